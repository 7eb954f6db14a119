/**
 * The page of one section of a form: answers are saved on leaving a field, long texts 1.5 seconds
 * after the last key; follow-up questions appear under the answer that calls for them; what is
 * missing is told beside. Nothing here is sent by submitting a form.
 */
import { Autosave, same } from './autosave.js';
import { Buffer } from './buffer.js';
import { evaluate, isAnswered, isReadable, shownQuestions, speaks, inRow } from './conditions.js';
import { controls, inWords, offered, questionElement, questionsIn, readAnswer, writeAnswer } from './fields.js';
import { announce } from './focus.js';
import { Progress } from './progress.js';
import { rows, setRows } from './rows.js';
import { Indicator, count, fill } from './saved.js';

const AFTER_LAST_KEY = 1500;
const LEAVING_PATIENCE = 3000;

const { page, texts, questions, slots } = JSON.parse(document.getElementById('section-data').textContent);
const form = document.getElementById('section-form');
const indicator = new Indicator(document.getElementById('saved-state'), texts, page.language);
const api = `/api/drafts/${page.number}`;
const buffer = await Buffer.open(page.account, page.number);
const autosave = new Autosave({ url: api, token: page.token, buffer, tell });
const progress = new Progress(`${api}/progress?section=${page.section}`, texts, showErrors);
const refused = new Map();
let typing = null;
let lastField = '';

start();

async function start() {
  const entries = await buffer.entries();
  const early = answeredEarly();
  // On the way back the browser fills in what the fields held when the page was left.
  form.reset();
  questionsIn(form).forEach((element) => know(element));
  const kept = entries.filter(({ question }) => belongsHere(question));
  const news = kept.filter((entry) => autosave.isNews(entry));
  // Rows first: the answers in them need a place.
  news.sort((one, other) => one.question.includes('[') - other.question.includes('['));
  news.filter(({ question }) => !question.includes('[')).forEach(({ question, value }) => show(question, value));
  news.forEach(({ question, value }) => show(question, value));
  autosave.replay(kept);
  update(false);
  listen();
  answerAgain(early);
  showLastSave();
  comeBackToField();
}

/** What was answered while this script was on its way. */
function answeredEarly() {
  const elements = new Set(window.takeEarly().map(questionOf));
  elements.delete(null);
  return [...elements].map((element) => ({ element, value: readAnswer(element) }));
}

function answerAgain(early) {
  const { activeElement } = document;
  const caret = isTyped(activeElement) ? activeElement.selectionStart : null;
  early.forEach(({ element, value }) => {
    writeAnswer(element, value);
    growMenus(element);
    changed(element);
  });
  if (caret !== null) {
    activeElement.setSelectionRange(caret, caret);
  }
}

function showLastSave() {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' });
  if (page.savedAt !== null && !autosave.busy && day.format(new Date(page.savedAt)) === page.today) {
    indicator.show('saved', { at: page.savedAt, quiet: true });
  }
}

/** A link led to a field, or the person has signed in again and was in one before. */
function comeBackToField() {
  const address = new URL(window.location.href);
  const before = address.searchParams.get('field');
  const id = before ?? decodeURIComponent(address.hash.slice(1));
  if (id !== '') {
    document.getElementById(id)?.focus();
  }
  if (before !== null) {
    address.searchParams.delete('field');
    window.history.replaceState(null, '', address);
  }
}

function listen() {
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('focusin', (event) => {
    lastField = event.target.id;
    document.documentElement.dataset.back = wayBack();
    document.querySelector('#saved-state a[href^="/login"]')?.setAttribute('href', signInAddress());
  });
  form.addEventListener('change', (event) => {
    const element = questionOf(event.target);
    if (element !== null && !isTyped(event.target)) {
      growMenus(element);
      changed(element);
    }
  });
  form.addEventListener('input', (event) => {
    const element = questionOf(event.target);
    if (element !== null && isTyped(event.target)) {
      clearRightError(element);
      clearTimeout(typing);
      if (event.target instanceof HTMLTextAreaElement) {
        typing = setTimeout(() => changed(element), AFTER_LAST_KEY);
      }
    }
  });
  form.addEventListener('focusout', (event) => {
    const element = questionOf(event.target);
    const leaving = element !== null && (event.relatedTarget === null || questionOf(event.relatedTarget) !== element);
    if (leaving && isTyped(event.target)) {
      clearTimeout(typing);
      changed(element);
    }
  });
  rows(form, texts, (group) => {
    questionsIn(group).forEach((element) => know(element));
    changed(group);
  });
  document.addEventListener('ef:documents', () => progress.changed());
  document.addEventListener('ef:leaving', (event) => event.detail.wait(saveAll()));
  document.addEventListener('click', waitBeforeLeaving);
  window.addEventListener('online', () => autosave.retryNow());
  window.addEventListener('beforeunload', () => autosave.goAway());
  window.addEventListener('pagehide', parting);
  document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? parting() : autosave.retryNow()));
}

