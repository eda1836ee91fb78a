import { describe, expect, it } from '@jest/globals';
import { isPlainDate, readCookieDate, readDateOfChromium } from '../../packages/core/src/cookie-date.js';

function read(text: string): string | undefined {
  const date = readCookieDate(text);
  return date === undefined ? undefined : new Date(date).toISOString().slice(0, 19);
}

describe('readCookieDate', () => {
  it.each<[string, string | undefined, string]>([
    ['Sun, 06 Nov 1994 08:49:37 GMT', '1994-11-06T08:49:37', 'RFC 1123'],
    ['Sunday, 06-Nov-94 08:49:37 GMT', '1994-11-06T08:49:37', 'RFC 850'],
    ['Sun Nov  6 08:49:37 1994', '1994-11-06T08:49:37', 'asctime'],
    ['Wed, 09-Jun-2021 10:18:14 GMT', '2021-06-09T10:18:14', 'Netscape'],
    ['08:49:37 6 Nov 1994', '1994-11-06T08:49:37', 'the time first'],
    [
      '1994 06 november 8:9:7',
      '1994-11-06T08:09:07',
      'single digits, and a long month that comes after the year',
    ],
    ['6NOV1994x 8:49:37', undefined, 'no delimiter between day and month: the month is never found'],
    ['06th Nov 1994 08:49:37', '1994-11-06T08:49:37', 'letters behind the day'],
    [
      '06 Novembre 1994 08:49:37.5 +0200',
      '1994-11-06T08:49:37',
      'what stands behind is passed over, a zone too',
    ],
    ['06 Nov 69 00:00:00', '2069-11-06T00:00:00', 'two digits up to 69 are of this century'],
    ['06 Nov 70 00:00:00', '1970-11-06T00:00:00', 'two digits from 70 are of the last one'],
    ['06 Nov 0099 00:00:00', '1999-11-06T00:00:00', 'four digits that say 99'],
    ['31 Dec 9999 23:59:59', '9999-12-31T23:59:59', 'the last day there is'],
    ['29 Feb 2024 00:00:00', '2024-02-29T00:00:00', 'a leap day'],
  ])('reads %j as %s (%s)', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['', 'nothing'],
    ['tomorrow', 'a word'],
    ['06 Nov 1994', 'no time'],
    ['Nov 1994 08:49:37', 'no day'],
    ['06 1994 08:49:37', 'no month'],
    ['06 Nov 08:49:37', 'no year'],
    ['06 Nov 1600 08:49:37', 'before 1601'],
    ['06 Nov 199 08:49:37', 'a year of three digits'],
    ['06 Nov 19940 08:49:37', 'a year of five digits'],
    ['32 Nov 1994 08:49:37', 'a day too many'],
    ['00 Nov 1994 08:49:37', 'day zero'],
    ['30 Feb 2024 08:49:37', 'a day that month does not have'],
    ['29 Feb 2023 08:49:37', 'a leap day of a common year'],
    ['06 Nov 1994 24:00:00', 'hour 24'],
    ['06 Nov 1994 08:60:00', 'minute 60'],
    ['06 Nov 1994 08:49:60', 'a leap second'],
    ['06 Nov 1994 008:49:37', 'an hour of three digits'],
    ['2021-06-09T10:18:14Z', 'ISO 8601, whose time no delimiter parts from the day'],
  ])('reads no date in %j: %s', (text) => {
    expect(readCookieDate(text)).toBeUndefined();
  });

  it('takes a token for the first field that is free and fits', () => {
    // 94 could be a day of the month by its form: it is taken for it, and is none.
    expect(readCookieDate('94 06 Nov 08:49:37')).toBeUndefined();
  });

  it('reads a hostile text of many tokens', () => {
    expect(readCookieDate('1 '.repeat(50_000))).toBeUndefined();
    expect(readCookieDate('9'.repeat(100_000))).toBeUndefined();
  });
});

describe('readDateOfChromium', () => {
  it.each([
    ['Sun, 06 Nov 1994 08:49:37 GMT', '1994-11-06T08:49:37.000Z'],
    ['Sunday, 06-Nov-94 08:49:37 GMT', '1994-11-06T08:49:37.000Z'],
    ['Sat, 01 Jan 10000 00:00:00 GMT', '+010000-01-01T00:00:00.000Z'],
    ['06 Nov 01994 08:49:37', '1994-11-06T08:49:37.000Z'],
    ['06 Nov 1994 008:49:037', '1994-11-06T08:49:37.000Z'],
    ['06 Nov 201 08:49:37', '0201-11-06T08:49:37.000Z'],
    ['06 Nov 1 08:49:37', '2001-11-06T08:49:37.000Z'],
  ])('reads %j as %s', (text, expected) => {
    const date = readDateOfChromium(text);
    expect(date === undefined ? undefined : new Date(date).toISOString()).toBe(expected);
  });

  it.each([
    '06 Nov 1994 08:49:37Z',
    '06th Nov 1994 08:49:37',
    '06 Nov 1994x 08:49:37',
    '06 Nov 199400 08:49:37',
    '06 Nov 1994 24:00:00',
    '31 Feb 1994 08:49:37',
    'tomorrow',
  ])('reads no date in %j', (text) => {
    expect(readDateOfChromium(text)).toBeUndefined();
  });
});

/** The first moment of 1970, and half past eight on 6 November 1994, as applications write them. */
const plainDates = [
  'Thu, 01 Jan 1970 00:00:00 GMT',
  'Thu, 01-Jan-1970 00:00:00 GMT',
  'Thu, 01-Jan-70 00:00:01 GMT',
  'Thursday, 01-Jan-70 00:00:00 UTC',
  'Thu 01-Jan-1970 00:00:00 GMT',
  '01 Jan 1970 00:00:00',
  '1 Jan 1970 0:00:00 GMT',
  'Thu Jan  1 00:00:00 1970',
  'Thu Jan 01 1970 00:00:00 GMT+0000 (Coordinated Universal Time)',
  'Thu Jan 01 1970 01:00:00 GMT+0100 (Central European Standard Time)',
  'Sun, 06 Nov 1994 08:49:37 +0000',
];

describe('isPlainDate', () => {
  it.each(plainDates)('is true of %j, which is past in all readings', (text) => {
    expect(isPlainDate(text)).toBe(true);
    expect(readCookieDate(text)).toBeLessThan(Date.UTC(1995, 0));
  });

  it.each([
    '',
    '0',
    '-1',
    '1970-01-01T00:00:00Z',
    '01 Jan 1970 00:00:00 2070',
    '01 Jan 1970 2070 00:00:00',
    '1, 23:59:59, 00:00:00, 31, feb',
    '01 Jan 1:2:3x 19700 00:00:00',
    '01 Jan 1970 00:00:00.5',
    '01 Jan 100 00:00:00',
    '01x Jan 1970 00:00:00',
    '01 Jan 1970 00:00:00 GMT 1',
    ' 01 Jan 1970 00:00:00',
  ])('is false of %j', (text) => {
    expect(isPlainDate(text)).toBe(false);
  });
});
