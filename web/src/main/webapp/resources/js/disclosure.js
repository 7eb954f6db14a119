/**
 * Buttons that open and close something: the header's menu on narrow screens and the account menu.
 * Markup: a button with aria-expanded, and either aria-controls (the id of what is shown or hidden)
 * or data-menu-button (opens the menu of the header it stands in).
 */
export function disclosures(root) {
  root.querySelectorAll('button[aria-expanded]').forEach((button) => {
    set(button, false);
    button.addEventListener('click', () => set(button, !isOpen(button)));
  });
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      closeAll(root, (button) => {
        const inside = parts(button).some((part) => part.contains(document.activeElement));
        if (inside) {
          button.focus();
        }
      });
    }
  });
  root.addEventListener('click', (event) => {
    root.querySelectorAll('button[aria-expanded="true"][data-floating]').forEach((button) => {
      const inside = button.contains(event.target) || parts(button).some((part) => part.contains(event.target));
      if (!inside) {
        set(button, false);
      }
    });
  });
}

function isOpen(button) {
  return button.getAttribute('aria-expanded') === 'true';
}

function parts(button) {
  return (button.getAttribute('aria-controls') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id))
    .filter((part) => part !== null);
}

function set(button, open) {
  button.setAttribute('aria-expanded', String(open));
  if (button.hasAttribute('data-menu-button')) {
    button.closest('header').setAttribute('data-menu', open ? 'open' : 'closed');
  } else {
    parts(button).forEach((part) => {
      part.hidden = !open;
    });
  }
}

function closeAll(root, before) {
  root.querySelectorAll('button[aria-expanded="true"]').forEach((button) => {
    before(button);
    set(button, false);
  });
}
