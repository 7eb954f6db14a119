/**
 * Answering a request: what is typed is saved item by item, what is ready is counted on the button,
 * and sending waits until everything is saved. What the fields hold is sent with the form.
 */
import { Autosave } from './autosave.js';
import { Buffer } from './buffer.js';
import { Indicator, count, fill } from './saved.js';

const AFTER_LAST_KEY = 1500;
const SENDING_PATIENCE = 3000;
const LONGEST = 2000;

const { url, buffer: place, account, token, language, address, texts } = JSON.parse(
  document.getElementById('supplement-data').textContent,
);
const form = document.getElementById('answers');
const indicator = new Indicator(document.getElementById('saved-state'), texts, language);
const buffer = await Buffer.open(account, place);
const autosave = new Autosave({ url, token, buffer, tell });
const items = [...form.querySelectorAll('[data-item]')].filter((item) => fields(item).length > 0);
let typing = null;
let sending = false;

start();

async function start() {
  const entries = await buffer.entries();
  // What was answered while this script was on its way.
  const touched = window.takeEarly();
  const early = items.filter((item) => fields(item).some((control) => touched.includes(control))).map((item) => [item, read(item)]);
  // On the way back the browser fills in what the fields held when the page was left.
  form.reset();
  items.forEach((item) => autosave.know(item.dataset.item, read(item), Number(item.dataset.counter)));
  const kept = entries.filter(({ question }) => itemOf(question) !== undefined);
  kept.filter((entry) => autosave.isNews(entry)).forEach(({ question, value }) => write(itemOf(question), value));
  autosave.replay(kept);
  early.forEach(([item, answer]) => {
    write(item, answer);
    save(item);
  });
  items.forEach((item) => left(item));
  ready();
  listen();
}

function listen() {
  form.addEventListener('input', ({ target }) => {
    const item = target.closest('[data-item]');
    if (item !== null && target.matches('textarea')) {
      clearTimeout(typing);
      typing = setTimeout(() => save(item), AFTER_LAST_KEY);
      left(item);
      ready();
    }
  });
  for (const type of ['change', 'focusout']) {
    form.addEventListener(type, ({ target }) => {
      const item = target.closest('[data-item]');
      if (item !== null && items.includes(item) && target.matches('textarea, input[type="checkbox"]')) {
        clearTimeout(typing);
        save(item);
        ready();
      }
    });
  }
  form.addEventListener('submit', send);
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) {
      // Back from elsewhere: what was sent meanwhile is not in this old page.
      window.location.reload();
    }
  });
  document.addEventListener('ef:documents', ready);
  window.addEventListener('online', () => autosave.retryNow());
  window.addEventListener('beforeunload', () => autosave.goAway());
  window.addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? leave() : autosave.retryNow()));
}

function leave() {
  if (!sending) {
    items.forEach((item) => save(item));
    autosave.leave();
  }
}

/** A second click sends nothing; the first one waits for what is being saved. */
function send(event) {
  if (sending) {
    event.preventDefault();
    return;
  }
  sending = true;
  items.forEach((item) => save(item));
  if (autosave.busy) {
    event.preventDefault();
    const patience = new Promise((resolve) => setTimeout(resolve, SENDING_PATIENCE));
    Promise.race([autosave.settled(), patience]).then(() => {
      sending = false;
      const again = form.querySelector('#send');
      form.removeEventListener('submit', send);
      again.click();
      sending = true;
    });
  }
}

function save(item) {
  autosave.set(item.dataset.item, read(item));
}

function fields(item) {
  return [...item.querySelectorAll('textarea[name], input[type="checkbox"][name]')];
}

function field(item, kind) {
  return fields(item).find(({ name }) => name.startsWith(`${kind}:`)) ?? null;
}

function read(item) {
  return {
    text: field(item, 'text')?.value ?? '',
    cannotReason: field(item, 'cannot')?.value ?? '',
    confirmed: field(item, 'confirm')?.checked ?? false,
  };
}

function write(item, { text, cannotReason, confirmed }) {
  const set = (kind, value) => {
    const control = field(item, kind);
    if (control !== null) {
      control.value = value;
    }
  };
  set('text', text);
  set('cannot', cannotReason);
  const tick = field(item, 'confirm');
  if (tick !== null) {
    tick.checked = confirmed;
  }
}

function itemOf(id) {
  return items.find((item) => item.dataset.item === id);
}

function left(item) {
  const text = field(item, 'text');
  if (text !== null) {
    const line = text.parentElement.querySelector('[data-left]');
    line.hidden = text.value.length === 0;
    line.textContent = count(texts, 'left', LONGEST - text.value.length);
  }
}

/** The same rule as on the server: what was asked, or why it cannot be given. */
function isReady(item) {
  const { text, cannotReason, confirmed } = read(item);
  const added = item.querySelector('[data-document] [data-act="remove"]:not([hidden])') !== null;
  const answered = { DOCUMENT: added, ANSWER: text.trim() !== '', CONFIRM: confirmed }[item.dataset.kind];
  return answered || cannotReason.trim() !== '' || (added && item.dataset.sent === 'true');
}

function ready() {
  const number = [...form.querySelectorAll('[data-item]')].filter((item) => isReady(item)).length;
  const { dataset } = form.querySelector('.ef-send');
  const words = (one, other, none) => (number === 0 ? none : fill(number === 1 ? one : other, number));
  form.querySelector('[data-ready]').textContent = words(dataset.readyOne, dataset.readyOther, dataset.readyNone);
  form.querySelector('#send').value = words(dataset.one, dataset.other, dataset.none);
}

function tell(state, details) {
  if (state === 'stored') {
    return;
  }
  if (state === 'choose') {
    choose(details);
  } else if (state === 'signed-out') {
    indicator.show(state, { link: { href: `/login?return=${encodeURIComponent(address)}`, text: texts['signed-out.link'] } });
  } else if (state === 'sent') {
    indicator.show(state, { link: { href: address, text: texts['sent.link'] } });
  } else {
    indicator.show(state, details);
  }
}

/** Somebody has saved another answer meanwhile: both are shown, and the person chooses. */
function choose({ question, mine, theirs }) {
  const item = itemOf(question);
  if (item === undefined) {
    return;
  }
  item.querySelector('.ef-choose')?.remove();
  const box = document.createElement('div');
  box.className = 'ef-choose';
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', texts['conflict.go']);
  const other = fill(texts[theirs.byYou ? 'conflict.theirs' : 'conflict.theirs.other'], indicator.time(theirs.savedAt));
  box.append(
    choice(item, texts['conflict.mine'], mine, true),
    choice(item, other, theirs.value, false),
  );
  item.append(box);
}

function choice(item, title, answer, mine) {
  const box = document.createElement('div');
  const heading = document.createElement('p');
  heading.textContent = title;
  const value = document.createElement('p');
  value.className = 'ef-choose-answer';
  value.textContent = [answer?.text, answer?.cannotReason].filter(Boolean).join('\n') || '–';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'ef-button ef-button-second ef-button-small';
  button.textContent = texts['conflict.keep'];
  button.addEventListener('click', () => {
    item.querySelector('.ef-choose').remove();
    write(item, autosave.choose(item.dataset.item, mine));
    left(item);
    ready();
    fields(item)[0].focus();
  });
  box.append(heading, value, button);
  return box;
}
