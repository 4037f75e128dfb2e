// Turns a chart's data into ECharts' options. A missing figure draws no bar: its place says in words what is missing.
import { frame, numberAxis, symbols, tooltipBase } from './look.js';
import { scatterOption } from './scatter.js';

const row = 24;

export function heightOf(spec) {
  if (spec.small) return 150;
  if (spec.kind === 'scatter') return 380;
  if (spec.kind === 'lines') return 280 + legendHeight(spec);
  if (spec.kind === 'bars') return spec.categories.length * Math.max(row, 19 * spec.series.length) + 30 + legendHeight(spec);
  return 200 + legendHeight(spec);
}

export function optionOf(spec, palette, width, lang) {
  if (spec.kind === 'scatter') return scatterOption(spec, palette, lang);
  const lying = spec.kind === 'bars';
  const names = {
    type: 'category',
    data: spec.categories,
    inverse: lying,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: palette.soft } },
    axisLabel: { color: palette.ink, fontSize: 12, interval: 0, hideOverlap: !lying, width: lying ? Math.min(110, width * 0.3) : undefined, overflow: 'truncate' },
  };
  const numbers = {
    ...numberAxis(palette, lang),
    max: spec.max ?? undefined,
    minInterval: 1,
    splitNumber: 3,
  };
  return {
    ...frame(spec, palette, { itemWidth: 14, itemHeight: 10, data: spec.series.map((s) => s.name) }),
    grid: { left: 4, right: lying ? 62 : 8, top: legendHeight(spec) + (lying ? 4 : 22), bottom: 4, outerBoundsMode: 'same' },
    tooltip: tooltip(spec, palette),
    xAxis: lying ? numbers : names,
    yAxis: lying ? names : numbers,
    series: spec.series.flatMap((series, i) => [spec.kind === 'lines' ? line(series, i, palette) : bar(series, lying, palette), ...gap(series, i, spec, lying, palette)]),
  };
}

function legendHeight(spec) {
  return spec.series.length > 1 ? 26 : 0;
}

function bar(series, lying, palette) {
  return {
    name: series.name,
    type: 'bar',
    barMaxWidth: lying ? 14 : 34,
    data: series.points.map((point) => ({ value: point.value ?? null, text: point.text })),
    label: {
      show: true,
      position: lying ? 'right' : 'top',
      color: palette.ink,
      fontSize: 11,
      formatter: ({ data }) => data.text,
    },
    labelLayout: { hideOverlap: true },
  };
}

// A line has a gap where there is no figure: nothing is drawn across what is not known. Symbols tell the series apart without colour.
function line(series, index, palette) {
  return {
    name: series.name,
    type: 'line',
    connectNulls: false,
    symbol: symbols[index % symbols.length],
    symbolSize: 8,
    lineStyle: { width: 2, type: index % 2 === 0 ? 'solid' : 'dashed' },
    data: series.points.map((point) => ({ value: point.value ?? null, text: point.text })),
    label: { show: true, position: 'top', color: palette.ink, fontSize: 11, formatter: ({ data }) => data.text },
    labelLayout: { hideOverlap: true },
  };
}

// The words for what is missing stand at the axis, where a bar would begin. With several series the table says whose gap it is.
function gap(series, index, spec, lying, palette) {
  if (index > 0) return [];
  const data = series.points.flatMap((point, at) => (point.value === undefined || point.value === null ? [{ value: lying ? [0, at] : [at, 0], text: point.text }] : []));
  if (data.length === 0) return [];
  return [{
    type: 'scatter',
    silent: true,
    symbolSize: 0.1,
    data,
    label: { show: true, position: lying ? 'right' : 'top', color: palette.soft, fontSize: 11, fontStyle: 'italic', formatter: ({ data: point }) => point.text },
  }];
}

function tooltip(spec, palette) {
  return {
    ...tooltipBase(palette),
    trigger: 'axis',
    axisPointer: { type: 'shadow' },
    formatter: (points) => {
      const at = points[0].dataIndex;
      return [spec.categories[at], ...spec.series.map((s) => `${s.name}  ${s.points[at].exact}`)].join('\n');
    },
  };
}
