import type { Series } from '../series.ts';
import type { Layout, Variant } from './layout.ts';
import { rowsLayout } from './rows.ts';

/**
 * Places a chart. Canvas, SVG and the buttons over the marks all take their places from here, so they agree.
 * @param variant labels above the bars (`narrow`) or beside them (`wide`)
 */
export function toLayout(series: Series, variant: Variant): Layout {
	return rowsLayout(series, variant);
}
