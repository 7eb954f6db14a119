/**
 * Saves answers as they are typed. One request at a time; while it is on its way newer values wait,
 * and the newest wins. The edit counter of a save is one more than that of the answer it was edited
 * from, so an answer somebody saved meanwhile is never overwritten: the server gives it back, and
 * the person chooses. "Saved" is told only when the server has confirmed it. What is not saved yet
 * lies in the buffer of this device.
 *
 * It knows nothing of the page: it is told values and tells states.
 */
const SHOW_SAVING_AFTER = 400;
const GIVE_UP_AFTER = 15000;
const RETRY = [1000, 2000, 4000, 8000, 15000, 30000];
// A browser lets a page that goes away send 64 kB.
const KEEP_ALIVE_BYTES = 60000;
const MOST_BYTES = 200000;

export class Autosave {
  #known = new Map();
  #pending = new Map();
  #inFlight = new Map();
  #unsure = new Map();
  #conflicts = new Map();
  #stopped = null;
  #failures = 0;
  #alone = false;
  #goingAway = false;
  #timer = null;
  #waiting = [];
  #options;

  /**
   * @param options url, token, buffer (put, remove, settled), tell (state, details), fetch, online
   */
  constructor(options) {
    this.#options = { fetch: (...request) => fetch(...request), online: () => navigator.onLine, ...options };
  }

  /** What the page was drawn with: the answer that stands, and its counter (0 for none). */
  know(question, value, counter) {
    this.#known.set(question, { value, counter });
  }

  /**
   * Takes up what this device kept from before.
   *
   * @param kept entries of the buffer: question, value, base (the counter it was edited from), sent;
   *   or, of an answer that was saved while its page went away, saved (the counter it was saved with)
   * @returns questions whose kept value is to be shown in the page, with the value
   */
  replay(kept) {
    const shown = [];
    kept.forEach(({ question, value, base, sent, saved }) => {
      const stands = this.#standing(question);
      if (saved !== undefined || same(stands.value, value)) {
        this.#options.buffer.remove(question);
        if (saved > stands.counter) {
          shown.push({ question, value });
          this.know(question, value, saved);
        }
      } else if (stands.counter === base || sent.some((earlier) => same(earlier, stands.value))) {
        shown.push({ question, value });
        this.set(question, value);
      } else {
        shown.push({ question, value });
        this.#conflict(question, value, { ...stands, savedAt: null, byYou: true });
      }
    });
    return shown;
  }

  /** The person has answered: save it as soon as may be. */
  set(question, value) {
    const newest = this.#pending.get(question) ?? this.#inFlight.get(question) ?? this.#standing(question);
    if (same(newest.value, value) && !this.#conflicts.has(question)) {
      return;
    }
    if (this.#conflicts.has(question)) {
      this.#conflicts.get(question).mine = value;
      this.#keep(question, value);
      return;
    }
    this.#pending.set(question, { value });
    this.#keep(question, value);
    this.#sendSoon();
  }

  /** The person has chosen between two answers. */
  choose(question, mine) {
    const conflict = this.#conflicts.get(question);
    this.#conflicts.delete(question);
    if (mine) {
      this.set(question, conflict.mine);
    } else {
      this.#options.buffer.remove(question);
    }
    if (this.#conflicts.size === 0 && this.#isIdle()) {
      this.#tell('saved', { at: conflict.theirs.savedAt });
      this.#settle();
    }
    return mine ? conflict.mine : conflict.theirs.value;
  }

  /** Whether something is not confirmed yet. */
  get busy() {
    return !this.#isIdle();
  }

