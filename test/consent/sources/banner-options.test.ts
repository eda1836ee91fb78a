import * as sources from '@cookiewarden/consent/sources';
import { bannerReaders } from '@cookiewarden/consent/sources';
import { PolicyError } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { tell } from '../../support/banner.js';

/** Values that an option takes, and values of the wrong form with what is then said: `code path`. */
interface Taken {
  readonly right: readonly unknown[];
  readonly wrong: readonly (readonly [value: unknown, ...faults: readonly string[]])[];
}

const textOption = (name: string): Taken => ({
  right: ['some-text'],
  wrong: [
    [7, `wrong-type ${name}`],
    ['', `out-of-range ${name}`],
  ],
});
const wholeNumberOption = (name: string): Taken => ({
  right: [0, 7],
  wrong: [
    ['7', `wrong-type ${name}`],
    [1.5, `wrong-type ${name}`],
  ],
});
const lapseAfterSeconds: Taken = {
  right: [60, 31_536_000],
  wrong: [
    ['1 year', 'wrong-type lapseAfterSeconds'],
    [59, 'out-of-range lapseAfterSeconds'],
    [15_552_000_000, 'out-of-range lapseAfterSeconds'],
  ],
};
const common: Readonly<Record<string, Taken>> = {
  categories: {
    right: [
      {},
      { A: 'statistical', B: ['advertising', 'social'], C: false, D: 'not-of-this-policy', E: '*' },
    ],
    wrong: [
      ['statistical', 'wrong-type categories'],
      [
        { A: true, B: [7], C: '' },
        'not-allowed categories.A',
        'wrong-type categories.B[0]',
        'out-of-range categories.C',
      ],
    ],
  },
  services: {
    right: [{}, { 'Tag-7': 'hotjar' }],
    wrong: [
      [['hotjar'], 'wrong-type services'],
      [{ 'Tag-7': false }, 'wrong-type services["Tag-7"]'],
    ],
  },
  lapseAfterSeconds,
};
const own: Readonly<Record<string, Readonly<Record<string, Taken>>>> = {
  aspNetConsent: { cookie: textOption('cookie') },
  axeptio: { cookiesVersion: textOption('cookiesVersion') },
  borlabs: { version: wholeNumberOption('version') },
  c15t: { policyFingerprint: textOption('policyFingerprint') },
  complianz: { prefix: textOption('prefix'), policyId: textOption('policyId') },
  djangoCookieConsent: {
    cookie: textOption('cookie'),
    versions: {
      right: [{ social: '2013-06-04T03:17:01' }],
      wrong: [[{ social: 2013 }, 'wrong-type versions.social']],
    },
  },
  iabGpp: { cookie: textOption('cookie') },
  osanoOpenSource: { cookie: textOption('cookie') },
  realCookieBanner: { revision: textOption('revision') },
  shopware: { hash: textOption('hash') },
  spatie: { cookie: textOption('cookie') },
  tarteaucitron: { cookie: textOption('cookie') },
  tealium: {
    bareConsent: { right: ['nothing', 'everything'], wrong: [['all', 'not-allowed bareConsent']] },
  },
  vanillaCookieConsent: { cookie: textOption('cookie'), revision: wholeNumberOption('revision') },
  whitecube: { cookie: textOption('cookie') },
};
const apart: Readonly<Record<string, Readonly<Record<string, Taken>>>> = {
  klaro: {
    services: {
      right: [{}, { matomo: 'statistical', ga: { category: 'statistical', service: 'google-analytics' } }],
      wrong: [
        [undefined, 'missing services'],
        [['matomo'], 'wrong-type services'],
        [{ matomo: false, ga: {} }, 'wrong-type services.matomo', 'missing services.ga.category'],
        [{ ga: { category: 'statistical', sevice: 'ga' } }, 'unknown-option services.ga.sevice'],
      ],
    },
    cookie: textOption('cookie'),
    lapseAfterSeconds,
  },
  iabTcf: {
    cookies: {
      right: [['tc'], []],
      wrong: [
        ['tc', 'wrong-type cookies'],
        [['tc', 7], 'wrong-type cookies[1]'],
      ],
    },
    purposes: {
      right: [{ statistical: [7, 8] }],
      wrong: [
        [[7, 8], 'wrong-type purposes'],
        [
          { statistical: 7, social: ['p7', 25] },
          'wrong-type purposes.statistical',
          'wrong-type purposes.social[0]',
          'out-of-range purposes.social[1]',
        ],
      ],
    },
    services: {
      right: [
        [
          {
            id: 'ga',
            category: 'statistical',
            tcfVendorId: 755,
            name: 'Google Analytics',
            match: () => true,
          },
        ],
      ],
      wrong: [
        [{ ga: 755 }, 'wrong-type services'],
        [
          [{ id: 'ga', tcfVendorId: '755' }],
          'missing services[0].category',
          'wrong-type services[0].tcfVendorId',
        ],
      ],
    },
    lapseAfterSeconds,
  },
};
const needed: Readonly<Record<string, object>> = { klaro: { services: {} } };