/** What the server had when it drew the page. Only what is read from it then is compared with. */
function know(element) {
  if (element.dataset.known === undefined) {
    element.dataset.known = 'true';
    autosave.know(element.dataset.question, readAnswer(element), Number(element.dataset.counter));
  }
}

function changed(element) {
  refused.delete(element.dataset.question);
  autosave.set(element.dataset.question, readAnswer(element));
  update(true);
}

/** Also what still has the focus. */
function saveAll() {
  const element = questionOf(document.activeElement);
  if (element !== null) {
    clearTimeout(typing);
    changed(element);
  }
  return autosave.settled();
}

function parting() {
  const element = questionOf(document.activeElement);
  if (element !== null) {
    autosave.set(element.dataset.question, readAnswer(element));
  }
  autosave.leave();
}

function waitBeforeLeaving(event) {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const elsewhere = link !== null && link.origin === window.location.origin && link.pathname !== window.location.pathname;
  if (!elsewhere || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || link.target !== '') {
    return;
  }
  const saved = saveAll();
  if (autosave.busy) {
    event.preventDefault();
    const patience = new Promise((resolve) => setTimeout(resolve, LEAVING_PATIENCE));
    Promise.race([saved, patience]).then(() => window.location.assign(link.href));
  }
}

/** Shows and hides what depends on the answers. */
function update(aloud) {
  const answers = allAnswers();
  const shown = shownQuestions(questions, answers, page.outside, page.today);
  let more = 0;
  let fewer = 0;
  questionsIn(form).forEach((element) => {
    const visible = shown.has(element.dataset.question);
    if (element.hidden === visible) {
      element.hidden = !visible;
      more += visible ? 1 : 0;
      fewer += visible ? 0 : 1;
    }
  });
  form.querySelectorAll('.ef-follow').forEach((line) => {
    line.hidden = [...line.children].every((child) => child.hidden);
  });
  const counted = { ...page.outside };
  shown.forEach((key) => {
    if (isAnswered(answers, key)) {
      counted[key] = answers[key];
    }
  });
  slots.forEach(({ key, shownWhen }) => {
    const place = document.querySelector(`[data-slot-place="${CSS.escape(key)}"]`);
    place?.toggleAttribute('hidden', !evaluate(shownWhen, counted, page.today));
  });
  if (aloud && more > 0) {
    announce('news', count(texts, 'question', more));
  } else if (aloud && fewer > 0) {
    announce('news', texts['question.fewer']);
  }
}

function allAnswers() {
  const answers = {};
  questionsIn(form).forEach((element) => {
    answers[element.dataset.question] = readAnswer(element);
  });
  return answers;
}

/** Tells of saving: the indicator, the choices, the session's end. */
function tell(state, details) {
  if (state === 'stored') {
    progress.changed();
  } else if (state === 'choose') {
    offerChoice(details);
  } else if (state === 'refused') {
    refused.set(details.question, details.text);
    showError(questionElement(details.question), details.text);
    indicator.show('refused', details);
  } else if (state === 'signed-out') {
    indicator.show(state, { link: { href: signInAddress(), text: texts['signed-out.link'] } });
  } else if (state === 'sent') {
    indicator.show(state, { link: { href: page.case, text: texts['sent.link'] } });
  } else {
    indicator.show(state, details);
  }
}

/** Signing in leads back to the field where the person was last. */
function signInAddress() {
  return `/login?return=${encodeURIComponent(wayBack())}`;
}

function wayBack() {
  return `${page.address}${lastField === '' ? '' : `?field=${encodeURIComponent(lastField)}`}`;
}

/** Two answers side by side, under the field they are about. */
function offerChoice({ question, mine, theirs }) {
  const element = questionElement(question);
  if (element === null) {
    return;
  }
  element.querySelector(':scope > .ef-choose')?.remove();
  const other = theirs.byYou ? 'conflict.theirs' : 'conflict.theirs.other';
  const box = document.createElement('div');
  box.className = 'ef-choose';
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', texts['conflict.go']);
  box.append(
    answerBox(element, texts['conflict.mine'], mine, () => chosen(element, true)),
    answerBox(element, fill(texts[other], indicator.time(theirs.savedAt)), theirs.value, () => chosen(element, false)),
  );
  element.append(box);
}

