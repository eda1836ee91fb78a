import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as sources from '@cookiewarden/consent/sources';
import { bannerReaders } from '@cookiewarden/consent/sources';
import { compilePattern, definePolicy, openExchange } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readBanner, requestWith, subject, tell } from '../../support/banner.js';
import { type BannerSample, bannerSamples, headerOf } from '../../support/banner-samples.js';
import { repositoryRoot } from '../../support/source-tree.js';
import { unansweredSamples } from '../../support/unanswered-samples.js';

const rows = bannerSamples.map((sample) => [`${sample.source.name} (${sample.name})`, sample] as const);
const grantsIn = (told: string) => told.split(' ').filter((answer) => /^\[?\+/.test(answer));

const encode = encodeURIComponent;
const wrappings: readonly (readonly [string, (text: string) => string])[] = [
  ['with no encoding', (text) => text],
  ['percent-encoded', encode],
  ['percent-encoded twice', (text) => encode(encode(text))],
  ['percent-encoded three times', (text) => encode(encode(encode(text)))],
  ['percent-encoded, in lower case', (text) => encode(text).replace(/%../g, (code) => code.toLowerCase())],
  ['percent-encoded with + for blanks', (text) => encode(text).replaceAll('%20', '+')],
  ['in quotes', (text) => `"${text.replace(/["\\]/g, '\\$&')}"`],
  ['in quotes with octal commas', (text) => `"${text.replace(/["\\]/g, '\\$&').replaceAll(',', '\\054')}"`],
  ['percent-encoded in quotes', (text) => `"${encode(text)}"`],
  ['in quotes, percent-encoded', (text) => encode(`"${text.replace(/["\\]/g, '\\$&')}"`)],
];
const junk: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['4 KB of one letter', 'x'.repeat(4096)],
  ['4 KB of percent signs', '%'.repeat(4096)],
  ['4 KB of broken octets', '%ff'.repeat(1365)],
  ['4 KB of braces', '{'.repeat(4096)],
  ['4 KB of open arrays', `{"a":${'['.repeat(4000)}}`],
  ['4 KB of pairs', 'a=b&'.repeat(1024)],
  ['4 KB of colons and commas', 'c.:,'.repeat(1024)],
  ['4 KB of exclamation marks', '!'.repeat(4096)],
  ['half a megabyte', 'y'.repeat(524_288)],
  ['undefined, as text', 'undefined'],
  ['null, as text', 'null'],
  ['an empty object', '{}'],
  ['an empty list', '[]'],
];

describe('the registry of readers', () => {
  it('lists every factory that the package exports, by its name', () => {
    const notReaders = ['bannerReaders', 'bridgeScript', 'tcfPurposes'];
    const exported = Object.keys(sources).filter((name) => !notReaders.includes(name));
    expect(bannerReaders.map((reader) => reader.factory).sort()).toEqual(exported.sort());
  });

  it('makes a source of each, with a name of its own', () => {
    const names = bannerReaders.map((reader) => reader.create().name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z0-9-]+$/);
  });

  it('stands row by row in the README', () => {
    const path = join(repositoryRoot, 'packages/consent/src/sources/README.md');
    const rows = readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => /^\| [^|]+ \| `[a-z][\w]*` \| `/.test(line));
    const expected = bannerReaders.map(({ title, factory, create }) => {
      const { cookies, evidence, experimental } = create();
      const names = cookies.map((cookie) => `\`${cookie}\``).join(' ');
      return `| ${title} | \`${factory}\` | ${names} | ${evidence} | ${experimental ? 'experimental ' : ''}|`;
    });
    expect(rows).toEqual(expected);
  });

  it.each(bannerReaders.map((reader) => [reader.factory, reader] as const))(
    'says in the documentation of %s whether it is experimental, as its source does',
    (factory, { create }) => {
      const file = factory.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const text = readFileSync(join(repositoryRoot, `packages/consent/src/sources/${file}.ts`), 'utf8');
      const [, documentation = ''] =
        new RegExp(`/\\*\\*((?:[^*]|\\*(?!/))*)\\*/\\nexport function ${factory}\\(`).exec(text) ?? [];
      expect(documentation).toMatch(/\w/);
      expect(/experimental/i.test(documentation)).toBe(create().experimental);
    },
  );

  it('has a sample of each in these tests', () => {
    const tested = new Set(bannerSamples.map((sample) => sample.source.name));
    expect(bannerReaders.map((reader) => reader.create().name).filter((name) => !tested.has(name))).toEqual(
      [],
    );
  });
});

