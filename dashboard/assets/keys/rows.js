// Moves through the rows of a table by keyboard: j/k or the arrows, n/p for its pages. Only while the focus is in the table, so
// that no key does anything by surprise elsewhere.
for (const section of document.querySelectorAll('[data-keys=rows]')) {
  const table = section.querySelector('.table-wrap');
  const links = [...section.querySelectorAll('tbody th a')];
  section.querySelector('.keys-note').hidden = links.length === 0;

  const step = (by) => {
    const at = links.findIndex((link) => link.closest('tr').contains(document.activeElement));
    const next = links[at < 0 ? (by > 0 ? 0 : links.length - 1) : at + by];
    next?.focus();
    return next !== undefined;
  };
  const turn = (rel) => {
    const link = section.querySelector(`a[rel=${rel}]`);
    link?.click();
    return link !== null;
  };
  const keys = {
    j: () => step(1),
    ArrowDown: () => step(1),
    k: () => step(-1),
    ArrowUp: () => step(-1),
    n: () => turn('next'),
    p: () => turn('prev'),
  };

  table.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (keys[event.key]?.()) event.preventDefault();
  });
}
