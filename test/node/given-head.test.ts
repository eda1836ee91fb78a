import { describe, expect, it } from '@jest/globals';
import { GivenHead, givenFields, readGivenHead } from '../../packages/node/src/given-head.js';
import { PairedHead } from '../../packages/node/src/head.js';

describe('readGivenHead', () => {
  it.each([undefined, null, 'text', 5])('reads an empty head from %p', (given) => {
    expect(readGivenHead(given).fields).toEqual([]);
  });

  it("never writes into a caller's object", () => {
    const own = { a: ['1'] };
    readGivenHead(own).write('a', ['2']);
    expect(own).toEqual({ a: ['1'] });
  });

  it('tells objects from what is iterable', () => {
    expect(readGivenHead({ a: '1' })).toBeInstanceOf(GivenHead);
    expect(readGivenHead(['a', '1'])).toBeInstanceOf(PairedHead);
    expect(readGivenHead(new Map([['a', '1']]))).toBeInstanceOf(PairedHead);
  });
});

describe('givenFields', () => {
  it.each([
    ['after a reason', 'Fine', { a: '1' }, { a: '1' }],
    ['in its place', { a: '1' }, undefined, { a: '1' }],
    ['after none', undefined, { a: '1' }, { a: '1' }],
    ['nowhere', 'Fine', undefined, undefined],
  ])('finds what stands %s', (_where, reason, fields, found) => {
    expect(givenFields(reason, fields)).toEqual(found);
  });
});

describe('GivenHead', () => {
  it('is a list of names as spelt and values as given', () => {
    const list = ['a=1', 'b=2'];
    const head = new GivenHead({ 'Set-Cookie': list, n: 5, none: undefined });
    expect(head.fields).toEqual(['Set-Cookie', list, 'n', 5, 'none', undefined]);
    expect(head.lines('set-cookie')).toBe(list);
  });

  it('asks a getter once', () => {
    let asked = 0;
    const head = new GivenHead({
      get a() {
        asked++;
        return `${asked}`;
      },
    });
    expect([head.lines('a'), head.lines('a'), head.fields]).toEqual([['1'], ['1'], ['a', '1']]);
  });

  it('takes all spellings of a name for one field', () => {
    const head = new GivenHead({ ' Set-Cookie\t': 'a=1', Other: 'x', 'SET-COOKIE': ['b=2', 'c=3'] });
    expect(head.lines('set-cookie')).toEqual(['a=1', 'b=2', 'c=3']);
    head.write('set-cookie', ['c=3']);
    expect(head.fields).toEqual([' Set-Cookie\t', 'c=3', 'Other', 'x']);
    head.write('set-cookie', []);
    expect(head.fields).toEqual(['Other', 'x']);
  });

  it('tells names apart, however alike they are', () => {
    const length45 = 'x'.repeat(45);
    const head = new GivenHead({ [length45]: '1', 'edge-control': '2' });
    expect([head.lines('set-cookie123'), head.lines('content-type'), head.lines(length45)]).toEqual([
      [],
      [],
      ['1'],
    ]);
  });
});
