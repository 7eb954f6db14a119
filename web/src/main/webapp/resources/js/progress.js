/** What is missing, kept up to date after each save: the lists beside the form and the errors in it. */
import { announce } from './focus.js';
import { fill } from './saved.js';

const SETTLE = 300;

export class Progress {
  #url;
  #texts;
  #shown;
  #timer = null;
  #asked = 0;
  #count;

  /**
   * @param url where to ask
   * @param shown is told the errors, by question
   */
  constructor(url, texts, shown) {
    this.#url = url;
    this.#texts = texts;
    this.#shown = shown;
    this.#count = document.querySelectorAll('#missing-here li').length;
  }

  /** Something was saved: ask anew, once for several saves in a row. */
  changed() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), SETTLE);
  }

  async #ask() {
    this.#asked += 1;
    const turn = this.#asked;
    let progress;
    try {
      const response = await fetch(this.#url, { headers: { Accept: 'application/json' }, redirect: 'error' });
      if (!response.ok) {
        return;
      }
      progress = await response.json();
    } catch {
      // Without the network the lists stay as they are; the next save asks again.
      return;
    }
    if (turn === this.#asked) {
      this.#show(progress);
    }
  }

  #show({ sections, here, hereCount, elsewhere, advice, errors }) {
    sections.forEach(({ key, state, complete }) => {
      document.querySelectorAll(`[data-section="${CSS.escape(key)}"]`).forEach((item) => {
        item.classList.toggle('ef-sections-complete', complete);
        item.querySelector('[data-state]').textContent = state;
      });
      document.querySelectorAll(`[data-segment="${CSS.escape(key)}"]`).forEach((segment) => segment.classList.toggle('ef-done', complete));
    });
    fillList('missing-here', here);
    fillList('missing-elsewhere', elsewhere);
    fillList('advice', advice);
    document.querySelectorAll('[data-missing-title]').forEach((title) => {
      title.textContent = here.length === 0 ? this.#texts['missing.nothing'] : fill(this.#texts['missing.title'], here.length);
    });
    document.querySelectorAll('[data-missing-count]').forEach((place) => {
      place.textContent = hereCount;
    });
    document.querySelectorAll('[data-missing-box]').forEach((box) => {
      box.hidden = here.length === 0;
    });
    if (here.length !== this.#count) {
      this.#count = here.length;
      announce('news', hereCount);
    }
    this.#shown(errors);
  }
}

/** Redraws a list of links; whoever stands on one of them keeps the place. */
function fillList(id, links) {
  document.querySelectorAll(`[data-list="${id}"]`).forEach((list) => {
    const focused = list.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
    list.replaceChildren(
      ...links.map(({ text, href }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = href;
        link.textContent = text;
        item.append(link);
        return item;
      }),
    );
    list.closest('[data-list-part]')?.toggleAttribute('hidden', links.length === 0);
    if (focused !== null) {
      [...list.querySelectorAll('a')].find((link) => link.getAttribute('href') === focused)?.focus();
    }
  });
}
