/**
 * Sending: what is still being saved is waited for, and a second click does nothing. (The server
 * makes one case of two clicks anyway.)
 */
import { announce } from './focus.js';

const PATIENCE = 3000;
const form = document.getElementById('send');
const button = document.getElementById('send:send-button');
const line = document.getElementById('sending');
let sending = false;

form.addEventListener('submit', (event) => {
  if (event.submitter === null || sending) {
    if (sending) {
      event.preventDefault();
    }
    return;
  }
  event.preventDefault();
  sending = true;
  button.setAttribute('aria-busy', 'true');
  line.textContent = line.dataset.sending;
  announce('news', line.dataset.sending);
  const waiting = [];
  document.dispatchEvent(new CustomEvent('ef:leaving', { detail: { wait: (promise) => waiting.push(promise) } }));
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  Promise.race([Promise.allSettled(waiting), patience]).then(() => {
    // The button's own name and value tell the server what was pressed.
    const pressed = document.createElement('input');
    pressed.type = 'hidden';
    pressed.name = button.name;
    pressed.value = button.value;
    form.append(pressed);
    form.submit();
  });
});

// Coming back by the browser's Back shows the page as it was left.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) {
    window.location.reload();
  }
});
