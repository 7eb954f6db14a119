/** Focus goes to what a page wants read first: the error summary after a refused send. */
export function focusOnArrival(root) {
  const wanted = root.querySelector('[data-focus]');
  if (wanted !== null) {
    wanted.focus();
  }
}

/** Says something once through a live region: "saved", "news" or "alarm". */
export function announce(region, text) {
  const element = document.getElementById(region);
  if (element.textContent !== text) {
    element.textContent = text;
  }
}