  /** Fulfilled when all is saved; or, if it cannot be at the moment, kept on this device. */
  async settled() {
    if (!this.#isIdle() && !this.#stopped && this.#failures === 0) {
      await new Promise((resolve) => this.#waiting.push(resolve));
    }
    await this.#options.buffer.settled();
  }

  /** The network is back, or the page comes to the front again: try now. */
  retryNow() {
    if (!this.#isIdle() && !this.#stopped) {
      clearTimeout(this.#timer);
      this.#timer = null;
      this.#send();
    }
  }

  /** Whether an entry of the buffer is newer than what the page was drawn with. */
  isNews({ question, saved }) {
    return saved === undefined || saved > this.#standing(question).counter;
  }

  /** The next page may be drawn already: what is confirmed from now on, it may not know. */
  goAway() {
    this.#goingAway = true;
  }

  /** The page goes away: send what waits, in a request that outlives the page. */
  leave() {
    const parting = [...this.#pending.keys()].filter((question) => !this.#inFlight.has(question));
    if (parting.length > 0 && !this.#stopped) {
      const body = this.#body(parting, KEEP_ALIVE_BYTES);
      // If the page comes back after all, it may meet this save of its own.
      Object.keys(body).forEach((question) => this.#mayBeStored(question, body[question].value));
      this.#request(body).catch(() => {
        // It is kept on this device, and replayed when the page is opened again.
      });
    }
  }

  #sendSoon() {
    if (this.#inFlight.size === 0 && this.#timer === null && !this.#stopped) {
      this.#timer = setTimeout(() => {
        this.#timer = null;
        this.#send();
      }, this.#failures === 0 ? 0 : RETRY[Math.min(this.#failures, RETRY.length) - 1]);
    }
  }

  async #send() {
    if (this.#inFlight.size > 0 || this.#pending.size === 0 || this.#stopped) {
      return;
    }
    const questions = this.#alone ? [this.#pending.keys().next().value] : [...this.#pending.keys()];
    const body = this.#body(questions, MOST_BYTES);
    Object.keys(body).forEach((question) => {
      this.#inFlight.set(question, this.#pending.get(question));
      this.#pending.delete(question);
    });
    const slow = setTimeout(() => this.#tell('saving'), SHOW_SAVING_AFTER);
    try {
      const response = await this.#request(body);
      const answer = await read(response);
      clearTimeout(slow);
      this.#answered(response.status, answer, body);
    } catch {
      clearTimeout(slow);
      this.#failed(body);
    }
  }

