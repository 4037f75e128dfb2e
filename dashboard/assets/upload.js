// Sends the chosen or dropped files one by one, says at once what became of each, then shows the whole result.
(() => {
  const form = document.querySelector('form.upload');
  const input = form.querySelector('input[type=file]');
  const bar = form.querySelector('progress');
  const list = form.querySelector('.sent');
  const button = form.querySelector('button');

  async function send(file, batch) {
    const body = new FormData(form);
    body.delete('files');
    body.append('files', file);
    if (batch) body.append('batch', batch);
    const response = await fetch(form.action, { method: 'POST', body, headers: { accept: 'application/json' }, redirect: 'error' });
    if (!response.ok) throw new Error(String(response.status));
    return response.json();
  }

  function say(text, bad) {
    const line = list.appendChild(document.createElement('li'));
    line.textContent = text;
    if (bad) line.className = 'bad';
  }

  async function sendAll(files) {
    let batch = null;
    let broken = false;
    button.disabled = true;
    bar.hidden = false;
    bar.max = files.length;
    bar.value = 0;
    for (const file of files) {
      try {
        const answer = await send(file, batch);
        batch = answer.batch;
        for (const one of answer.files) say(`${one.name}：${one.sentence}`, one.refused);
      } catch {
        broken = true;
        say(`${file.name}：${form.dataset.failed}`, true);
      }
      bar.value += 1;
    }
    button.disabled = false;
    say(form.dataset.done);
    if (batch && !broken) location.assign(`/upload?batch=${batch}`);
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sendAll([...input.files]);
  });
  for (const kind of ['dragenter', 'dragover', 'dragleave', 'drop'])
    form.addEventListener(kind, (event) => {
      event.preventDefault();
      form.classList.toggle('dropping', kind === 'dragenter' || kind === 'dragover');
      if (kind === 'drop' && event.dataTransfer.files.length > 0) sendAll([...event.dataTransfer.files]);
    });
})();
