import type { Service } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { codesOf, faultsOf } from '../support/policy-faults.js';
import { answers } from '../support/standing.js';

const read = () => answers('');
const source = { name: 'test', cookies: ['choice'], read };
const matomo: Service = { id: 'matomo', name: 'Matomo', category: 'statistical' };

describe('the faults of a policy', () => {
  it.each([
    ['consnt', 'consent'],
    ['judg', 'judge'],
    ['onReprot', 'onReport'],
    ['catalog', 'catalogue'],
  ])('guess %s as the option %s, which only code can hold', (written, meant) => {
    const cure = `no such option. Did you mean "${meant}"?`;
    expect(faultsOf({ [written]: [] })).toMatchObject([{ code: 'unknown-option', path: written, cure }]);
  });

  it('guess at the function that tells the country', () => {
    const cure = 'no such option. Did you mean "country"?';
    expect(faultsOf({ regime: { regimes: {}, contry: () => 'DE' } })).toMatchObject([
      { code: 'unknown-option', path: 'regime.contry', cure },
      { code: 'missing', path: 'regime' },
    ]);
  });

  it('name all options where none is near', () => {
    const [{ cure } = { cure: '' }] = faultsOf({ sesame: true });
    expect(cure).toMatch(/Known here: .*\brules\b.*\bconsent\b.*\bjudge\b/);
  });

  it('are told all at once, each with code, path, value seen and cure', () => {
    const options = {
      mod: 'enforce',
      mode: 'enforced',
      version: '',
      regime: 'optin',
      lapseAfterSeconds: 15_552_000_000_000,
      rules: [
        { cookie: '_ga', category: 'analitics' },
        { cookie: '_fbp', host: 'a.example', category: 'advertising' },
        { host: 'https://a.example', category: 'advertising' },
      ],
      categories: { statistical: { name: 'analytics' } },
      services: ['matomo'],
      judge: 'deny',
    };
    expect(faultsOf(options)).toEqual([
      { code: 'wrong-type', path: 'judge', seen: '"deny"', cure: 'Expected a function.' },
      {
        code: 'unknown-option',
        path: 'mod',
        seen: '"enforce"',
        cure: 'no such option. Did you mean "mode"?',
      },
      {
        code: 'not-allowed',
        path: 'mode',
        seen: '"enforced"',
        cure: 'Did you mean "enforce"? Allowed: "enforce", "report-only".',
      },
      { code: 'out-of-range', path: 'version', seen: '""', cure: 'Expected 1 to 40 characters.' },
      {
        code: 'not-allowed',
        path: 'regime',
        seen: '"optin"',
        cure: 'Did you mean "opt-in"? Allowed: "opt-in", "implied", "opt-out". Or an object.',
      },
      {
        code: 'out-of-range',
        path: 'lapseAfterSeconds',
        seen: '15552000000000',
        cure: 'Expected 60 to 3153600000.',
      },
      {
        code: 'unknown-category',
        path: 'rules[0].category',
        seen: '"analitics"',
        cure: 'no such category. Did you mean "analytics"?',
      },
      {
        code: 'unknown-service',
        path: 'services[0]',
        seen: '"matomo"',
        cure: 'Pass the services to look ids up in as `catalogue`.',
      },
      {
        code: 'conflict',
        path: 'rules[1]',
        seen: '{"cookie":"_fbp","host":"a.example","category":"advertisi...',
        cure: 'Give exactly one of cookie, host, inline, storage.',
      },
      {
        code: 'out-of-range',
        path: 'rules[2].host',
        seen: '"https://a.example"',
        cure: 'Expected a host name, which covers its subdomains, without scheme, port and path (punycode for other alphabets), or "*".',
      },
    ]);
  });

  it('stand in the message, one a line', () => {
    expect(() => codesOf({ mode: 'off', version: 1 })).not.toThrow();
    expect(faultsOf({ mode: 'off', version: 1 })).toHaveLength(2);
  });

  it.each([[null], ['policy'], [7], [[]], [() => ({})]])('are one where the policy is %p', (options) => {
    expect(codesOf(options)).toEqual(['wrong-type ']);
  });

  it.each<[object]>([[new Map([['mode', 'off']])], [Promise.resolve({ mode: 'off' })]])(
    'are one where %p stands for the options: it would be passed over',
    (options) => {
      expect(codesOf(options)).toEqual(['wrong-type ']);
    },
  );

  it.each(['categories', 'serviceCategories', 'html', 'rules', 'services', 'catalogue'])(
    'are one where a map or a set stands for %s: it would be passed over',
    (name) => {
      expect(codesOf({ [name]: new Map([['a', {}]]) })).toEqual([`wrong-type ${name}`]);
      expect(codesOf({ [name]: new Set(['a']) })).toEqual([`wrong-type ${name}`]);
    },
  );

  it('are one where a list has a hole, as two commas in a row leave one', () => {
    const rule = { cookie: 'a', category: 'technical' };
    // biome-ignore lint/suspicious/noSparseArray: it is what is looked for.
    expect(codesOf({ rules: [rule, , rule] })).toEqual(['wrong-type rules[1]']);
    // biome-ignore lint/suspicious/noSparseArray: it is what is looked for.
    expect(codesOf({ signals: { gpc: ['social', , 'social'] } })).toEqual(['wrong-type signals.gpc[1]']);
    // biome-ignore lint/suspicious/noSparseArray: it is what is looked for.
    expect(codesOf({ services: [matomo, , matomo] })).toEqual(['wrong-type services[1]']);
    // biome-ignore lint/suspicious/noSparseArray: it is what is looked for.
    expect(codesOf({ catalogue: [matomo, , matomo] })).toEqual(['wrong-type catalogue']);
  });

  it('are none in no options at all', () => {
    expect(codesOf({})).toEqual([]);
    expect(codesOf(undefined)).toEqual([]);
    expect(codesOf({ mode: undefined, rules: undefined, consent: undefined, judge: undefined })).toEqual([]);
  });

  it.each(['judge', 'onReport', 'registrableDomain', 'hostAlias'])(
    'are one where %s is no function',
    (name) => {
      expect(codesOf({ [name]: {} })).toEqual([`wrong-type ${name}`]);
      expect(codesOf({ [name]: () => undefined })).toEqual([]);
    },
  );

  it.each<[string, unknown]>([
    ['is a text', 'cookie'],
    ['is a function', () => source],
    ['has no name', { ...source, name: undefined }],
    ['cannot read', { ...source, read: true }],
    ['has no list of cookies', { ...source, cookies: undefined }],
    ['lists cookies that are no texts', { ...source, cookies: [1] }],
    ['lists headers that are no texts', { ...source, headers: 'x-user' }],
    ['cannot write as it says', { ...source, write: true }],
    ['cannot say again as it says', { ...source, reissue: 'yes' }],
  ])('are one where the consent source %s', (_what, consent) => {
    expect(codesOf({ consent })).toEqual(['wrong-type consent']);
  });

  it('are one where the answer’s cookie could be any cookie, or none', () => {
    expect(codesOf({ consent: source })).toEqual([]);
    expect(codesOf({ consent: { ...source, cookies: ['*', 'a=b', 'ok'] } })).toEqual([
      'too-broad consent.cookies[0]',
      'out-of-range consent.cookies[1]',
    ]);
  });

  it('show nothing that a consent source holds', () => {
    const [found] = faultsOf({ consent: { password: 'tell-nobody' } });
    expect(found).toMatchObject({ path: 'consent' });
    expect(JSON.stringify(found)).not.toContain('tell-nobody');
  });

  it.each([{}, 'all', [null], ['matomo'], [{ id: 'a' }]])(
    'are one where the catalogue is %j',
    (catalogue) => {
      expect(codesOf({ catalogue })).toEqual(['wrong-type catalogue']);
    },
  );

  it('are one where a service’s function, or that of the country, is none', () => {
    expect(codesOf({ services: [{ ...matomo, match: 'yes' }] })).toEqual(['wrong-type services[0].match']);
    expect(codesOf({ services: [{ ...matomo, match: () => true }] })).toEqual([]);
    expect(codesOf({ regime: { regimes: {}, country: 'DE' } })).toEqual(['wrong-type regime.country']);
  });

  it('are found in a policy that JSON holds, with a key that only JavaScript knows', () => {
    const written = '{"__proto__":{"mode":"report-only"},"categories":{"__proto__":{"exempt":true}}}';
    expect(codesOf(JSON.parse(written))).toEqual([
      'unknown-option __proto__',
      'out-of-range categories.__proto__',
    ]);
    expect(codesOf(JSON.parse('{"constructor":1,"rules":{"__proto__":[]}}'))).toEqual([
      'unknown-option constructor',
      'wrong-type rules',
    ]);
  });

  it('are found in options that hold themselves', () => {
    const options: { self?: unknown } = {};
    options.self = options;
    expect(faultsOf(options)).toMatchObject([{ code: 'unknown-option', seen: '[object Object]' }]);
  });
});
