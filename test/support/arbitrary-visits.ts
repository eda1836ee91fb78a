import type { Answer, Attempt, ConsentReading, PolicyOptions, Regime } from '@cookiewarden/core';
import { readSetCookie, standardCategories } from '@cookiewarden/core';
import fc from 'fast-check';
import { now } from './standing.js';

const categories = fc.constantFrom<string>(...standardCategories);
const cookieNames = fc.constantFrom('sid', '_ga', '_ga_X', '_fbp', 'lang', '', '__proto__', 'x');
const hosts = fc.constantFrom('a.example', 'b.a.example', 'xa.example', 'example', 'constructor');

/** The policies of operators who use a bit of everything. */
export const policies: fc.Arbitrary<PolicyOptions> = fc.record(
  {
    rules: fc.array(
      fc.oneof(
        fc.record({ cookie: fc.oneof(cookieNames, fc.constantFrom('_g*', '*_ga')), category: categories }),
        fc.record({ host: hosts, category: categories }),
        fc.record({ inline: fc.constantFrom('fbq(', 'gtag('), category: categories }),
      ),
      { maxLength: 6 },
    ),
    services: fc.constantFrom(
      [],
      [
        {
          id: 'matomo',
          name: 'Matomo',
          category: 'statistical',
          cookies: [{ name: '_ga*' }],
          hosts: [{ host: 'example' }],
        },
      ],
    ),
    regime: fc.constantFrom<Regime>('opt-in', 'implied', 'opt-out'),
    unclassified: fc.constantFrom('deny', 'unsafely-allow'),
    limits: fc.record({ maxAgeSeconds: fc.nat(1e6), httpOnly: fc.boolean() }, { requiredKeys: [] }),
    signals: fc.record(
      {
        gpc: fc.constantFrom<false | string[]>(false, ['statistical']),
        explicitGrantOutweighs: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

const answerMaps = (names: fc.Arbitrary<string>): fc.Arbitrary<ReadonlyMap<string, Answer>> =>
  fc
    .array(fc.tuple(names, fc.constantFrom<Answer>('granted', 'denied')), { maxLength: 4 })
    .map((pairs) => new Map(pairs));

/** What visitors may have answered, and what may be odd about it. */
export const readings: fc.Arbitrary<ConsentReading> = fc.record(
  {
    categories: answerMaps(categories),
    services: answerMaps(fc.constantFrom('matomo', 'nobody')),
    isAnswered: fc.boolean(),
    source: fc.constant('test'),
    answeredAt: fc.oneof(fc.integer({ min: now - 3e10, max: now + 3e10 }), fc.constant(Number.NaN)),
    policyVersion: fc.constantFrom('1', '0', ''),
    noticeShown: fc.boolean(),
    isUnreadable: fc.constant(true),
  },
  { requiredKeys: ['categories', 'services', 'isAnswered', 'source'] },
);

/** The headers of a browser that sends signals, or something like them. */
export const signalHeaders: fc.Arbitrary<Record<string, string>> = fc.dictionary(
  fc.constantFrom('sec-gpc', 'dnt'),
  fc.constantFrom('1', '0', '', '1, 1'),
);

/** Set-Cookie lines: such as applications write, and any text at all. */
export const setCookieLines: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(
      cookieNames,
      fc.array(
        fc.constantFrom(
          'Max-Age=60',
          'Max-Age=0',
          'max-age=99999999',
          'Secure',
          'HttpOnly',
          'SameSite=None',
          'Path=/',
          'Domain=a.example',
          '',
        ),
        { maxLength: 4 },
      ),
    )
    .map(([name, attributes]) => [`${name}=value`, ...attributes].join('; ')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** Whatever a response may attempt. */
export const attempts: fc.Arbitrary<Attempt> = fc.oneof(
  setCookieLines.map((line): Attempt => ({ kind: 'store', cookie: readSetCookie(line) })),
  cookieNames.map((name): Attempt => ({ kind: 'access', name })),
  hosts.map((host): Attempt => ({ kind: 'load', host, path: '/', query: '', element: 'img' })),
  fc.constantFrom('fbq(', 'gtag(', '').map((marker): Attempt => ({ kind: 'run', marker, element: 'script' })),
);
