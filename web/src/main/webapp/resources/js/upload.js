/**
 * Adding and removing files in the slots of a page (ef:slot). Each file goes in a request of its
 * own, as it is; the server judges it by its content and says in words what is wrong with it. A
 * lost network only makes a file wait. Events are heard at the document, so a slot that is drawn
 * anew works at once. A slot that has changed tells so with "ef:documents".
 */
import { announce } from './focus.js';

const AT_ONCE = 2;
const HEAD = 1024;
const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 30000;

const queue = [];
const waiting = new Set();
const uploads = new WeakMap();
let running = 0;

document.addEventListener('click', (event) => {
  const button = event.target.closest('.ef-slot [data-act]');
  if (button !== null) {
    acts[button.dataset.act](button.closest('.ef-slot'), button.closest('.ef-file'));
  }
});

document.addEventListener('change', (event) => {
  if (event.target.matches('.ef-slot input[type="file"]')) {
    addAll(event.target.closest('.ef-slot'), event.target.files);
    event.target.value = '';
  }
});

for (const type of ['dragenter', 'dragover', 'dragleave', 'drop']) {
  document.addEventListener(type, (event) => drag(event, type));
}

window.addEventListener('online', () => waiting.forEach((upload) => retry(upload)));

window.addEventListener('beforeunload', (event) => {
  if (running > 0 || queue.length > 0 || waiting.size > 0) {
    event.preventDefault();
  }
});

const acts = {
  choose: (slot) => slot.querySelector('input[type="file"]').click(),
  stop: (slot, row) => stop(uploads.get(row)),
  again: (slot, row) => enqueue(uploads.get(row)),
  clear: (slot, row) => takeOff(slot, row),
  remove: (slot, row) => remove(slot, row),
};

function drag(event, type) {
  const hasFiles = event.dataTransfer !== null && [...event.dataTransfer.types].includes('Files');
  const zone = event.target instanceof Element ? event.target.closest('.ef-slot [data-drop]') : null;
  if (!hasFiles) {
    return;
  }
  if (type !== 'dragleave') {
    // Anywhere else the browser would open the file and leave the page.
    event.preventDefault();
    event.dataTransfer.dropEffect = zone === null ? 'none' : 'copy';
  }
  if (zone !== null) {
    const inside = type === 'dragleave' && zone.contains(event.relatedTarget);
    zone.classList.toggle('ef-dropzone-over', type === 'dragenter' || type === 'dragover' || inside);
    if (type === 'drop') {
      addAll(zone.closest('.ef-slot'), event.dataTransfer.files);
    }
  }
}

function addAll(slot, files) {
  for (const file of files) {
    const row = slot.querySelector('template').content.firstElementChild.cloneNode(true);
    part(row, 'name').textContent = file.name;
    row.querySelectorAll('[data-part="of"]').forEach((of) => {
      of.textContent = ` ${file.name}`;
    });
    part(row, 'bar').setAttribute('aria-label', file.name);
    slot.querySelector('[data-files]').append(row);
    const upload = { slot, row, file, request: null, timer: null, pause: FIRST_PAUSE, half: false };
    uploads.set(row, upload);
    if (file.size > Number(slot.dataset.limit)) {
      refuse(upload, slot.dataset.tooLarge);
    } else if (file.size === 0) {
      refuse(upload, slot.dataset.nothing);
    } else {
      enqueue(upload);
    }
  }
}

function enqueue(upload) {
  show(upload, 'adding');
  progress(upload, 0);
  queue.push(upload);
  next();
}

function next() {
  while (running < AT_ONCE && queue.length > 0) {
    send(queue.shift());
  }
}

/**
 * The server judges a file by its first kilobyte. One that it is going to refuse for that need not
 * be sent whole to be told so.
 */
async function bodyOf(file) {
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  const text = String.fromCharCode(...head);
  const known = ['\xff\xd8\xff', '\x89PNG'].some((start) => text.startsWith(start)) || text.includes('%PDF-');
  return known ? file : file.slice(0, HEAD);
}

function send(upload) {
  running += 1;
  upload.request = new XMLHttpRequest();
  upload.half = false;
  announce('news', fill(upload.slot.dataset.begun, upload.file.name));
  bodyOf(upload.file).then(
    (body) => post(upload, body),
    () => {
      done();
      refuse(upload, upload.slot.dataset.gone);
    },
  );
}

function done() {
  running -= 1;
  next();
}

function post(upload, body) {
  const { slot, file, request } = upload;
  if (request === null) {
    done();
    return;
  }
  request.open('POST', `${address(slot)}?slot=${encodeURIComponent(slot.dataset.slot)}`);
  request.setRequestHeader('Content-Type', 'application/octet-stream');
  request.setRequestHeader('X-CSRF-Token', slot.dataset.token);
  request.setRequestHeader('X-File-Name', encodeURIComponent(file.name.toWellFormed?.() ?? file.name));
  request.upload.addEventListener('progress', (event) => progress(upload, event.loaded));
  request.addEventListener('load', () => answered(upload));
  request.addEventListener('error', () => failed(upload));
  request.addEventListener('loadend', done);
  request.send(body);
}

function progress(upload, sent) {
  const { slot, row, file } = upload;
  part(row, 'bar').value = file.size === 0 ? 0 : (100 * sent) / file.size;
  part(row, 'meta').textContent = fill(slot.dataset.adding, size(sent), size(file.size));
  if (!upload.half && sent >= file.size / 2 && sent < file.size) {
    upload.half = true;
    announce('news', fill(slot.dataset.half, file.name));
  }
}

