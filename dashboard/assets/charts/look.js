import { short } from './numbers.js';

// What all charts share: symbols and decals tell series apart without colour.
export const symbols = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle', 'emptyRect'];

// The frame of a chart: its words for who cannot see it, its colours and its legend.
export function frame(spec, palette, legend) {
  return {
    animation: false,
    textStyle: { fontFamily: palette.font },
    aria: { enabled: true, label: { description: spec.description }, decal: decalOf(palette, spec.series) },
    color: palette.series,
    legend: { show: spec.series.length > 1, type: 'scroll', top: 0, left: 0, textStyle: { color: palette.ink }, ...legend },
  };
}

// An axis of numbers, from 0.
export function numberAxis(palette, lang) {
  return {
    type: 'value',
    min: 0,
    splitLine: { lineStyle: { color: palette.line } },
    axisLabel: { color: palette.soft, fontSize: 11, formatter: (value) => short(value, lang) },
  };
}

// Drawn inside the canvas: a tooltip of elements would need inline styles, which the page's policy forbids.
export function tooltipBase(palette) {
  return {
    renderMode: 'richText',
    confine: true,
    backgroundColor: palette.paper,
    borderColor: palette.line,
    textStyle: { color: palette.ink, fontSize: 12 },
  };
}

// A printer makes pictures of decals: on paper two series are told apart by dark and light, and only more of them need any.
function decalOf(palette, series) {
  return { show: !palette.onPaper || series.length > 2, decals: decals(palette) };
}

function decals(palette) {
  const line = palette.paper;
  return [
    { color: 'rgba(0,0,0,0)' },
    { color: line, dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4, symbolSize: 1 },
    { color: line, symbol: 'circle', dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [6, 0], symbolSize: 0.6 },
    { color: line, dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: Math.PI / 4, symbolSize: 1 },
    { color: line, symbol: 'triangle', dashArrayX: [[8, 8], [0, 8, 8, 0]], dashArrayY: [7, 0], symbolSize: 0.7 },
    { color: line, dashArrayX: [1, 0], dashArrayY: [1, 3], rotation: 0, symbolSize: 1 },
  ];
}
