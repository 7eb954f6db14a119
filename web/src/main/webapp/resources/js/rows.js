/** Groups of questions answered once per row: adding and removing rows. */
import { announce } from './focus.js';
import { rowsOf } from './fields.js';
import { fill } from './saved.js';

const NEW_ROW = 'newrow';

/**
 * Makes the buttons of all groups work.
 *
 * @param changed is told the group's element after a row was added or removed
 */
export function rows(root, texts, changed) {
  root.addEventListener('click', (event) => {
    const add = event.target.closest('[data-add-row]');
    const remove = event.target.closest('[data-remove-row]');
    if (add !== null) {
      addRow(add, texts, changed);
    } else if (remove !== null) {
      removeRow(remove, texts, changed);
    }
  });
}

function addRow(button, texts, changed) {
  const group = button.closest('[data-question]');
  const template = [...group.children].find((child) => child instanceof HTMLTemplateElement);
  const row = withId(template, freshId(group));
  group.querySelector('.ef-rows-list').append(row);
  number(group, button, texts);
  changed(group);
  const heading = row.querySelector('[data-row-name]');
  announce('news', fill(texts['row.added'], heading.textContent));
  heading.focus();
}

/** Also puts rows in their places that were added in another window, or kept on this device. */
export function setRows(group, ids, texts) {
  const template = [...group.children].find((child) => child instanceof HTMLTemplateElement);
  const list = group.querySelector('.ef-rows-list');
  const present = rowsOf(group);
  ids.forEach((id) => {
    list.append(present.find((row) => row.dataset.row === id) ?? withId(template, id));
  });
  present.filter((row) => !ids.includes(row.dataset.row)).forEach((row) => row.remove());
  number(group, group.querySelector(':scope > [data-add-row]'), texts);
}

function removeRow(button, texts, changed) {
  const row = button.closest('[data-row]');
  const group = row.parentElement.closest('[data-question]');
  const name = row.querySelector('[data-row-name]').textContent;
  const neighbour = row.nextElementSibling ?? row.previousElementSibling;
  row.remove();
  number(group, group.querySelector(':scope > [data-add-row]'), texts);
  changed(group);
  announce('news', fill(texts['row.removed'], name));
  (neighbour?.querySelector('[data-row-name]') ?? group.querySelector(':scope > [data-add-row]')).focus();
}

function withId(template, id) {
  const row = template.content.firstElementChild.cloneNode(true);
  [row, ...row.querySelectorAll('*')].forEach((element) => {
    [...element.attributes].forEach((attribute) => {
      if (attribute.value.includes(NEW_ROW)) {
        attribute.value = attribute.value.replaceAll(NEW_ROW, id);
      }
    });
  });
  return row;
}

/** Row ids are never used again, so that an old row's answers cannot appear in a new one. */
function freshId(group) {
  const used = rowsOf(group).map((row) => row.dataset.row);
  let id;
  do {
    id = `r${crypto.getRandomValues(new Uint32Array(1))[0].toString(36)}`;
  } while (used.includes(id));
  return id;
}

function number(group, button, texts) {
  const name = button.dataset.addRow;
  const present = rowsOf(group);
  present.forEach((row, index) => {
    row.querySelectorAll('[data-row-name]').forEach((place) => {
      place.textContent = `${name} ${index + 1}`;
    });
  });
  button.querySelector('span').textContent = fill(texts['row.add'], `${name} ${present.length + 1}`);
}
