/**
 * Closes an open page of a client's case once the access to it has ended. It asks by HEAD of its own
 * address: when the page comes into sight again, and every half a minute while somebody is at it.
 * Asking keeps the session alive, so a page that nobody touches stops asking after five minutes and
 * the session ends as it should; the first touch asks at once.
 */
const EVERY = 30_000;
const AT_IT = 5 * 60_000;

let askedAt = Date.now();
let touchedAt = Date.now();
let asking = false;

async function ask() {
  if (asking || document.visibilityState !== 'visible') {
    return;
  }
  asking = true;
  askedAt = Date.now();
  // A network that fails says nothing about the access.
  const answer = await fetch(location.pathname, { method: 'HEAD', redirect: 'manual' }).catch(() => null);
  asking = false;
  if (answer?.status === 404) {
    close();
  }
}

function close() {
  const words = document.getElementById('access-ended');
  const place = document.createElement('div');
  place.className = 'ef-wrap ef-text';
  place.append(words.content.cloneNode(true));
  clearInterval(timer);
  removeEventListener('pointerdown', touched);
  removeEventListener('keydown', touched);
  document.removeEventListener('visibilitychange', ask);
  document.getElementById('main').replaceChildren(place);
  document.title = words.content.querySelector('h1').textContent;
  document.getElementById('alarm').textContent = words.content.querySelector('h1').textContent;
  place.querySelector('h1').focus();
}

function touched() {
  touchedAt = Date.now();
  if (touchedAt - askedAt >= EVERY) {
    ask();
  }
}

const timer = setInterval(() => {
  if (Date.now() - touchedAt < AT_IT) {
    ask();
  }
}, EVERY);
addEventListener('pointerdown', touched);
addEventListener('keydown', touched);
document.addEventListener('visibilitychange', ask);
