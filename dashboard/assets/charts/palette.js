// The chart's colours are the style sheet's, so light, dark and print agree with the page.
export function paletteOf(root) {
  const style = getComputedStyle(root);
  const read = (name) => style.getPropertyValue(name).trim();
  return {
    series: [read('--chart-1'), read('--chart-2'), read('--chart-3')],
    ink: read('--ink'),
    soft: read('--ink-soft'),
    line: read('--line'),
    paper: read('--card'),
    font: getComputedStyle(document.body).fontFamily,
  };
}