  #request(body) {
    const text = JSON.stringify(body);
    return this.#options.fetch(this.#options.url, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': this.#options.token },
      body: text,
      credentials: 'same-origin',
      redirect: 'error',
      keepalive: new Blob([text]).size < KEEP_ALIVE_BYTES,
      signal: AbortSignal.timeout(GIVE_UP_AFTER),
    });
  }

  /** As many of the questions as go into one request, at least one. */
  #body(questions, bytes) {
    const body = {};
    let size = 0;
    questions.forEach((question) => {
      const edit = { value: this.#pending.get(question).value, counter: this.#standing(question).counter + 1 };
      size += 3 * JSON.stringify(edit).length + question.length;
      if (size < bytes || Object.keys(body).length === 0) {
        body[question] = edit;
      }
    });
    return body;
  }

  #answered(status, answer, body) {
    if (status === 200 && answer !== null) {
      this.#taken(answer, body);
    } else if (status === 401 || status === 403) {
      this.#putBack(body, false);
      this.#stop('signed-out');
    } else if (status === 404 || status === 409) {
      this.#putBack(body, false);
      this.#stop(status === 404 ? 'gone' : 'sent', answer);
    } else if (status === 413 || status === 422) {
      this.#refused(answer, body);
    } else {
      this.#failed(body);
    }
  }

  #taken({ savedAt, saved, stale }, body) {
    this.#failures = 0;
    this.#alone = false;
    Object.keys(body).forEach((question) => {
      const { value } = body[question];
      this.#inFlight.delete(question);
      if (question in saved) {
        this.know(question, value, saved[question]);
        this.#forget(question);
      } else if (question in stale) {
        this.#stale(question, value, stale[question]);
      }
    });
    if (this.#conflicts.size > 0) {
      const latest = [...this.#conflicts.values()].at(-1);
      this.#tell('conflict', { at: latest.theirs.savedAt });
    } else if (this.#isIdle()) {
      this.#tell('saved', { at: savedAt });
    }
    this.#options.tell('stored', { questions: Object.keys(saved) });
    this.#sendSoon();
    this.#settle();
  }

  /** An answer stands that is not the one edited from: an earlier send of our own, or another's. */
  #stale(question, value, theirs) {
    const ours = theirs.byYou && (this.#unsure.get(question) ?? []).some((sent) => same(sent, theirs.value));
    this.know(question, theirs.value, theirs.counter);
    this.#unsure.delete(question);
    const newest = this.#pending.get(question)?.value ?? value;
    this.#pending.delete(question);
    if (ours || same(newest, theirs.value)) {
      this.#options.buffer.remove(question);
      this.set(question, newest);
    } else {
      this.#conflict(question, newest, theirs);
    }
  }

  #conflict(question, mine, theirs) {
    this.#pending.delete(question);
    this.#conflicts.set(question, { mine, theirs });
    this.#options.tell('choose', { question, mine, theirs });
  }

  /** The server will never take it. Which of several it is, is found by sending them one by one. */
  #refused(answer, body) {
    const questions = Object.keys(body);
    const refused = answer?.question in body ? answer.question : questions.length === 1 ? questions[0] : null;
    this.#alone = refused === null;
    questions.forEach((question) => {
      const edit = this.#inFlight.get(question);
      this.#inFlight.delete(question);
      if (question === refused) {
        this.#options.buffer.remove(question);
      } else if (!this.#pending.has(question)) {
        this.#pending.set(question, edit);
      }
    });
    if (refused !== null) {
      this.#tell('refused', { question: refused, text: answer?.text });
    }
    this.#sendSoon();
    this.#settle();
  }

  #failed(body) {
    this.#failures += 1;
    this.#putBack(body, true);
    this.#tell(this.#options.online() ? 'late' : 'offline');
    this.#sendSoon();
    this.#settle();
  }

  /** What was on its way waits again, unless something newer does. */
  #putBack(body, maybeStored) {
    Object.keys(body).forEach((question) => {
      this.#inFlight.delete(question);
      if (maybeStored) {
        this.#mayBeStored(question, body[question].value);
      }
      if (!this.#pending.has(question)) {
        this.#pending.set(question, { value: body[question].value });
      }
      this.#keep(question, this.#pending.get(question).value);
    });
  }

  #mayBeStored(question, value) {
    this.#unsure.set(question, [...(this.#unsure.get(question) ?? []), value]);
  }

  #stop(state, answer) {
    this.#stopped = state;
    clearTimeout(this.#timer);
    this.#tell(state, { text: answer?.text });
    this.#settle();
  }

  #keep(question, value) {
    this.#options.buffer.put({
      question,
      value,
      base: this.#standing(question).counter,
      sent: this.#unsure.get(question) ?? [],
    });
  }

  #forget(question) {
    this.#unsure.delete(question);
    if (this.#pending.has(question)) {
      this.#keep(question, this.#pending.get(question).value);
    } else if (this.#goingAway) {
      const { value, counter } = this.#standing(question);
      this.#options.buffer.put({ question, value, saved: counter });
    } else {
      this.#options.buffer.remove(question);
    }
  }

  #standing(question) {
    return this.#known.get(question) ?? { value: null, counter: 0 };
  }

  #isIdle() {
    return this.#pending.size === 0 && this.#inFlight.size === 0;
  }

  #tell(state, details = {}) {
    this.#options.tell(state, details);
  }

  #settle() {
    if (this.#isIdle() || this.#stopped || this.#failures > 0) {
      this.#waiting.splice(0).forEach((resolve) => resolve());
    }
  }
}

/** The same answer: nothing and the empty text are one. */
export function same(one, other) {
  const plain = (value) => JSON.stringify(value === '' || value === undefined ? null : value);
  return plain(one) === plain(other);
}

async function read(response) {
  const type = response.headers.get('Content-Type') ?? '';
  return type.startsWith('application/json') ? response.json() : null;
}
