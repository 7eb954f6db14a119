/**
 * The indicator of saving under the page's heading, and what is read out of it: "saved" at most once
 * in twenty seconds, what went wrong at once.
 */
import { announce } from './focus.js';

const QUIET = 20000;
const LOOKS = {
  saved: { icon: 'check-circle', look: 'ef-saved-ok' },
  saving: { icon: 'refresh', look: '' },
  late: { icon: 'clock', look: 'ef-saved-late' },
  offline: { icon: 'warning', look: 'ef-saved-late' },
  conflict: { icon: 'copy', look: 'ef-saved-late' },
  refused: { icon: 'error', look: 'ef-saved-err' },
  'signed-out': { icon: 'lock', look: 'ef-saved-late' },
  gone: { icon: 'error', look: 'ef-saved-err' },
  sent: { icon: 'info', look: 'ef-saved-late' },
};

export class Indicator {
  #element;
  #texts;
  #language;
  #state = null;
  #spoken = Number.NEGATIVE_INFINITY;

  /** Shows its states in an element that has an icon and a text. */
  constructor(element, texts, language) {
    this.#element = element;
    this.#texts = texts;
    this.#language = language;
  }

  /**
   * Shows a state.
   *
   * @param state one of the names above
   * @param details at (an instant), text, link ({ href, text }), quiet (not read out)
   */
  show(state, { at = null, text = '', link = null, quiet = false } = {}) {
    const words = fill(this.#texts[state], state === 'refused' ? text : this.time(at));
    const { icon, look } = LOOKS[state];
    this.#element.className = `ef-saved ${look}`;
    this.#element.hidden = false;
    const use = this.#element.querySelector('use');
    use.setAttribute('href', use.getAttribute('href').replace(/#.*/, `#${icon}`));
    const line = this.#element.querySelector('[data-saved-text]');
    line.textContent = words;
    if (link !== null) {
      const anchor = document.createElement('a');
      anchor.href = link.href;
      anchor.textContent = link.text;
      line.append(' ', anchor);
    }
    if (!quiet) {
      this.#speak(state, words);
    }
    this.#state = state;
  }

  #speak(state, words) {
    if (state === 'saving') {
      return;
    }
    if (state !== 'saved') {
      if (state !== this.#state) {
        announce('alarm', words);
      }
      return;
    }
    announce('alarm', '');
    const now = performance.now();
    if (now - this.#spoken >= QUIET) {
      this.#spoken = now;
      announce('saved', words);
    }
  }

  /** A time of day as the language writes it inside a sentence; "earlier" where it is not known. */
  time(at) {
    if (at === null || at === undefined) {
      return this.#texts['conflict.earlier'];
    }
    const parts = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Helsinki', hour: '2-digit', minute: '2-digit' })
      .formatToParts(new Date(at))
      .reduce((found, part) => ({ ...found, [part.type]: part.value }), {});
    const clock = {
      fi: `${Number(parts.hour)}.${parts.minute}`,
      sv: `${parts.hour}.${parts.minute}`,
      en: `${parts.hour}:${parts.minute}`,
    }[this.#language];
    return fill(this.#texts['saved.time'], clock);
  }
}

/** Puts values into the placeholders {0}, {1} of a text. */
export function fill(text, ...values) {
  return values.reduce((filled, value, i) => filled.replaceAll(`{${i}}`, () => String(value)), text);
}

/** The text of a number of things, in its real plural form. */
export function count(texts, key, number) {
  return fill(texts[`${key}.${number === 1 ? 'one' : 'other'}`], number);
}
