import { definePolicy, type PolicyOptions, type Service } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { readReadme } from '../support/readme.js';
import { answers, exchangeOf } from '../support/standing.js';

const pixel: Service = {
  id: 'pixel',
  name: 'Pixel',
  category: 'advertising',
  cookies: [{ name: '_px' }, { name: 'px_lang', category: 'personalization' }],
  hosts: [{ host: 'pixel.example' }, { host: 'pixel.example', path: '/like', category: 'social' }],
};

describe('a policy without options', () => {
  const policy = definePolicy();

  it('is the strictest there is', () => {
    expect(policy).toMatchObject({
      version: '1',
      mode: 'enforce',
      unclassified: 'deny',
      explicitGrantOutweighsSignal: false,
      limits: { maxAgeSeconds: 400 * 86_400 },
      lapseAfterSeconds: 180 * 86_400,
      requestCookies: 'filter',
      html: {
        enabled: true,
        limitBytes: 1_048_576,
        tinyImages: 'judge',
        inlineLoaders: 'judge',
        dialect: 'cookiewarden',
      },
    });
    expect(policy.consent ?? policy.judge ?? policy.onReport).toBeUndefined();
  });

  it('has the five categories, of which the technical one is exempt', () => {
    expect([...policy.categories.values()].map(({ name, isExempt }) => [name, isExempt])).toEqual([
      ['technical', true],
      ['personalization', false],
      ['statistical', false],
      ['advertising', false],
      ['social', false],
    ]);
  });

  it('hears both signals', () => {
    expect([...policy.signals].map(([signal, names]) => [signal, [...names]])).toEqual([
      ['gpc', ['advertising', 'social']],
      ['dnt', ['statistical', 'advertising', 'social']],
    ]);
  });

  it('is frozen', () => {
    expect(Object.isFrozen(policy)).toBe(true);
    expect(Object.isFrozen(policy.html)).toBe(true);
    expect(Object.isFrozen(policy.categories.get('social'))).toBe(true);
  });
});

describe('a policy', () => {
  it('tells faults as the README does', () => {
    const told = /```\n(The policy has [\s\S]*?)\n```/.exec(readReadme('core'))?.[1];
    const sound = { cookie: 'session', category: 'technical' };
    const options = {
      mdoe: 'enforce',
      rules: [sound, sound, sound, { cookie: '_ga', category: 'analitics' }],
    };
    expect(() => Reflect.apply(definePolicy, undefined, [options])).toThrow(new Error(told));
  });

  it('does not change with its options later', () => {
    const rule = { cookie: 'a', category: 'technical' };
    const rules = [rule];
    const policy = definePolicy({ rules });
    rule.category = 'advertising';
    rules.push({ cookie: 'b', category: 'technical' });
    expect(policy.rules.cookie('a', 'shop.example')?.category).toBe('technical');
    expect(policy.rules.cookie('b', 'shop.example')).toBeUndefined();
  });

  it('may be data that JSON holds', () => {
    const written = `{
      "$schema": "./policy.schema.json",
      "categories": { "statistical": { "name": "analytics" }, "video": { "exempt": true } },
      "rules": [{ "cookie": "_ga*", "category": "analytics" }],
      "services": ["pixel"],
      "serviceCategories": { "pixel": "video" },
      "signals": { "gpc": ["statistical"], "dnt": false },
      "regime": { "regimes": { "DE": "opt-in" }, "countryHeader": "CF-IPCountry" }
    }`;
    const policy = definePolicy({ ...JSON.parse(written), catalogue: [pixel] });
    expect(policy.rules.cookie('_ga_1', 'shop.example')?.category).toBe('analytics');
    expect([...(policy.signals.get('gpc') ?? [])]).toEqual(['analytics']);
    expect(policy.signals.has('dnt')).toBe(false);
    expect(policy.subject).toEqual({
      version: '1',
      categoryNames: ['technical', 'personalization', 'analytics', 'advertising', 'social', 'video'],
      exemptCategoryNames: ['technical', 'video'],
      serviceIds: ['pixel'],
      renamedCategories: new Map([['statistical', 'analytics']]),
      lapseAfterSeconds: 180 * 86_400,
    });
  });

  it('knows a renamed category by the operator’s name, and which of the five it is', () => {
    const { categories } = definePolicy({ categories: { technical: { name: 'necessary' }, games: {} } });
    expect(categories.get('necessary')).toMatchObject({ standard: 'technical', isExempt: true });
    expect(categories.has('technical')).toBe(false);
    expect(categories.get('games')).not.toHaveProperty('standard');
  });

  it('names services by the operator’s word for their category', () => {
    const policy = definePolicy({ categories: { advertising: { name: 'ads' } }, services: [pixel] });
    expect(policy.services.get('pixel')?.category).toBe('ads');
    expect(policy.rules.cookie('_px', 'shop.example')?.category).toBe('ads');
  });

  it('moves a whole service to another category, the parts too that the catalogue tells apart', () => {
    const policy = definePolicy({ services: [pixel], serviceCategories: { pixel: 'statistical' } });
    const parts = policy.rules.entries.filter(({ rule }) => rule.id === 'pixel');
    const found = parts.map(({ rule }) => rule.category);
    expect(found).toEqual(Array.from({ length: 4 }, () => 'statistical'));
  });

  it.each(['constructor', 'tostring', 'valueof'])('takes a service called %s for what it is', (id) => {
    const services: PolicyOptions['services'] = [{ ...pixel, id }, pixel];
    const policy = definePolicy({ services, serviceCategories: { pixel: 'social' } });
    expect(policy.services.get(id)?.category).toBe('advertising');
  });

  it('takes hosts and domains in any case, with the dot of the root', () => {
    const { rules } = definePolicy({
      rules: [
        { host: 'Pixel.Example.', category: 'advertising' },
        { cookie: 'a', domain: 'ADS.example', category: 'advertising' },
      ],
      services: [
        { ...pixel, cookies: [{ name: 'b', domain: 'ADS.example' }], hosts: [{ host: 'Other.Example' }] },
      ],
    });
    expect(rules.host('a.pixel.example', '/', '')?.id).toBe('rules[0]');
    expect(rules.host('other.example', '/', '')?.id).toBe('pixel');
    expect(rules.cookie('a', 'ads.example')?.id).toBe('rules[1]');
    expect(rules.cookie('b', 'ads.example')?.id).toBe('pixel');
  });

  it('lets a limit of its own stand beside that of 400 days', () => {
    expect(definePolicy({ limits: { httpOnly: true } }).limits).toEqual({
      maxAgeSeconds: 34_560_000,
      httpOnly: true,
    });
    expect(definePolicy({ limits: { maxAgeSeconds: 60 } }).limits).toEqual({ maxAgeSeconds: 60 });
    expect(definePolicy({ limits: { maxAgeSeconds: undefined } as object }).limits.maxAgeSeconds).toBe(
      34_560_000,
    );
  });

  it('keeps the cookies of the consent source out of every rule’s reach, under a renamed category too', () => {
    const policy = definePolicy({
      categories: { technical: { name: 'necessary', exempt: false } },
      rules: [{ cookie: 'choice', domain: 'shop.example', category: 'advertising' }],
      consent: { name: 'test', cookies: ['choice', 'choice.*'], read: () => answers('') },
    });
    const exchange = exchangeOf(policy);
    expect(exchange.keepSetCookies(['choice=1', 'choice.2=1', 'x=1'])).toEqual(['choice=1', 'choice.2=1']);
    expect(exchange.keepCookies('choice=1; x=1')).toBe('choice=1');
  });
});
