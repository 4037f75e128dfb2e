// Prints the page: the charts are drawn in the colours of paper first, and in those of the screen again afterwards.
export function print(draw) {
  const root = document.documentElement;
  addEventListener('beforeprint', () => {
    root.dataset.paper = '';
    draw();
  });
  addEventListener('afterprint', () => {
    delete root.dataset.paper;
    draw();
  });
  for (const button of document.querySelectorAll('button[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
}
