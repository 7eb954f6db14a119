/**
 * Warns before a session ends by itself, five minutes ahead, in every window of the browser at once.
 * The server counts from the last request of any window; so do all windows here, through the time
 * kept in localStorage. Nothing is asked of the server only to know, because asking is using.
 */
const KEY = 'ef-last-request';
const MINUTE = 60_000;
const WARNED_AHEAD = 5 * MINUTE;
const LOOK_EVERY = 5_000;

/** Watches over the session of a page that has the dialog. */
export function watchSession(document) {
  const dialog = document.getElementById('session-warning');
  if (dialog !== null) {
    new Session(dialog).watch();
  }
}

class Session {
  #dialog;
  #lasts;
  #mine = Date.now();

  constructor(dialog) {
    this.#dialog = dialog;
    this.#lasts = Number(dialog.dataset.minutes) * MINUTE;
  }

  watch() {
    this.#used();
    new PerformanceObserver((list) => {
      if (list.getEntries().some((entry) => this.#isRequestOfOurs(entry))) {
        this.#used();
      }
    }).observe({ type: 'resource' });
    this.#dialog.querySelector('[data-session-stay]').addEventListener('click', () => this.#stay());
    this.#dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.#stay();
    });
    setInterval(() => this.#look(), LOOK_EVERY);
    addEventListener('pageshow', () => this.#look());
    document.addEventListener('visibilitychange', () => this.#look());
  }

  #isRequestOfOurs(entry) {
    return (
      ['fetch', 'xmlhttprequest'].includes(entry.initiatorType) && entry.name.startsWith(location.origin)
    );
  }

  #used() {
    this.#mine = Date.now();
    try {
      localStorage.setItem(KEY, String(this.#mine));
    } catch {
      // A browser that keeps nothing still warns, each window for itself.
    }
  }

  #lastUsed() {
    try {
      return Math.max(this.#mine, Number(localStorage.getItem(KEY)));
    } catch {
      return this.#mine;
    }
  }

  #look() {
    const left = this.#lastUsed() + this.#lasts - Date.now();
    if (left > WARNED_AHEAD) {
      if (this.#dialog.open) {
        this.#dialog.close();
      }
    } else if (left > 0) {
      this.#warn(Math.ceil(left / MINUTE));
    } else {
      this.#ended();
    }
  }

  #warn(minutes) {
    const text = this.#dialog.querySelector('[data-session-left]');
    const words = (minutes === 1 ? text.dataset.one : text.dataset.other).replace('{0}', minutes);
    if (text.textContent !== words) {
      text.textContent = words;
    }
    if (!this.#dialog.open) {
      this.#dialog.showModal();
    }
  }

  #ended() {
    this.#warn(0);
    this.#dialog.querySelector('[data-session-left]').textContent = this.#dialog.dataset.ended;
    this.#dialog.querySelector('[data-session-stay]').hidden = true;
    const again = this.#dialog.querySelector('[data-session-again]');
    again.href = document.documentElement.dataset.back ?? location.pathname + location.search;
    again.hidden = false;
  }

  async #stay() {
    const answer = await fetch('/api/session', {
      method: 'POST',
      headers: { 'X-CSRF-Token': this.#dialog.dataset.token },
    }).catch(() => null);
    if (answer?.ok) {
      this.#used();
      this.#dialog.close();
    } else if (answer?.status === 401 || answer?.status === 403) {
      this.#ended();
    }
  }
}