function answered(upload) {
  const { request, slot } = upload;
  const answer = parsed(request.responseText);
  upload.request = null;
  if (request.status === 201 && answer !== null) {
    finish(upload, answer);
  } else if (request.status === 401 || (request.status === 404 && !answer?.text)) {
    // No session any more, or a page from before the last sign-in.
    refuse(upload, slot.dataset.signedOut, true);
  } else if (request.status === 413) {
    refuse(upload, slot.dataset.tooLarge);
  } else if (request.status >= 502 && request.status <= 504) {
    hold(upload);
  } else if (answer !== null && typeof answer.text === 'string') {
    refuse(upload, answer.text);
  } else {
    refuse(upload, slot.dataset.broken, true);
  }
}

function finish(upload, added) {
  const { slot, row, file } = upload;
  const same = slot.querySelector(`[data-document="${CSS.escape(added.id)}"]`);
  if (same !== null && same !== row) {
    // The same file once more, or one whose first answer was lost: it is there already.
    keepFocus(row, same);
    row.remove();
  } else {
    row.dataset.document = added.id;
    row.dataset.name = added.fileName;
    const link = document.createElement('a');
    link.href = `/api/documents/${added.id}`;
    link.textContent = added.fileName;
    part(row, 'name').replaceChildren(link);
    part(row, 'meta').textContent = added.details;
    show(upload, 'ready');
  }
  announce('news', fill(slot.dataset.done, file.name));
  changed(slot);
}

function refuse(upload, reason, mayTryAgain = false) {
  const { slot, row, file } = upload;
  part(row, 'why').textContent = reason;
  show(upload, mayTryAgain ? 'failed' : 'refused');
  announce('news', fill(slot.dataset.refused, file.name, reason));
}

/** Without an answer it is the network, unless the file itself has gone or is a folder. */
function failed(upload) {
  upload.file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => hold(upload),
      () => refuse(upload, upload.slot.dataset.gone),
    );
}

/** Waits for the network and goes on by itself, later and later. */
function hold(upload) {
  upload.request = null;
  part(upload.row, 'meta').textContent = upload.slot.dataset.waiting;
  show(upload, 'waiting');
  announce('news', fill(upload.slot.dataset.held, upload.file.name));
  waiting.add(upload);
  upload.timer = setTimeout(() => retry(upload), upload.pause);
  upload.pause = Math.min(upload.pause * 2, LONGEST_PAUSE);
}

function retry(upload) {
  clearTimeout(upload.timer);
  if (waiting.delete(upload)) {
    enqueue(upload);
  }
}

function stop(upload) {
  const { slot, row, file } = upload;
  clearTimeout(upload.timer);
  waiting.delete(upload);
  if (queue.includes(upload)) {
    queue.splice(queue.indexOf(upload), 1);
  }
  upload.request?.abort();
  upload.request = null;
  takeOff(slot, row);
  announce('news', fill(slot.dataset.stopped, file.name));
}

function remove(slot, row) {
  const request = new XMLHttpRequest();
  request.open('DELETE', `${address(slot)}/${row.dataset.document}`);
  request.setRequestHeader('X-CSRF-Token', slot.dataset.token);
  request.addEventListener('loadend', () => {
    const answer = parsed(request.responseText);
    if (request.status === 204 || request.status === 404) {
      takeOff(slot, row);
      announce('news', fill(slot.dataset.removed, row.dataset.name));
      changed(slot);
    } else {
      announce('alarm', answer?.text ?? slot.dataset.notRemoved);
    }
  });
  request.send();
}

/** Which parts of a row are seen in which state. */
const STATES = {
  adding: ['bar', 'meta', 'stop'],
  waiting: ['meta', 'stop', 'waiting'],
  ready: ['meta', 'remove', 'ready'],
  refused: ['reason', 'clear'],
  failed: ['reason', 'again', 'clear'],
};

function show(upload, state) {
  const { row } = upload;
  const focused = row.contains(document.activeElement);
  row.classList.toggle('ef-file-refused', state === 'refused' || state === 'failed');
  for (const name of ['bar', 'meta', 'reason', 'waiting', 'ready']) {
    part(row, name).hidden = !STATES[state].includes(name);
  }
  for (const button of row.querySelectorAll('[data-act]')) {
    button.hidden = !STATES[state].includes(button.dataset.act);
  }
  if (focused) {
    row.querySelector('[data-act]:not([hidden])').focus();
  }
}

/** Takes a row away without losing the place of whoever used its button. */
function takeOff(slot, row) {
  keepFocus(row, row.nextElementSibling ?? row.previousElementSibling);
  row.remove();
  if (document.activeElement === document.body) {
    slot.querySelector('[data-act="choose"]')?.focus();
  }
}

function keepFocus(row, other) {
  if (row.contains(document.activeElement)) {
    const target = other?.querySelector('[data-act]:not([hidden])');
    (target ?? row.closest('.ef-slot').querySelector('[data-act="choose"]'))?.focus();
  }
}

function changed(slot) {
  const count = slot.querySelectorAll('[data-document]').length;
  slot.dispatchEvent(
    new CustomEvent('ef:documents', { bubbles: true, detail: { slot: slot.dataset.slot, count } }),
  );
}

function address(slot) {
  const place = slot.closest('[data-upload="office"]') === null ? 'drafts' : 'office';
  return `/api/${place}/${encodeURIComponent(slot.dataset.number)}/documents`;
}

function part(row, name) {
  return row.querySelector(`[data-part="${name}"]`);
}

function fill(text, ...values) {
  return values.reduce((filled, value, i) => filled.replaceAll(`{${i}}`, () => value), text);
}

function size(bytes) {
  const language = document.documentElement.lang;
  const mega = bytes >= 1000000;
  const number = mega ? bytes / 1000000 : Math.round(bytes / 1000);
  const digits = mega ? 1 : 0;
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return `${number.toLocaleString(language, format)}\u00a0${mega ? 'MB' : 'kB'}`;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
