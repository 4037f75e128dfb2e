// Pages through the views of the wall screen. Nothing moves for who asked for less motion, and the space bar stops it for anybody.
export function pageThrough(shown) {
  if (!document.querySelector('.wall')) return;
  let timer = 0;
  let paused = matchMedia('(prefers-reduced-motion: reduce)').matches;

  const seconds = () => Number(document.querySelector('.wall').dataset.seconds);
  const link = (rel) => document.querySelector(`.wall a[rel=${rel}]`);

  // A row that is cut off at the foot of the screen says less than none: its table's caption tells how many there are.
  function fit() {
    const body = document.querySelector('.wall-body');
    if (getComputedStyle(document.querySelector('.wall')).overflowY !== 'hidden') return;
    const foot = document.querySelector('.wall > footer').getBoundingClientRect().top;
    for (const row of body.querySelectorAll('tbody tr')) row.hidden = row.getBoundingClientRect().bottom > foot;
  }

  function wait() {
    clearTimeout(timer);
    const button = document.querySelector('button[data-pause]');
    button.hidden = false;
    button.textContent = paused ? button.dataset.go : button.dataset.pause;
    button.onclick = toggle;
    if (!paused) timer = setTimeout(() => turn('next'), seconds() * 1000);
  }

  function toggle() {
    paused = !paused;
    wait();
  }

  // The next view takes this one's place, so that a full screen stays one. Where it cannot be had, the old one stays and is tried again.
  async function turn(rel) {
    const href = link(rel).href;
    try {
      const answer = await fetch(href);
      const next = answer.ok && new DOMParser().parseFromString(await answer.text(), 'text/html');
      const wall = next && next.querySelector('.wall');
      if (wall) {
        const had = document.activeElement?.dataset.pause !== undefined;
        document.querySelector('.wall').replaceWith(document.importNode(wall, true));
        document.title = next.title;
        history.replaceState(null, '', href);
        shown();
        fit();
        if (had) document.querySelector('button[data-pause]').focus();
      }
    } catch {
      // The network is gone for now.
    }
    wait();
  }

  const keys = {
    ' ': toggle,
    ArrowRight: () => turn('next'),
    PageDown: () => turn('next'),
    ArrowLeft: () => turn('prev'),
    PageUp: () => turn('prev'),
    f: () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()),
  };

  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    // A button does by itself what the space bar asks of it.
    if (event.key === ' ' && event.target.closest('button, a')) return;
    if (keys[event.key]) {
      event.preventDefault();
      keys[event.key]();
    }
  });
  fit();
  addEventListener('resize', () => {
    for (const row of document.querySelectorAll('.wall-body tbody tr')) row.hidden = false;
    fit();
  });
  wait();
}
