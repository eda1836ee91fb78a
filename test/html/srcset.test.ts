import { describe, expect, it } from '@jest/globals';
import { readCandidates } from '../../packages/html/src/srcset.js';

const read = (value: string) => readCandidates(value).map(({ url, text }) => [url, text]);

describe('the candidates of a srcset', () => {
  it.each([
    ['/a', [['/a', '/a']]],
    [
      '/a 1x, /b 2x',
      [
        ['/a', '/a 1x'],
        ['/b', '/b 2x'],
      ],
    ],
    [
      '/a 100w,/b 200w',
      [
        ['/a', '/a 100w'],
        ['/b', '/b 200w'],
      ],
    ],
    [
      '/a, /b',
      [
        ['/a', '/a'],
        ['/b', '/b'],
      ],
    ],
    // A comma within a URL is part of it, one at its end is not.
    ['/a,b 1x', [['/a,b', '/a,b 1x']]],
    ['/a,/b', [['/a,/b', '/a,/b']]],
    [
      '/a,, /b',
      [
        ['/a', '/a'],
        ['/b', '/b'],
      ],
    ],
    [
      ' , /a\n1x\t,\n/b ',
      [
        ['/a', '/a\n1x'],
        ['/b', '/b'],
      ],
    ],
    [
      'data:image/gif;base64,R0 1x, /b 2x',
      [
        ['data:image/gif;base64,R0', 'data:image/gif;base64,R0 1x'],
        ['/b', '/b 2x'],
      ],
    ],
    // In parentheses, a future descriptor’s, commas part nothing.
    [
      '/a (1x, 2x) 3x, /b',
      [
        ['/a', '/a (1x, 2x) 3x'],
        ['/b', '/b'],
      ],
    ],
    ['/a ( , /b', [['/a', '/a ( , /b']]],
    ['', []],
    [' , ', []],
  ])('%j', (value, candidates) => {
    expect(read(value)).toEqual(candidates);
  });

  it('are the same when they are written down one after the other', () => {
    const value = ' /a,b 1x , /c (x,y) 2x,, /d,  /e 100w';
    const candidates = readCandidates(value);
    expect(readCandidates(candidates.map(({ text }) => text).join(', '))).toEqual(candidates);
  });

  it.each([' ', ',', '/a 1x,', '(', '/a ('])('take a time that grows with the length: %j', (part) => {
    expect(readCandidates(part.repeat(200_000)).length).toBeLessThanOrEqual(200_000);
  });
});