describe('what is there before the visitor chose', () => {
  it.each(unansweredSamples)('grants nothing: %s', (_what, source, cookie) => {
    const reading = readBanner(source, cookie);
    expect([...reading.categories.values(), ...reading.services.values()]).not.toContain('granted');
    expect(reading.isAnswered).toBe(false);
  });

  it.each(unansweredSamples)('lets nothing out that needs an answer: %s', (_what, source, cookie) => {
    const policy = definePolicy({ consent: source, rules: [{ cookie: '_ga', category: 'statistical' }] });
    const exchange = openExchange(policy, requestWith(cookie), readBanner(source, cookie));
    expect(exchange.keepSetCookies(['_ga=1'])).toEqual([]);
    expect(exchange.close().decisions).toMatchObject([{ reason: 'unanswered', outcome: 'withheld' }]);
  });
});

describe.each(rows)('%s', (_, sample) => {
  const { source, value, plain, says } = sample;

  it('reads what the banner wrote', () => {
    expect(tell(source, headerOf(sample, value))).toBe(says);
  });

  it('names the cookies that it reads', () => {
    const patterns = source.cookies.map(compilePattern);
    const names = headerOf(sample, value)
      .split('; ')
      .slice(1, -1)
      .map((pair) => pair.slice(0, pair.indexOf('=')));
    expect(names.filter((name) => !patterns.some((pattern) => pattern.matches(name)))).toEqual([]);
  });

  it.each(wrappings)('reads it %s', (_name, wrap) => {
    expect(tell(source, headerOf(sample, wrap(plain)))).toBe(says);
  });

  it('finds nothing where the cookie is not there', () => {
    expect(tell(source, undefined)).toBe('');
    expect(tell(source, 'session=0')).toBe('');
    expect(tell(source, `x${sample.name}=${value}; y=${sample.name}=${value}`)).toBe('');
  });

  it('grants no more when it is cut short anywhere', () => {
    const granted = grantsIn(says);
    for (let length = 0; length < value.length; length++) {
      const told = tell(source, headerOf(sample, value.slice(0, length)));
      expect(granted).toEqual(expect.arrayContaining(grantsIn(told)));
    }
  });

  it('reads two equal copies as one', () => {
    expect(tell(source, `${headerOf(sample, value)}; ${sample.name}=${value}`)).toBe(says);
  });

  it('grants nothing beside a copy that it cannot read, and says so', () => {
    const reading = readBanner(source, `${headerOf(sample, value)}; ${sample.name}=%00junk`);
    expect([...reading.categories.values()]).not.toContain('granted');
    expect([...reading.services.values()]).not.toContain('granted');
    expect(reading).toMatchObject({ isUnreadable: true, note: expect.any(String) });
  });

  it.each(junk)('makes no answer of %s', (_name, text) => {
    const reading = readBanner(source, headerOf({ ...sample, beside: sample.beside ?? 'a=b' }, text));
    expect([...reading.categories.values()]).not.toContain('granted');
  });

  it('drops what the policy has no category for', () => {
    const reading = source.read(requestWith(headerOf(sample, value)), {
      ...subject,
      categoryNames: ['technical', 'statistical'],
      serviceIds: [],
    });
    if (reading instanceof Promise) throw new Error('reads asynchronously');
    expect(
      [...reading.categories.keys()].filter((name) => !['technical', 'statistical'].includes(name)),
    ).toEqual([]);
    expect(reading.services.size).toBe(0);
  });

  it('keeps no value of the cookie in its note', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 8, unit: fc.constantFrom(...'QXZJ') }), (text) => {
        expect(readBanner(source, headerOf(sample, text)).note ?? '').not.toContain(text);
      }),
      { numRuns: 20 },
    );
  });

  it('never throws, whatever is in the header', () => {
    fc.assert(
      fc.property(mutated(sample), (text) => {
        const { categories, services } = readBanner(source, headerOf(sample, text));
        for (const [name, answer] of [...categories, ...services]) {
          expect([...subject.categoryNames, ...subject.serviceIds]).toContain(name);
          expect(['granted', 'denied']).toContain(answer);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe.each(rows.filter(([, sample]) => sample.plain.startsWith('{"')))('the JSON of %s', (_, sample) => {
  it.each(['__proto__', 'constructor', 'toString'])('takes a name like %s for a name', (name) => {
    const text = sample.plain.replace('{', `{"${name}":{"marketing":true,"isAnswered":true},`);
    expect(tell(sample.source, headerOf(sample, encodeURIComponent(text)))).toBe(sample.says);
    expect(Object.prototype).not.toHaveProperty('marketing');
  });
});

function mutated({ value, plain }: BannerSample): fc.Arbitrary<string> {
  const headerText = fc.string({ unit: 'binary-ascii' }).map((text) => text.replaceAll(';', ''));
  const spliced = fc
    .tuple(fc.constantFrom(value, plain, encode(plain)), fc.nat(), fc.nat(20), headerText)
    .map(([text, at, length, put]) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + put + text.slice(start + length);
    });
  return fc.oneof(headerText, spliced);
}
