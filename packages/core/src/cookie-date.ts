const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const delimiters = /[\x09\x20-\x2f\x3b-\x40\x5b-\x60\x7b-\x7e]+/;

/** What a token must look like to be a field of a date. */
interface DateTokens {
  readonly time: RegExp;
  readonly day: RegExp;
  readonly year: RegExp;
  readonly firstYear: number;
}

const tokensOfStandard: DateTokens = {
  time: /^(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\D|$)/,
  day: /^(\d{1,2})(?:\D|$)/,
  year: /^(\d{2,4})(?:\D|$)/,
  firstYear: 1601,
};

const tokensOfChromium: DateTokens = {
  time: /^(\d+):(\d+):(\d+)$/,
  day: /^(\d{1,2})$/,
  year: /^(\d{1,5})$/,
  firstYear: 0,
};

/** Reads an `Expires` value as the standard does (RFC 6265bis 5.6.1): milliseconds since 1970, or `undefined`. */
export function readCookieDate(text: string): number | undefined {
  return readDate(text, tokensOfStandard);
}

/** Reads an `Expires` value as Chromium does: the year 10000 is one to it, and `00:00:00Z` no time. */
export function readDateOfChromium(text: string): number | undefined {
  return readDate(text, tokensOfChromium);
}

function readDate(text: string, tokens: DateTokens): number | undefined {
  const fields: DateFields = {};
  for (const token of text.split(delimiters)) readToken(token, tokens, fields);
  const { time, day, month } = fields;
  let { year } = fields;
  if (time === undefined || day === undefined || month === undefined || year === undefined) return undefined;
  if (year >= 70 && year <= 99) year += 1900;
  else if (year >= 0 && year <= 69) year += 2000;
  const [hour = 0, minute = 0, second = 0] = time;
  if (day < 1 || day > 31 || year < tokens.firstYear || hour > 23 || minute > 59 || second > 59)
    return undefined;
  const date = new Date(Date.UTC(year, month, day, hour, minute, second));
  // A date that does not exist (31 February) is no date.
  return date.getUTCDate() === day ? date.getTime() : undefined;
}

/**
 * A date in one of the forms that applications write: RFC 1123, RFC 850, asctime, and JavaScript's `String(date)`. Of others
 * browsers make different times, whatever the standard says.
 */
export function isPlainDate(text: string): boolean {
  return plainDate.test(text);
}

const plainDate = new RegExp(
  [
    '^(?:[a-z]{3,9},? )?',
    '(?:\\d{1,2}[ -][a-z]{3}[ -]\\d{2}(?:\\d{2})? \\d{1,2}:\\d\\d:\\d\\d',
    '|[a-z]{3}  ?\\d{1,2} (?:\\d\\d:\\d\\d:\\d\\d \\d{4}|\\d{4} \\d\\d:\\d\\d:\\d\\d))',
    '(?: (?:GMT|UTC|[+-]\\d{4})(?:[+-]\\d{4})?(?: \\([a-z ]*\\))?)?$',
  ].join(''),
  'i',
);

interface DateFields {
  time?: readonly number[];
  day?: number;
  month?: number;
  year?: number;
}

// The order of the tests is the algorithm's: a token takes the first field that it fits and that is still free.
function readToken(token: string, tokens: DateTokens, fields: DateFields): void {
  if (fields.time === undefined) {
    const time = tokens.time.exec(token);
    if (time) {
      fields.time = time.slice(1, 4).map(Number);
      return;
    }
  }
  if (fields.day === undefined) {
    const day = tokens.day.exec(token);
    if (day) {
      fields.day = Number(day[1]);
      return;
    }
  }
  if (fields.month === undefined) {
    const month = months.indexOf(token.slice(0, 3).toLowerCase());
    if (month >= 0) {
      fields.month = month;
      return;
    }
  }
  if (fields.year === undefined) {
    const year = tokens.year.exec(token);
    if (year) fields.year = Number(year[1]);
  }
}
