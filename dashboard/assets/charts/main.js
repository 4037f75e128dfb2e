// Draws every chart of the page from the JSON beside it, again when the colours or the width change.
import { init, use } from 'echarts/core';
import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, LegendScrollComponent, TooltipComponent } from 'echarts/components';
import { CanvasRenderer } from 'echarts/renderers';
import { optionOf, heightOf } from './option.js';
import { paletteOf } from './palette.js';
import '../keys/rows.js';

use([BarChart, LineChart, ScatterChart, AriaComponent, GridComponent, LegendComponent, LegendScrollComponent, TooltipComponent, CanvasRenderer]);

const charts = [...document.querySelectorAll('figure[data-chart]')].map((figure) => {
  figure.hidden = false;
  const canvas = figure.querySelector('.chart-canvas');
  const spec = JSON.parse(figure.querySelector('script').textContent);
  canvas.style.height = `${heightOf(spec)}px`;
  return { canvas, spec, chart: init(canvas, null, { renderer: 'canvas' }) };
});

function draw() {
  const palette = paletteOf(document.documentElement);
  for (const { canvas, spec, chart } of charts) chart.setOption(optionOf(spec, palette, canvas.clientWidth, document.documentElement.lang), true);
}

draw();
document.documentElement.dataset.charts = 'drawn';
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
let waiting = 0;
addEventListener('resize', () => {
  cancelAnimationFrame(waiting);
  waiting = requestAnimationFrame(() => {
    for (const { chart } of charts) chart.resize();
    draw();
  });
});
