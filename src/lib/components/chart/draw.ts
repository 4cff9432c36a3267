import { BarController, BarElement, Chart, LinearScale, PointElement } from 'chart.js';
import { PointWithErrorBar, ScatterWithErrorBarsController } from 'chartjs-chart-error-bars';
import { toChartConfig } from '#lib/charts/config.ts';
import type { Variant } from '#lib/charts/layout/layout.ts';
import type { Series } from '#lib/charts/series.ts';
import { readTheme } from './theme.ts';

Chart.register(BarController, BarElement, LinearScale, PointElement);
Chart.register(ScatterWithErrorBarsController, PointWithErrorBar);

/** Draws a chart on a canvas in the colours of the scheme in force; gives back what takes it down again. */
export function draw(canvas: HTMLCanvasElement, series: Series, variant: Variant): () => void {
	const chart = new Chart(canvas, toChartConfig(series, readTheme(canvas, variant)));
	return () => chart.destroy();
}
