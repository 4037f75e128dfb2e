// Draws every chart of the page from the JSON beside it, again when the colours, the width or the paper change.
import { use } from 'echarts/core';
import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, LegendScrollComponent, TooltipComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';
import { drawing } from './drawing.js';
import { print } from '../paper/print.js';
import { pageThrough } from '../wall/wall.js';
import '../keys/rows.js';

use([BarChart, LineChart, ScatterChart, AriaComponent, GridComponent, LegendComponent, LegendScrollComponent, TooltipComponent, SVGRenderer]);

const { gather, draw, resize } = drawing(document.documentElement);

gather();
draw();
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
let waiting = 0;
addEventListener('resize', () => {
  cancelAnimationFrame(waiting);
  waiting = requestAnimationFrame(resize);
});
print(draw);
pageThrough(() => {
  gather();
  draw();
});
