/**
 * Watches, in every page a visitor opens, where the keyboard leads: which controls the focus comes
 * to, and whether it is seen there. The tests press the keys and ask.
 */
(() => {
  const CONTROLS =
    'a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], ' +
    'video[controls], [contenteditable=""], [contenteditable="true"], [role="button"], ' +
    '[role="link"], [role="checkbox"], [role="radio"], [role="switch"], [role="combobox"], ' +
    '[role="slider"], [role="textbox"], [tabindex]:not([tabindex^="-"])';
  const clicked = new Set();
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, ...more) {
    if (type === 'click' && this instanceof Element) {
      clicked.add(this);
    }
    return listen.call(this, type, ...more);
  };

  /** Where a way begins: what happened there before it, say by new rows above, is no fault of the way. */
  let from = null;
  let before = null;
  let seen = new Set();
  let faults = new Set();

  /** What a person can see, in the dialog if one is open over the page. */
  function shown() {
    const part = document.querySelector('dialog:modal') ?? document;
    return [...part.querySelectorAll('*')].filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]'),
    );
  }

  function controls() {
    return shown().filter((element) => element.matches(CONTROLS) && !element.matches(':disabled, [aria-disabled="true"]'));
  }

  /** One of a group has the place in the order of tabs; the arrows go from one to the next. */
  function stopOf(control) {
    return control.type === 'radio' && control.name !== ''
      ? [...document.querySelectorAll('input[type="radio"]')].find((one) => one.name === control.name && one.form === control.form)
      : control;
  }

  const isReached = (control) => seen.has(stopOf(control));

  /** Reached by the tab key itself, with what is in or around it, or by the arrows of its widget. */
  const isWorked = (element) =>
    element.hasAttribute('tabindex') || element.closest(CONTROLS + ', label') !== null || element.querySelector(CONTROLS) !== null;

  const inWords = (element) => element.outerHTML.slice(0, 160);

  /** What hinders a person from seeing that the focus is here. */
  function hindrances(element) {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const x = Math.min(Math.max(box.left + Math.min(box.width / 2, 10), 0), innerWidth - 1);
    const y = box.top + Math.min(box.height / 2, 10);
    const top = document.elementFromPoint(x, y);
    const found = [];
    if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) {
      found.push('no outline');
    }
    if (box.width < 1 || box.height < 1 || y < 0 || y > innerHeight) {
      found.push('not in the window');
    } else if (top !== null && top !== element && !element.contains(top) && !top.contains(element)) {
      found.push('covered by ' + top.outerHTML.slice(0, 80));
    }
    return found;
  }

  function look() {
    const element = document.activeElement;
    if (element !== null && element !== document.body && element !== from) {
      seen.add(stopOf(element));
      const found = hindrances(element);
      if (found.length > 0) {
        faults.add(found.join(', ') + ': ' + inWords(element));
      }
    }
  }

  // By the time of the next tab the page has come to rest where the last one led.
  listen.call(window, 'keydown', (event) => event.key === 'Tab' && look(), true);

  window.keyboard = {
    /** How many tabs lead to a control; with Shift if negative. */
    steps(target) {
      faults = new Set();
      from = document.activeElement;
      const stops = [...new Set(controls().map(stopOf))];
      const follows = (stop) => from === document.body || from.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING;
      const there = stops.indexOf(stopOf(target));
      const at = stops.indexOf(stopOf(from));
      const next = stops.findIndex(follows);
      if (at >= 0) {
        return there - at;
      }
      return next < 0 || there < next ? there - (next < 0 ? stops.length : next) : there - next + 1;
    },

    isAt(target) {
      return stopOf(target) === stopOf(document.activeElement);
    },

    /** What hindered a person from seeing the focus on the way here. */
    faults() {
      look();
      return [...faults];
    },

    /** Begins a round, and counts the controls to come to. */
    begin() {
      before = document.activeElement;
      before.blur();
      from = null;
      seen = new Set();
      faults = new Set();
      return this.missing();
    },

    /** How many controls the focus has not come to. */
    missing() {
      look();
      return controls().filter((control) => !isReached(control)).length;
    },

    /** Ends a round where it began, and says what is wrong with the page. */
    end() {
      controls()
        .filter((control) => !isReached(control))
        .forEach((control) => faults.add('never reached: ' + inWords(control)));
      shown()
        .filter((element) => element.tabIndex > 0)
        .forEach((element) => faults.add('jumps the queue: ' + inWords(element)));
      shown()
        .filter((element) => (clicked.has(element) || element.hasAttribute('onclick')) && !isWorked(element))
        .forEach((element) => faults.add('for the mouse only: ' + inWords(element)));
      document.activeElement.blur();
      before.focus();
      return [...faults];
    },
  };
})();
