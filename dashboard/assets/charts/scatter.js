// Two measures against each other: a point a row. A row without either number has no point; the table under the chart has it.
import { frame, numberAxis, symbols, tooltipBase } from './look.js';

// More labels than these would hide each other, and cost seconds to lay out.
const mostLabels = 300;

export function scatterOption(spec, palette, lang) {
  const axis = (name, gap) => ({
    ...numberAxis(palette, lang),
    name,
    nameLocation: 'middle',
    nameGap: gap,
    nameTruncate: { maxWidth: 270 },
    nameTextStyle: { color: palette.soft, fontSize: 12 },
    splitNumber: 4,
  });
  return {
    ...frame(spec, palette),
    grid: { left: 56, right: 24, top: 34, bottom: 46 },
    tooltip: {
      ...tooltipBase(palette),
      trigger: 'item',
      formatter: ({ data }) => `${data.name}\n${spec.across}  ${data.x}\n${spec.up}  ${data.y}`,
    },
    xAxis: axis(spec.across, 28),
    yAxis: axis(spec.up, 42),
    series: spec.series.map((series, index) => points(series, index, spec, palette)),
  };
}

function points(series, index, spec, palette) {
  return {
    name: series.name,
    type: 'scatter',
    symbol: symbols[index % symbols.length],
    symbolSize: 11,
    data: series.points.flatMap((point, at) => (isNumber(point.value) && isNumber(point.across)
      ? [{ value: [point.across, point.value], name: spec.categories[at], x: point.acrossExact, y: point.exact }]
      : [])),
    label: { show: series.points.length <= mostLabels, position: 'right', color: palette.ink, fontSize: 11, formatter: ({ data }) => data.name },
    labelLayout: { hideOverlap: true },
  };
}

function isNumber(value) {
  return value !== undefined && value !== null;
}
