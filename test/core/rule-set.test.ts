import { definePolicy, type LoadQuestion, type Service } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';

const pixel: Service = {
  id: 'pixel',
  name: 'Pixel',
  category: 'advertising',
  cookies: [{ name: '_px*' }, { name: 'px_lang', category: 'personalization' }],
  hosts: [{ host: 'pixel.example' }, { host: 'pixel.example', path: '/like', category: 'social' }],
  inline: ['pixel('],
  storage: [{ key: 'px.*', area: 'local' }],
};

const other: Service = { ...pixel, id: 'other', name: 'Other', category: 'statistical' };

describe('the rules of a policy', () => {
  it('put the operator’s own before those of services, patterns before exact names too', () => {
    const { rules } = definePolicy({
      rules: [
        { cookie: '_*', category: 'statistical' },
        { host: 'example', category: 'technical' },
        { inline: 'pixel(', category: 'social' },
        { storage: 'px.a', category: 'technical' },
      ],
      services: [{ ...pixel, cookies: [{ name: '_px' }] }],
    });
    expect(rules.cookie('_px', 'shop.example')?.id).toBe('rules[0]');
    expect(rules.host('pixel.example', '/', '')?.id).toBe('rules[1]');
    expect(rules.marker('pixel(')?.id).toBe('rules[2]');
    expect(rules.storage('px.a', 'local')?.id).toBe('rules[3]');
    expect(rules.storage('px.b', 'local')?.id).toBe('pixel');
  });

  it.each([
    ['names alone', [{ cookie: 'a*', category: 'statistical' }]],
    [
      'domains too',
      [
        { cookie: 'a*', domain: 'shop.example', category: 'social' },
        { cookie: 'a*', category: 'statistical' },
      ],
    ],
  ])('are found alike however often, and whatever else was asked meanwhile: %s', (_case, ruled) => {
    const { rules } = definePolicy({ rules: ruled });
    const findAll = () =>
      ['shop.example', 'other.example'].flatMap((domain) =>
        ['a', `a${'x'.repeat(200)}`, 'b', ''].map((name) => rules.cookie(name, domain)?.category),
      );
    const first = findAll();
    expect(first.slice(4)).toEqual(['statistical', 'statistical', undefined, undefined]);
    expect(first.slice(0, 2)).toEqual(Array(2).fill(ruled[0]?.category));
    for (let at = 0; at < 2000; at++) rules.cookie(`b${at}`, 'shop.example');
    expect([findAll(), findAll()]).toEqual([first, first]);
  });

  it('put the cookies that hold the answer before all others', () => {
    const { rules } = definePolicy({
      rules: [
        { cookie: 'choice', domain: 'shop.example', category: 'advertising' },
        { cookie: 'choice.extra', category: 'advertising' },
      ],
      consent: { name: 'test', cookies: ['choice', 'choice.*'], read: () => Promise.reject(new Error()) },
    });
    expect(rules.cookie('choice', 'shop.example')).toMatchObject({ id: 'consent', holdsAnswer: true });
    expect(rules.cookie('choice.extra', 'shop.example')).toMatchObject({ id: 'consent', holdsAnswer: true });
  });

  it('put services in the order of the list, each with its own category or that of the part', () => {
    const { rules } = definePolicy({ services: [pixel, other] });
    expect(rules.cookie('_px1', 'shop.example')).toEqual({
      id: 'pixel',
      service: 'pixel',
      category: 'advertising',
    });
    expect(rules.cookie('px_lang', 'shop.example')?.category).toBe('personalization');
    expect(rules.host('a.pixel.example', '/like', '')?.category).toBe('social');
    expect(rules.marker('pixel(')?.service).toBe('pixel');
    expect(rules.marker('fbq(')).toBeUndefined();
  });

  it('tell storage areas apart, where a rule names one', () => {
    const { rules } = definePolicy({
      rules: [{ storage: 'theme', category: 'personalization' }],
      services: [pixel],
    });
    expect(rules.storage('px.1', 'local')?.id).toBe('pixel');
    expect(rules.storage('px.1', 'session')).toBeUndefined();
    expect(rules.storage('theme', 'indexeddb')?.id).toBe('rules[0]');
  });

  it('list every marker once, and every category that elements may fall under', () => {
    const { rules } = definePolicy({
      rules: [
        { inline: 'pixel(', category: 'technical' },
        { cookie: 'a', category: 'statistical' },
        { host: 'a.example', category: 'social' },
      ],
      services: [pixel],
    });
    expect(rules.markers).toEqual(['pixel(']);
    expect([...rules.htmlCategories].sort()).toEqual(['advertising', 'social', 'technical']);
    // And the cookie of our own that says how far expiring came.
    expect(rules.entries).toHaveLength(1 + 3 + 2 + 2 + 1 + 1);
  });
});

describe('a service that decides by a function', () => {
  const asked: LoadQuestion[] = [];
  const guess: Service = {
    id: 'guess',
    name: 'Guess',
    category: 'statistical',
    match(load) {
      asked.push(load);
      if (load.path === '/throw') throw new Error('out of order');
      return load.path === '/hit';
    },
  };
  const { rules } = definePolicy({ services: [guess, pixel] });

  it('is asked last, of addresses that no rule names', () => {
    expect(rules.host('pixel.example', '/hit', '')?.id).toBe('pixel');
    expect(asked).toEqual([]);
    expect(rules.host('cdn.example', '/hit', 'a=1', { element: 'img', pageHost: 'shop.example' })?.id).toBe(
      'guess',
    );
    expect(asked).toEqual([
      { host: 'cdn.example', path: '/hit', query: 'a=1', element: 'img', pageHost: 'shop.example' },
    ]);
    expect(rules.host('cdn.example', '/', '')).toBeUndefined();
  });

  it('claims what it fails on', () => {
    expect(rules.host('cdn.example', '/throw', '')?.id).toBe('guess');
  });

  it('makes every address worth reading', () => {
    expect(rules.asksEveryAddress).toBe(true);
    expect(definePolicy({ services: [pixel] }).rules.asksEveryAddress).toBe(false);
    expect(definePolicy({ hostAlias: () => undefined }).rules.asksEveryAddress).toBe(true);
  });
});

describe('a host’s alias', () => {
  const { rules } = definePolicy({
    rules: [{ host: 'own.shop.example', category: 'technical' }],
    services: [pixel],
    hostAlias: (host) => (host.endsWith('shop.example') ? 'x.pixel.example' : undefined),
  });

  it('counts where no rule of any kind names the host itself', () => {
    expect(rules.host('px.shop.example', '/like', '')).toMatchObject({ id: 'pixel', category: 'social' });
    expect(rules.host('own.shop.example', '/like', '')?.id).toBe('rules[0]');
    expect(rules.host('cdn.example', '/', '')).toBeUndefined();
  });
});
