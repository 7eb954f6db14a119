/**
 * Conditions on answers, with exactly the meaning they have on the server: which questions are
 * asked, whether an answer is readable. Answers are an object by question key, as they are saved.
 * "today" is the Helsinki date as yyyy-mm-dd, given by the page.
 */

// What the server takes for white space; the browser's own \s is wider.
const SPACE = '\\t-\\r\\x1c-\\x20\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000';
const AROUND = new RegExp(`^[${SPACE}]+|[${SPACE}]+$`, 'g');
const IN_NUMBERS = /[\t-\r \u00a0\u2009\u202f]+/g;
const NUMBER = /^-?\d{1,9}([.,]\d{1,2})?$/;
const EMAIL = /^[^\s@,;:<>()[\]"]+@[^\s@,;:<>()[\]"]+\.[^\s@,;:<>()[\]".]{2,}$/;
const PHONE = /^\+?[0-9][0-9 ()./-]{4,24}$/;
const IDENTITY_CODE = /^(\d{2})(\d{2})(\d{2})([-+A-FU-Y])(\d{3})([0-9A-FHJ-NPR-Y])$/;
const CHECK_CHARACTERS = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const patterns = new Map();

/** Whether there is an answer: a text that is not blank, yes or no, a list that is not empty. */
export function isAnswered(answers, question) {
  const value = answers[question];
  if (value === undefined || value === null) {
    return false;
  }
  if (typeof value === 'string') {
    return strip(value) !== '';
  }
  return !Array.isArray(value) || value.length > 0;
}

/** Whether a condition holds. Of an answer that is not there or not readable only "answered" can. */
export function evaluate(condition, answers, today) {
  if (condition.all) {
    return condition.all.every((part) => evaluate(part, answers, today));
  }
  if (condition.any) {
    return condition.any.some((part) => evaluate(part, answers, today));
  }
  if (condition.not) {
    return !evaluate(condition.not, answers, today);
  }
  const [code, operand] = statement(condition);
  return TESTS[code](answers, condition.question, operand, today);
}

/** Whether all a condition depends on is answered in a readable way; until then a check is silent. */
export function canTell(condition, answers, today) {
  const parts = condition.all ?? condition.any;
  if (parts) {
    return parts.every((part) => canTell(part, answers, today));
  }
  if (condition.not) {
    return canTell(condition.not, answers, today);
  }
  const { question } = condition;
  const [code, operand] = statement(condition);
  if (code in COMPARISONS) {
    return code in DATES
      ? date(answers, question) !== null && dateOperand(operand, answers, today) !== null
      : number(answers, question) !== null && numberOperand(operand, answers) !== null;
  }
  switch (code) {
    case 'answered':
      return true;
    case 'age-under':
    case 'age-at-least':
      return date(answers, question) !== null;
    case 'identity-code-born':
      return date(answers, operand.question) !== null && identityCode(answers, question) !== null;
    case 'in':
      return isAnswered(answers, question) && (Array.isArray(operand) || isAnswered(answers, operand.question));
    default:
      return isAnswered(answers, question);
  }
}

/** Whether a check has something to say about the answers. */
export function speaks(check, answers, today) {
  return evaluate(check.when, answers, today) && canTell(check.must, answers, today) && !evaluate(check.must, answers, today);
}

/**
 * Which questions are asked. They are gone through in the order of the form; an answer counts for
 * later conditions only if its own question is asked.
 *
 * @param questions as the page has them: key, shownWhen, fields
 * @param answers all answers by question key
 * @param outside answers of other sections that count
 * @returns the set of keys asked, rows' fields included
 */
export function shownQuestions(questions, answers, outside, today) {
  const counted = { ...outside };
  const shown = new Set();
  const visit = (question) => {
    if (!evaluate(question.shownWhen, counted, today)) {
      return;
    }
    shown.add(question.key);
    if (!isAnswered(answers, question.key)) {
      return;
    }
    counted[question.key] = answers[question.key];
    (question.fields ?? []).forEach((field) => {
      list(answers, question.key).forEach((row) => visit(inRow(field, row)));
    });
  };
  questions.forEach(visit);
  return shown;
}

/** A field of a group in one row: its key, and its conditions and checks about that row. */
export function inRow(field, row) {
  return JSON.parse(JSON.stringify(field, (name, value) => (typeof value === 'string' && name !== 'text' ? value.replaceAll('[]', `[${row}]`) : value)));
}

/** Whether an answer is one this type of question can have, whatever else is checked. */
export function isReadable(question, answers, offered) {
  const { key, type } = question;
  switch (type) {
    case 'date':
      return date(answers, key) !== null;
    case 'number':
    case 'money':
      return number(answers, key) !== null;
    case 'email':
      return EMAIL.test(text(answers, key) ?? '');
    case 'phone':
      return PHONE.test(text(answers, key) ?? '');
    case 'bool':
      return typeof answers[key] === 'boolean';
    case 'choice':
    case 'multi':
    case 'country':
    case 'countries':
      return list(answers, key).every((value) => offered.includes(value));
    default:
      return true;
  }
}

function statement(condition) {
  return Object.entries(condition).find(([name]) => name !== 'question');
}

const compare = (holds) => (answers, question, operand) => {
  const left = number(answers, question);
  const right = numberOperand(operand, answers);
  return left !== null && right !== null && holds(left, right);
};
const compareDates = (holds) => (answers, question, operand, today) => {
  const left = date(answers, question);
  const right = dateOperand(operand, answers, today);
  return left !== null && right !== null && holds(left, right);
};

const DATES = {
  before: compareDates((left, right) => left < right),
  'not-after': compareDates((left, right) => left <= right),
  'not-before': compareDates((left, right) => left >= right),
  after: compareDates((left, right) => left > right),
};
const COMPARISONS = {
  ...DATES,
  'less-than': compare((left, right) => left < right),
  'at-most': compare((left, right) => left <= right),
  'at-least': compare((left, right) => left >= right),
  'more-than': compare((left, right) => left > right),
};
const TESTS = {
  ...COMPARISONS,
  answered: (answers, question, expected) => isAnswered(answers, question) === expected,
  equals: (answers, question, expected) => (typeof expected === 'boolean' ? answers[question] : text(answers, question)) === expected,
  in: (answers, question, values) => {
    const among = Array.isArray(values) ? values : list(answers, values.question);
    return list(answers, question).some((value) => among.includes(value));
  },
  matches: (answers, question, pattern) => {
    const value = text(answers, question);
    return value !== null && whole(pattern).test(value);
  },
  'age-under': (answers, question, years, today) => {
    const born = date(answers, question);
    return born !== null && born > plus(today, -12 * years, 0);
  },
  'age-at-least': (answers, question, years, today) => {
    const born = date(answers, question);
    return born !== null && born <= plus(today, -12 * years, 0);
  },
  'identity-code': (answers, question, expected, today) => {
    const born = identityCode(answers, question);
    return born !== null && born <= today;
  },
  'identity-code-born': (answers, question, operand) => {
    const born = identityCode(answers, question);
    return born !== null && born === date(answers, operand.question);
  },
};

function whole(pattern) {
  if (!patterns.has(pattern)) {
    patterns.set(pattern, new RegExp(`^(?:${pattern})$`, 'u'));
  }
  return patterns.get(pattern);
}

function numberOperand(operand, answers) {
  if (typeof operand === 'number') {
    return operand;
  }
  return operand !== null && typeof operand === 'object' && operand.question ? number(answers, operand.question) : null;
}

function dateOperand(operand, answers, today) {
  if (operand === 'today') {
    return today;
  }
  if (typeof operand === 'string') {
    return operand;
  }
  const from = operand.question ? date(answers, operand.question) : operand.date === 'today' ? today : null;
  return from === null ? null : plus(from, operand['plus-months'] ?? 0, operand['plus-days'] ?? 0);
}

/** Without the white space around it; nothing for what is no text, and for an empty one. */
function text(answers, question) {
  const value = answers[question];
  if (typeof value !== 'string') {
    return null;
  }
  const stripped = strip(value);
  return stripped === '' ? null : stripped;
}

function strip(value) {
  return value.replace(AROUND, '');
}

function list(answers, question) {
  const value = answers[question];
  if (Array.isArray(value)) {
    return value.filter((item) => typeof item === 'string');
  }
  const single = text(answers, question);
  return single === null ? [] : [single];
}

function number(answers, question) {
  const value = text(answers, question);
  return value === null ? null : parseNumber(value);
}

function parseNumber(value) {
  const bare = value.replace(IN_NUMBERS, '').replace(/^€|€$/g, '');
  return NUMBER.test(bare) ? Number(bare.replace(',', '.')) : null;
}

function date(answers, question) {
  return parseDate(text(answers, question));
}

/** A date yyyy-mm-dd that exists in the calendar, else nothing. */
export function parseDate(value) {
  const parts = value === null ? null : /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (parts === null) {
    return null;
  }
  const [year, month, day] = parts.slice(1).map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? value : null;
}

function daysIn(year, month) {
  if (month === 2) {
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Months first, ending at the last day of a shorter month, then days. */
function plus(from, months, days) {
  const [year, month, day] = from.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  const newYear = Math.floor(count / 12);
  const newMonth = (count % 12) + 1;
  const moved = new Date(0);
  moved.setUTCFullYear(newYear, newMonth - 1, Math.min(day, daysIn(newYear, newMonth)) + days);
  return moved.toISOString().slice(0, 10);
}

/** The date of birth in a Finnish personal identity code, else nothing. */
function identityCode(answers, question) {
  const parts = IDENTITY_CODE.exec((text(answers, question) ?? '').toUpperCase());
  if (parts === null) {
    return null;
  }
  const [day, month, year, mark, individual, check] = parts.slice(1);
  if (CHECK_CHARACTERS[Number(day + month + year + individual) % 31] !== check) {
    return null;
  }
  const century = mark === '+' ? '18' : 'ABCDEF'.includes(mark) ? '20' : '19';
  return parseDate(`${century}${year}-${month}-${day}`);
}
