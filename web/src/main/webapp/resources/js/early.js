/**
 * Notes which fields people use before the page's own script runs, so that it takes these answers
 * over: on a slow line that is seconds. Loaded before the form and small. What the browser fills in
 * by itself, on the way back to a page, is nobody's answer: then nobody has touched the page yet.
 */
(() => {
  const early = new Set();
  const note = ({ target }) => {
    if (navigator.userActivation === undefined || navigator.userActivation.hasBeenActive) {
      early.add(target);
    }
  };
  document.addEventListener('input', note, true);
  document.addEventListener('change', note, true);
  window.takeEarly = () => {
    document.removeEventListener('input', note, true);
    document.removeEventListener('change', note, true);
    return [...early];
  };
})();
