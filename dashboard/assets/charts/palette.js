// The chart's colours are the style sheet's, so light, dark and print agree with the page.
export function paletteOf(root) {
  const style = getComputedStyle(root);
  const read = (name) => style.getPropertyValue(name).trim();
  return {
    series: [1, 2, 3, 4, 5, 6].map((number) => read(`--chart-${number}`)),
    ink: read('--ink'),
    soft: read('--ink-soft'),
    line: read('--line'),
    paper: read('--card'),
    font: getComputedStyle(document.body).fontFamily,
  };
}
