import type { Series } from '../series.ts';
import type { Layout, Variant } from './layout.ts';
import { matrixLayout } from './matrix.ts';
import { rowsLayout } from './rows.ts';
import { timelineLayout } from './timeline.ts';

/**
 * Places a chart. Canvas, SVG and the buttons over the marks all take their places from here, so they agree.
 * @param variant labels above the bars (`narrow`) or beside them (`wide`)
 */
export function toLayout(series: Series, variant: Variant): Layout {
	if (series.kind === 'timeline') return timelineLayout(series, variant);
	return series.kind === 'matrix' ? matrixLayout(series, variant) : rowsLayout(series, variant);
}
