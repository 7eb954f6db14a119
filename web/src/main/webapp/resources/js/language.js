/**
 * Changing the language keeps the place: the field that had focus and how far the page was
 * scrolled. Whoever still has something to save hears "ef:leaving" and gives a promise to wait for.
 */
const KEY = 'ef-place';
const PATIENCE = 3000;

export function languages(root) {
  root.querySelectorAll('.ef-languages a').forEach((link) => {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) {
        return;
      }
      event.preventDefault();
      const waiting = [];
      root.dispatchEvent(new CustomEvent('ef:leaving', { detail: { wait: (promise) => waiting.push(promise) } }));
      const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
      Promise.race([Promise.allSettled(waiting), patience]).then(() => {
        remember();
        window.location.assign(link.href);
      });
    });
  });
  root.addEventListener('focusin', (event) => {
    if (event.target.id && event.target.closest('main')) {
      last = event.target.id;
    }
  });
  comeBack();
}

let last = null;

function remember() {
  sessionStorage.setItem(KEY, JSON.stringify({ path: window.location.pathname, scroll: window.scrollY, focus: last }));
}

function comeBack() {
  const stored = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  const place = stored === null ? null : JSON.parse(stored);
  if (place === null || place.path !== window.location.pathname) {
    return;
  }
  window.scrollTo(0, place.scroll);
  // Scrolls on only if the field is not in sight, as for whoever came to the link by keyboard.
  const field = place.focus === null ? null : document.getElementById(place.focus);
  if (field !== null) {
    field.focus();
  }
}