function answerBox(element, title, answer, choose) {
  const box = document.createElement('div');
  const heading = document.createElement('p');
  heading.className = 'ef-choose-title';
  heading.textContent = title;
  const value = document.createElement('p');
  value.className = 'ef-choose-answer';
  value.textContent = inWords(element, answer);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'ef-button ef-button-second ef-button-small';
  button.textContent = texts['conflict.keep'];
  const name = document.createElement('span');
  name.className = 'ef-hidden';
  name.textContent = `: ${value.textContent}`;
  button.append(name);
  button.addEventListener('click', choose);
  box.append(heading, value, button);
  return box;
}

function chosen(element, mine) {
  const { question } = element.dataset;
  element.querySelector(':scope > .ef-choose').remove();
  show(question, autosave.choose(question, mine));
  if (element.dataset.as === 'rows') {
    // What was answered in the other window's rows is not in this page.
    autosave.settled().then(() => window.location.reload());
    return;
  }
  update(true);
  progress.changed();
  controls(element)[0]?.focus();
}

/** Puts an answer into the page that came from elsewhere. */
function show(question, value) {
  const element = questionElement(question);
  if (element === null || same(readAnswer(element), value)) {
    return;
  }
  if (element.dataset.as === 'rows') {
    setRows(element, value ?? [], texts);
    questionsIn(element).forEach((field) => know(field));
  } else {
    while (element.dataset.as === 'menus' && controls(element).length < (value ?? []).length) {
      addMenu(element);
    }
    writeAnswer(element, value);
    growMenus(element);
  }
}

/** There is always one empty menu at the end. */
function growMenus(element) {
  if (element.dataset.as === 'menus' && controls(element).at(-1).value !== '') {
    addMenu(element);
  }
}

function addMenu(element) {
  const menus = controls(element);
  const line = menus.at(-1).parentElement.cloneNode(true);
  const label = line.querySelector('label');
  const menu = line.querySelector('select');
  menu.id = `${menus[0].id}-${menus.length}`;
  menu.value = '';
  label.htmlFor = menu.id;
  label.textContent = label.textContent.replace(/\d+$/, menus.length + 1);
  menus.at(-1).parentElement.after(line);
}

/** The server's findings after a save; a field one is still typing in is left in peace. */
function showErrors(errors) {
  questionsIn(form).forEach((element) => {
    const { question } = element.dataset;
    if (element !== questionOf(document.activeElement) || !isTyped(document.activeElement)) {
      showError(element, refused.get(question) ?? errors[question] ?? null);
    }
  });
}

function showError(element, text) {
  const place = [...element.children].find((child) => child.classList.contains('ef-error'));
  const before = place.querySelector('span')?.textContent ?? null;
  if (before !== text) {
    place.replaceChildren(...(text === null ? [] : [icon('error'), Object.assign(document.createElement('span'), { textContent: text })]));
    controls(element).forEach((field) => {
      if (text === null) {
        field.removeAttribute('aria-invalid');
      } else if (field.type !== 'radio' && field.type !== 'checkbox') {
        field.setAttribute('aria-invalid', 'true');
      }
    });
  }
}

/** An error goes away as soon as the answer is right, before it is saved. */
function clearRightError(element) {
  if (element.querySelector(':scope > .ef-error > span') === null) {
    return;
  }
  const { question } = element.dataset;
  const definition = definitionOf(question);
  const answers = allAnswers();
  const all = { ...page.outside, ...answers };
  const right =
    isAnswered(answers, question) &&
    isReadable(definition, answers, offered(element)) &&
    String(answers[question]).length <= definition.maxLength &&
    definition.checks.every((check) => check.severity !== 'wrong' || !speaks(check, all, page.today));
  if (right) {
    refused.delete(question);
    showError(element, null);
  }
}

function definitionOf(question) {
  const row = /^(.+)\[([a-z0-9]+)\]\./.exec(question);
  if (row === null) {
    return questions.find(({ key }) => key === question);
  }
  const pattern = question.replace(/\[[a-z0-9]+\]/, '[]');
  const field = questions.find(({ key }) => key === row[1]).fields.find(({ key }) => key === pattern);
  return inRow(field, row[2]);
}

function belongsHere(question) {
  const key = question.replace(/\[.*$/, '');
  return questions.some((definition) => definition.key === key);
}

function icon(name) {
  const svg = document.querySelector('#saved-state svg').cloneNode(true);
  const use = svg.querySelector('use');
  use.setAttribute('href', use.getAttribute('href').replace(/#.*/, `#${name}`));
  return svg;
}

function questionOf(target) {
  const element = target instanceof Element ? target.closest('[data-question]') : null;
  return element !== null && form.contains(element) && target.matches('input, select, textarea') ? element : null;
}

function isTyped(target) {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox');
}
