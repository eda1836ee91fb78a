import { kindOfParameter, linkParameters, type ParameterKind, withoutParameters } from '@cookiewarden/mail';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

const all = new Set<ParameterKind>(['campaign', 'recipient', 'advertising']);

describe('the kind of a parameter', () => {
  it.each<[string, ParameterKind | undefined]>([
    ['utm_source', 'campaign'],
    ['utm_anything', 'campaign'],
    ['mc_cid', 'campaign'],
    ['mc_eid', 'recipient'],
    ['_hsenc', 'recipient'],
    ['vero_id', 'recipient'],
    ['mkt_tok', 'recipient'],
    ['fbclid', 'advertising'],
    ['gclid', 'advertising'],
    ['id', undefined],
    ['automation', undefined],
    ['toString', undefined],
  ])('of %s is %s', (name, kind) => {
    expect(kindOfParameter(name)).toBe(kind);
  });

  it('is one for each name', () => {
    const names = Object.values(linkParameters).flat();
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a URL without parameters', () => {
  it.each<[string, string | undefined]>([
    ['https://a.example/?utm_source=x', 'https://a.example/'],
    ['https://a.example/?id=1&utm_source=x&Q=%7e#part', 'https://a.example/?id=1&Q=%7e#part'],
    ['https://a.example/?utm%5Fsource=x', 'https://a.example/'],
    ['https://a.example/?mc_eid', 'https://a.example/'],
    ['https://a.example/?id=utm_source', undefined],
    ['https://a.example/#?utm_source=x', undefined],
    ['https://a.example/', undefined],
    ['https://a.example/?%E0%A4%A=1&&', undefined],
  ])('%s becomes %s', (url, bare) => {
    expect(withoutParameters(url, all)).toBe(bare);
  });

  it('loses the kinds asked for only', () => {
    const url = 'https://a.example/?utm_source=x&mc_eid=1&fbclid=2';
    expect(withoutParameters(url, new Set(['recipient']))).toBe('https://a.example/?utm_source=x&fbclid=2');
    expect(withoutParameters(url, new Set())).toBeUndefined();
  });

  it('keeps every other pair, byte for byte and in order', () => {
    const pair = fc.oneof(
      fc.constantFrom('utm_source=x', 'mc_eid=1', 'fbclid=2', 'gclid'),
      fc.stringMatching(/^[a-z0-9%=.~+]{0,12}$/),
    );
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 8 }), fc.boolean(), (pairs, hasHash) => {
        const url = `https://a.example/p?${pairs.join('&')}${hasHash ? '#h?utm_source=1' : ''}`;
        const query = (withoutParameters(url, all) ?? url).split('#')[0]?.split('?')[1] ?? '';
        const kept = pairs
          .join('&')
          .split('&')
          .filter((one) => !/^(utm_source|mc_eid|fbclid|gclid)(=|$)/.test(one));
        expect(query).toBe(kept.join('&'));
      }),
    );
  });
});
