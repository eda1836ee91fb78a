import { describe, expect, it } from '@jest/globals';
import { keepEarlyHints, keepInformation, keepTrailers } from '../../packages/node/src/informational.js';
import { guardedWith } from '../support/guarded.js';

const statistics = '<https://stats.example/s.js>; rel=preload; as=script';
const own = '</own.css>; rel=preload; as=style';

describe('keepInformation', () => {
  it.each<readonly [string, unknown, unknown]>([
    ['an object', { 'Set-Cookie': 'a=1', A: '1' }, { A: '1' }],
    ['a flat array', ['Set-Cookie', 'a=1', 'A', '1'], ['A', '1']],
    [
      'pairs',
      [
        ['set-cookie2', 'a=1'],
        ['A', '1'],
      ],
      [['A', '1']],
    ],
    ['nothing', undefined, undefined],
    ['no object', 'text', 'text'],
    ['a name with blanks about it', { ' Set-Cookie\t': 'a=1' }, {}],
    ['links', { link: [statistics, own], Link: statistics }, { link: [own] }],
    ['the status of HTTP/2', { ':status': 103, a: '1' }, { ':status': 103, a: '1' }],
    ['a number', ['Age', 5], ['Age', 5]],
    ['what is absent', { a: undefined, b: '1' }, { a: undefined, b: '1' }],
    ['what says something else each time', { a: { toString: () => '1' } }, { a: '1' }],
    ['a line break in a value', { a: '1\nb: 2', b: '2' }, { b: '2' }],
    ['a line break in one of several values', { a: ['1', '2\r\n'] }, { a: ['1'] }],
    ['a control character', { a: '1\u0000' }, {}],
    ['a letter that is no byte', { a: 'Ω' }, {}],
    ['a name that is no token', { 'a b': '1', '': '2' }, {}],
  ])('keeps of %s what may leave', (_case, fields, kept) => {
    expect(keepInformation(fields, guardedWith().guarded)).toEqual(kept);
  });

  it('gives back the very thing where nothing goes', () => {
    const fields = { a: '1', link: [own] };
    expect(keepInformation(fields, guardedWith().guarded)).toBe(fields);
    expect(keepEarlyHints(fields, guardedWith().guarded)).toBe(fields);
  });

  it('notes what went, and where', () => {
    const { guarded, reports } = guardedWith();
    keepEarlyHints({ 'set-cookie': 'a=secret', a: 'secret\r\n' }, guarded);
    keepInformation(['Set-Cookie', 'a=1'], guarded);
    guarded.close();
    expect(reports[0]?.notes.map((note) => note.slice(0, 45))).toEqual([
      'a Set-Cookie line in an early hint was droppe',
      'an early hint with a line break or a control ',
      'a Set-Cookie line in an informational respons',
    ]);
    expect(JSON.stringify(reports)).not.toContain('secret');
  });
});

describe('keepTrailers', () => {
  it.each<readonly [string, unknown, unknown]>([
    ['an object', { 'set-cookie': 'a=1', A: '1\n' }, { A: '1\n' }],
    [
      'pairs',
      [
        ['Set-Cookie', 'a=1'],
        ['A', '1'],
      ],
      [['A', '1']],
    ],
    ['a flat array', ['Set-Cookie', 'a=1', 'A', '1'], ['A', '1']],
    ['nothing', undefined, undefined],
  ])('keeps of %s all but cookies', (_case, trailers, kept) => {
    expect(keepTrailers(trailers, guardedWith().guarded)).toEqual(kept);
  });
});
