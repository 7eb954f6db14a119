/**
 * Keeps on this device what is not saved yet, encrypted with a key the browser gives to nobody, and
 * bound to one account and one draft: what another person has typed here is never shown. Where the
 * browser keeps nothing (a private window), typing goes on without it.
 */
const DATABASE = 'enter-finland';
const KEYS = 'keys';
const ANSWERS = 'answers';
const KEPT_DAYS = 90;

export class Buffer {
  #account;
  #draft;
  #database;
  #key;
  #order = Promise.resolve();

  /** Opens the buffer of one person and one draft. */
  static async open(account, draft) {
    const buffer = new Buffer();
    buffer.#account = account;
    buffer.#draft = draft;
    try {
      buffer.#database = await openDatabase();
      buffer.#key = await keyOf(buffer.#database, account);
    } catch {
      buffer.#database = null;
    }
    return buffer;
  }

  /** Keeps an entry: question, value, base, sent. A later one of the same question replaces it. */
  put(entry) {
    this.#inOrder(async () => {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const plain = new TextEncoder().encode(JSON.stringify(entry));
      const id = this.#id(entry.question);
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bytes(id) }, this.#key, plain);
      await done(this.#store('readwrite').put({ id, iv, sealed, at: Date.now() }));
    });
  }

  /** Forgets a question's entry. */
  remove(question) {
    this.#inOrder(() => done(this.#store('readwrite').delete(this.#id(question))));
  }

  /** Fulfilled when all that was put or removed so far is so on the device. */
  settled() {
    return this.#order;
  }

  /** All entries of this person and draft. Old ones, and what cannot be read, are dropped. */
  async entries() {
    const found = [];
    await this.#inOrder(async () => {
      const range = IDBKeyRange.bound(this.#id(''), this.#id('\uffff'));
      const rows = await done(this.#store('readonly').getAll(range));
      for (const row of rows) {
        const entry = await this.#unseal(row);
        if (entry === null || Date.now() - row.at > KEPT_DAYS * 24 * 3600 * 1000) {
          await done(this.#store('readwrite').delete(row.id));
        } else {
          found.push(entry);
        }
      }
    });
    return found;
  }

  async #unseal({ id, iv, sealed }) {
    try {
      const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bytes(id) }, this.#key, sealed);
      return JSON.parse(new TextDecoder().decode(plain));
    } catch {
      return null;
    }
  }

  /** One after the other, so that "forget" never overtakes "keep". */
  #inOrder(work) {
    if (this.#database !== null) {
      this.#order = this.#order.then(work).catch(() => {
        // The device is full or forbids it: the answer is still in the page and being sent.
      });
    }
    return this.#order;
  }

  #id(question) {
    return `${this.#account}/${this.#draft}/${question}`;
  }

  #store(mode) {
    return this.#database.transaction(ANSWERS, mode).objectStore(ANSWERS);
  }
}

function openDatabase() {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(KEYS);
    opening.result.createObjectStore(ANSWERS, { keyPath: 'id' });
  };
  return done(opening);
}

async function keyOf(database, account) {
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const store = database.transaction(KEYS, 'readwrite').objectStore(KEYS);
  const known = await done(store.get(account));
  if (known !== undefined) {
    return known;
  }
  await done(store.put(fresh, account));
  return fresh;
}

function done(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function bytes(text) {
  return new TextEncoder().encode(text);
}