const readers = bannerReaders.map(({ factory }) => ({
  factory,
  taken: apart[factory] ?? { ...common, ...own[factory] },
}));
const rows = readers.flatMap(({ factory, taken }) =>
  Object.entries(taken).map(([name, values]) => ({ factory, name, ...values })),
);

function create(factory: string, options: unknown): unknown {
  const factories: Readonly<Record<string, unknown>> = sources;
  const reader = factories[factory];
  if (typeof reader !== 'function') throw new Error(`no reader ${factory}`);
  return reader(options);
}

function refusal(factory: string, options: unknown): { faults: readonly string[]; message: string } {
  try {
    create(factory, options);
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return { faults: error.faults.map(({ code, path }) => `${code} ${path}`), message: error.message };
  }
  return { faults: [], message: '' };
}

describe.each(readers)('the options of $factory', ({ factory, taken }) => {
  it('are known by name: another one is refused, and the message names them all', () => {
    const { faults, message } = refusal(factory, { ...needed[factory], zzzzzzzz: 1 });
    expect(faults).toEqual(['unknown-option zzzzzzzz']);
    expect(message).toContain(`${factory} has a fault:`);
    const [, known = ''] = /Known here: (.*)\./.exec(message) ?? [];
    expect(known.split(', ').sort()).toEqual(Object.keys(taken).sort());
  });

  it('are told all their faults at once', () => {
    const wrong = Object.entries(taken).flatMap(([name, { wrong }]) =>
      wrong.slice(-1).map((each) => ({ name, each })),
    );
    const options = Object.fromEntries(wrong.map(({ name, each: [value] }) => [name, value]));
    const expected = wrong.flatMap(({ each: [, ...faults] }) => faults);
    expect([...refusal(factory, { ...options, lapseAfterDays: 180 }).faults].sort()).toEqual(
      [...expected, 'unknown-option lapseAfterDays'].sort(),
    );
  });

  it.each([null, [], 'text'])('are an object, not %j', (options) => {
    expect(refusal(factory, options).faults).toEqual(['wrong-type ']);
  });
});

describe.each(rows)('$name of $factory', ({ factory, name, right, wrong }) => {
  it.each(right.map((value) => [value]))('takes %j', (value) => {
    expect(refusal(factory, { ...needed[factory], [name]: value }).faults).toEqual([]);
  });

  it.each(wrong.map(([value, ...faults]) => [value, faults] as const))(
    'does not take %j',
    (value, faults) => {
      expect(refusal(factory, { ...needed[factory], [name]: value }).faults).toEqual(faults);
    },
  );
});

describe('the options of a reader', () => {
  it('say what was meant', () => {
    const { message } = refusal('oneTrust', { categores: { C0008: 'statistical' } });
    expect(message).toContain(
      'categores is {"C0008":"statistical"}: no such option. Did you mean "categories"?',
    );
  });

  it('may name a category that the policy turns out not to have: nothing is answered for it', () => {
    const source = sources.oneTrust({ categories: { C0002: 'analitics' } });
    const closed = 'OptanonAlertBoxClosed=2022-07-11T05:58:54.186Z';
    expect(tell(source, `OptanonConsent=groups=C0002%3A1%2CC0004%3A0; ${closed}`)).toBe('-advertising');
  });
});
