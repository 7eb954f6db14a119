/**
 * The answers as they stand in the controls of a page. A question is an element with data-question
 * (its key) and data-type; its controls carry its key as their name.
 */

/** The questions below an element, in order. */
export function questionsIn(root) {
  return [...root.querySelectorAll('[data-question]')];
}

/** The element of a question. */
export function questionElement(key) {
  return document.querySelector(`[data-question="${CSS.escape(key)}"]`);
}

/** The controls of a question, those of questions inside it left out. */
export function controls(element) {
  return [...element.querySelectorAll(`[name="${CSS.escape(element.dataset.question)}"]`)];
}

/** The answer in the controls, as it is saved; null for none. */
export function readAnswer(element) {
  const fields = controls(element);
  switch (element.dataset.as) {
    case 'radios': {
      const chosen = fields.find((field) => field.checked);
      return chosen === undefined ? null : plain(element, chosen.value);
    }
    case 'tick':
      return fields[0].checked;
    case 'boxes':
      return fields.filter((field) => field.checked).map((field) => field.value);
    case 'menus':
      return [...new Set(fields.map((field) => field.value).filter((value) => value !== ''))];
    case 'date':
      return readDate(fields);
    case 'rows':
      return rowsOf(element).map((row) => row.dataset.row);
    default:
      return fields[0].value === '' ? null : fields[0].value;
  }
}

/** Puts an answer into the controls. */
export function writeAnswer(element, answer) {
  const fields = controls(element);
  switch (element.dataset.as) {
    case 'radios':
      fields.forEach((field) => {
        field.checked = answer !== null && field.value === String(answer);
      });
      break;
    case 'tick':
      fields[0].checked = answer === true;
      break;
    case 'boxes':
      fields.forEach((field) => {
        field.checked = (answer ?? []).includes(field.value);
      });
      break;
    case 'menus':
      fields.forEach((field, index) => {
        field.value = (answer ?? [])[index] ?? '';
      });
      break;
    case 'date':
      [2, 1, 0].forEach((part, index) => {
        const digits = (answer ?? '').split('-')[part] ?? '';
        fields[index].value = part === 0 ? digits : digits.replace(/^0(?=\d)/, '');
      });
      break;
    case 'rows':
      break;
    default:
      fields[0].value = answer ?? '';
  }
}

/** An answer in words, for somebody who has to choose between two. */
export function inWords(element, answer) {
  const words = (value) => {
    const field = controls(element).find((control) => control.value === String(value) && control.labels?.length > 0);
    const option = element.querySelector(`option[value="${CSS.escape(String(value))}"]`);
    return (field && element.dataset.as !== 'field' ? field.labels[0].querySelector('.ef-choice-name') ?? field.labels[0] : option)?.textContent.trim() ?? String(value);
  };
  if (answer === null || answer === '') {
    return '–';
  }
  return Array.isArray(answer) ? answer.map(words).join(', ') || '–' : words(answer);
}

/** The rows of a group. */
export function rowsOf(group) {
  return [...group.querySelectorAll('[data-row]')].filter((row) => row.closest('[data-question]') === group);
}

/** What is offered to choose from. */
export function offered(element) {
  const options = [...element.querySelectorAll('option')].map((option) => option.value);
  return [...controls(element).map((field) => field.value), ...options];
}

function plain(element, value) {
  return element.dataset.type === 'bool' ? value === 'true' : value;
}

/** yyyy-mm-dd when the three boxes hold a date, else what was typed in the same order. */
function readDate([day, month, year]) {
  const typed = [year, month, day].map((field) => field.value.trim().replaceAll('-', ''));
  if (typed.every((part) => part === '')) {
    return null;
  }
  const numbers = /^\d{4}$/.test(typed[0]) && typed.slice(1).every((part) => /^\d{1,2}$/.test(part));
  return numbers ? `${typed[0]}-${typed[1].padStart(2, '0')}-${typed[2].padStart(2, '0')}` : typed.join('-');
}
