// The charts that stand on the page, as vector graphics: they stay sharp on paper and on a wall.
import { init } from 'echarts/core';
import { optionOf, heightOf } from './option.js';
import { paletteOf } from './palette.js';

// On a wall a letter of the options' 10 pixels is as large as the page's own.
const letter = 10;

export function drawing(root) {
  let charts = [];

  // On a wall letters are larger: the chart is drawn small and scaled up, with everything in it.
  const scaleOf = (canvas) => (canvas.closest('.wall') ? parseFloat(getComputedStyle(root).fontSize) / letter : 1);

  function sizeOf(canvas, spec) {
    const scale = scaleOf(canvas);
    if (scale !== 1) return { width: canvas.clientWidth / scale, height: canvas.clientHeight / scale };
    canvas.style.height = `${heightOf(spec)}px`;
    return { width: canvas.clientWidth, height: heightOf(spec) };
  }

  function gather() {
    for (const { chart } of charts) chart.dispose();
    const figures = [...document.querySelectorAll('figure[data-chart]')];
    // All of them first: each one's width depends on how many stand beside it.
    for (const figure of figures) figure.hidden = false;
    charts = figures.map((figure) => {
      const canvas = figure.querySelector('.chart-canvas');
      const spec = JSON.parse(figure.querySelector('script').textContent);
      return { canvas, spec, chart: init(canvas, null, { renderer: 'svg', ...sizeOf(canvas, spec) }) };
    });
  }

  function draw() {
    for (const { canvas, spec, chart } of charts) {
      chart.setOption(optionOf(spec, paletteOf(canvas), chart.getWidth(), root.lang), true);
      // With it the style sheet may give the drawing another size: that of the paper, or of the wall.
      canvas.querySelector('svg').setAttribute('viewBox', `0 0 ${chart.getWidth()} ${chart.getHeight()}`);
    }
    root.dataset.charts = 'drawn';
  }

  function resize() {
    for (const { canvas, spec, chart } of charts) chart.resize(sizeOf(canvas, spec));
    draw();
  }

  return { gather, draw, resize };
}
