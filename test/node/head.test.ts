import { describe, expect, it } from '@jest/globals';
import { GivenHead, readGivenHead } from '../../packages/node/src/given-head.js';
import {
  type Head,
  PairedHead,
  RecordHead,
  StoredHead,
  takeAway,
  textOf,
} from '../../packages/node/src/head.js';

const shapes: readonly (readonly [string, () => Head])[] = [
  [
    'the store behind setHeader',
    () => new StoredHead({ 'x-a': ['X-A', ['1', '2']], vary: ['Vary', 'Accept'], n: ['N', 5] }),
  ],
  ['an object that writeHead got', () => new GivenHead({ 'X-A': ['1', '2'], Vary: 'Accept', N: 5 })],
  ['an object', () => new RecordHead({ 'X-A': ['1', '2'], Vary: 'Accept', N: 5 }, { isLive: false })],
  ['a flat array', () => new PairedHead(['X-A', '1', 'Vary', 'Accept', 'x-a', '2', 'N', 5])],
  [
    'pairs',
    () =>
      new PairedHead([
        ['X-A', '1'],
        ['Vary', 'Accept'],
        ['x-a', '2'],
        ['N', 5],
      ]),
  ],
  [
    'Headers',
    () =>
      readGivenHead(
        new Map<string, unknown>([
          ['X-A', ['1', '2']],
          ['Vary', 'Accept'],
          ['N', 5],
        ]),
      ),
  ],
];

describe.each(shapes)('a head in %s', (_shape, make) => {
  it('gives the lines of a field, by its name in lower case', () => {
    expect(make().lines('x-a')).toEqual(['1', '2']);
    expect(make().lines('none')).toEqual([]);
  });

  it('gives text, whatever the value is', () => {
    expect(make().lines('n')).toEqual(['5']);
    expect([textOf(make(), 'x-a'), textOf(make(), 'vary'), textOf(make(), 'none')]).toEqual([
      '1, 2',
      'Accept',
      undefined,
    ]);
  });

  it.each([
    ['all', ['1', '2']],
    ['the first', ['1']],
    ['the last', ['2']],
    ['others', ['3', '4', '5']],
    ['none', []],
  ])('writes %s of the lines', (_case, lines) => {
    const head = make();
    head.write('x-a', lines);
    expect(head.lines('x-a')).toEqual(lines);
    expect(head.lines('vary')).toEqual(['Accept']);
  });

  it('adds a field', () => {
    const head = make();
    head.write('x-new', ['1'], 'X-New');
    expect(head.lines('x-new')).toEqual(['1']);
    expect(JSON.stringify(head.fields)).toContain('X-New');
  });

  it('takes a field away, and one that is not there', () => {
    const head = make();
    takeAway(head, 'vary');
    takeAway(head, 'none');
    expect(head.lines('vary')).toEqual([]);
  });

  it('does not change the lines that were written with it', () => {
    const lines = ['1', '2'];
    const head = make();
    head.write('x-a', lines);
    head.write('x-a', ['3']);
    expect(lines).toEqual(['1', '2']);
  });
});

describe('a value that is not text', () => {
  const turning = () => {
    let asked = 0;
    return { toString: () => String(asked++) };
  };

  it.each<readonly [string, (value: unknown) => Head]>([
    ['in the store', (value) => new StoredHead({ 'x-a': ['X-A', value] })],
    ['in an object that writeHead got', (value) => new GivenHead({ 'X-A': value })],
    ['in an object', (value) => new RecordHead({ 'X-A': value }, { isLive: false })],
    ['in a flat array', (value) => new PairedHead(['X-A', value])],
  ])('becomes text once, and that text is what goes on: %s', (_case, make) => {
    for (const value of [turning(), [turning(), 'b']]) {
      const head = make(value);
      const [first] = head.lines('x-a');
      expect(first).toBe('0');
      expect(head.lines('x-a')[0]).toBe('0');
      expect(JSON.stringify(head.fields)).toContain('"0"');
    }
  });
});

describe('StoredHead', () => {
  it('changes the store itself, so that getHeaders tells the truth', () => {
    const store = { 'set-cookie': ['Set-Cookie', ['a=1', 'b=2']] as [string, unknown] };
    new StoredHead(store).write('set-cookie', ['a=1']);
    expect(store['set-cookie']).toEqual(['Set-Cookie', 'a=1']);
  });
});

describe('RecordHead', () => {
  it("leaves a caller's own object alone", () => {
    const own = { 'Set-Cookie': ['a=1', 'b=2'] };
    const head = new RecordHead(own, { isLive: false });
    head.write('set-cookie', ['a=1']);
    expect(own).toEqual({ 'Set-Cookie': ['a=1', 'b=2'] });
    expect(head.fields).toEqual({ 'Set-Cookie': 'a=1' });
  });

  it('changes an object that is live', () => {
    const live: Record<string, unknown> = { 'set-cookie': ['a=1', 'b=2'] };
    new RecordHead(live, { isLive: true }).write('set-cookie', []);
    expect(live).toEqual({});
  });

  it('finds a name with blanks about it, and in several spellings', () => {
    const head = new RecordHead({ ' Set-Cookie\t': 'a=1', 'SET-COOKIE': 'b=2' }, { isLive: false });
    expect(head.lines('set-cookie')).toEqual(['a=1', 'b=2']);
    head.write('set-cookie', ['b=2']);
    expect(head.fields).toEqual({ ' Set-Cookie\t': 'b=2' });
  });

  it('keeps the symbols by which HTTP/2 knows what is sensitive', () => {
    const sensitive = Symbol('sensitive');
    const head = new RecordHead({ a: '1', [sensitive]: ['a'] }, { isLive: false });
    head.write('b', ['2']);
    expect(Object.getOwnPropertySymbols(Object(head.fields))).toEqual([sensitive]);
  });

  it('gives back the very object where nothing changed', () => {
    const own = { a: '1' };
    expect(new RecordHead(own, { isLive: false }).fields).toBe(own);
  });
});

describe('PairedHead', () => {
  it('gives back the very thing that came in where nothing changed', () => {
    for (const given of [['a', '1'], [['a', '1']], new Map([['a', '1']])]) {
      const head = new PairedHead(given);
      head.lines('a');
      expect(head.fields).toBe(given);
    }
  });

  it('keeps place and spelling of the lines that stay', () => {
    const head = new PairedHead([
      'Set-Cookie',
      'a=1',
      'X',
      '1',
      'set-cookie',
      'b=2',
      'Y',
      '2',
      'SET-COOKIE',
      'c=3',
    ]);
    head.write('set-cookie', ['a=1', 'c=3']);
    expect(head.fields).toEqual(['Set-Cookie', 'a=1', 'X', '1', 'Y', '2', 'SET-COOKIE', 'c=3']);
  });

  it('puts other lines where the first one stood', () => {
    const head = new PairedHead([
      ['X', '1'],
      ['Set-Cookie', 'a=1'],
      ['Y', '2'],
    ]);
    head.write('set-cookie', ['b=2', 'c=3']);
    expect(head.fields).toEqual([
      ['X', '1'],
      ['Set-Cookie', 'b=2'],
      ['Set-Cookie', 'c=3'],
      ['Y', '2'],
    ]);
  });

  it('passes a list that is odd on as it is, for Node to complain about', () => {
    const odd = ['a', '1', 'b'];
    const head = new PairedHead(odd);
    expect(head.lines('b')).toEqual([]);
    expect(head.fields).toBe(odd);
  });
});
