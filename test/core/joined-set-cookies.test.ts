import { splitSetCookies } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';

describe('splitSetCookies', () => {
  it.each([
    ['one line', 'a=1; Path=/', ['a=1; Path=/']],
    ['two lines', 'a=1; Path=/, b=2', ['a=1; Path=/', 'b=2']],
    ['no blank after the comma', 'a=1,b=2', ['a=1', 'b=2']],
    [
      'a date in between',
      'a=1; Expires=Wed, 01 Jan 2031 00:00:00 GMT, b=2; expires=Wed, 01-Jan-31 00:00:00 GMT',
      ['a=1; Expires=Wed, 01 Jan 2031 00:00:00 GMT', 'b=2; expires=Wed, 01-Jan-31 00:00:00 GMT'],
    ],
    ['a comma in a value', 'a=1,2, b=2', ['a=1,2', 'b=2']],
    ['nothing', '', ['']],
  ])('reads %s', (_case, joined, lines) => {
    expect(splitSetCookies(joined)).toEqual(lines);
  });
});
