// The chart's colours are the style sheet's where it stands, so light, dark and paper agree with the page.
export function paletteOf(element) {
  const style = getComputedStyle(element);
  const read = (name) => style.getPropertyValue(name).trim();
  return {
    series: [1, 2, 3, 4, 5, 6].map((number) => read(`--chart-${number}`)),
    ink: read('--ink'),
    soft: read('--ink-soft'),
    line: read('--line'),
    paper: read('--card'),
    font: style.fontFamily,
    onPaper: element.closest('.paper, [data-paper]') !== null,
  };
}
