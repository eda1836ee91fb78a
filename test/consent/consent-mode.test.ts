import { runInNewContext } from 'node:vm';
import { type ConsentModeOptions, consentTypes, writeConsentMode } from '@cookiewarden/consent';
import {
  type Answer,
  definePolicy,
  PolicyError,
  type PolicyOptions,
  type RequestFacts,
  readNothing,
  settleStanding,
} from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { readBanner } from '../support/banner.js';
import { bannerSamples, headerOf } from '../support/banner-samples.js';

const facts = (headers: Record<string, string> = {}): RequestFacts => ({
  method: 'GET',
  host: 'a.test',
  path: '/',
  isSecure: true,
  header: (name) => headers[name],
});

function write(
  answers: Record<string, Answer>,
  policyOptions: PolicyOptions = {},
  options?: ConsentModeOptions,
  headers?: Record<string, string>,
) {
  const policy = definePolicy(policyOptions);
  const categories = new Map(Object.entries(answers));
  const consent = { ...readNothing('test'), categories, isAnswered: categories.size > 0 };
  return writeConsentMode(settleStanding(policy, facts(headers), consent, 0), policy, options);
}

const nothing = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
};

describe.each(bannerSamples.map((sample) => [sample.source.name, sample] as const))(
  'the command for an answer given to %s',
  (_, sample) => {
    it('grants what that answer grants, and nothing else', () => {
      const consent = readBanner(sample.source, headerOf(sample, sample.value));
      const policy = definePolicy({ consent: sample.source });
      const answeredAt = consent.answeredAt ?? 0;
      const { state } = writeConsentMode(settleStanding(policy, facts(), consent, answeredAt + 1000), policy);
      const expected = Object.entries(consentTypes).map(([type, category]) => {
        const isGranted = category === 'technical' || consent.categories.get(category) === 'granted';
        return [type, isGranted ? 'granted' : 'denied'];
      });
      expect(state).toEqual(Object.fromEntries(expected));
    });
  },
);

describe('writeConsentMode', () => {
  it('denies everything but security until the visitor answers', () => {
    expect(write({}).state).toEqual(nothing);
  });

  it.each<[string, string[]]>([
    ['advertising', ['ad_storage', 'ad_user_data', 'ad_personalization']],
    ['statistical', ['analytics_storage']],
    ['personalization', ['functionality_storage', 'personalization_storage']],
    ['social', []],
  ])('grants for %s what stands beside it', (category, types) => {
    const expected = { ...nothing, ...Object.fromEntries(types.map((type) => [type, 'granted'])) };
    expect(write({ [category]: 'granted' }).state).toEqual(expected);
  });

  it('says what regime and signals make of silence', () => {
    const { state } = write({}, { regime: 'opt-out' }, {}, { 'sec-gpc': '1' });
    expect(state).toMatchObject({ ad_storage: 'denied', analytics_storage: 'granted' });
  });

  it('follows a renamed category, or the category that is named for a type', () => {
    const renamed: PolicyOptions = { categories: { statistical: { name: 'statistik' }, maps: {} } };
    expect(write({ statistik: 'granted' }, renamed).state.analytics_storage).toBe('granted');
    const options: ConsentModeOptions = {
      categories: { functionality_storage: 'maps', ad_storage: 'nobody' },
    };
    expect(write({ maps: 'granted', advertising: 'granted' }, renamed, options).state).toMatchObject({
      functionality_storage: 'granted',
      ad_storage: 'denied',
      ad_user_data: 'granted',
    });
  });

  it('writes a script that queues the command as Google’s tags read it', () => {
    const { script, state } = write({ statistical: 'granted' });
    const page: { dataLayer?: unknown[][]; window?: unknown } = {};
    page.window = page;
    runInNewContext(script, page);
    const [queued] = page.dataLayer ?? [];
    expect(Object.prototype.toString.call(queued)).toBe('[object Arguments]');
    expect(JSON.parse(JSON.stringify([...(queued ?? [])]))).toEqual(['consent', 'default', state]);
  });

  it('adds an update to a queue that is already there', () => {
    const page: { dataLayer: unknown[]; window?: unknown } = { dataLayer: ['first'] };
    page.window = page;
    runInNewContext(write({}, {}, { command: 'update' }).script, page);
    expect(page.dataLayer).toHaveLength(2);
    expect(JSON.stringify(page.dataLayer[1])).toContain('"1":"update"');
  });

  it('holds nothing that could end a script element', () => {
    expect(write({}).script).not.toMatch(/[<&]/);
  });

  it('refuses wrong options, all faults at once', () => {
    const options = {
      command: 'defualt',
      categories: { ad_store: 'advertising', ad_storage: false },
      wait: 500,
    };
    let faults: unknown;
    try {
      write({}, {}, options as unknown as ConsentModeOptions);
    } catch (error) {
      faults = error instanceof PolicyError ? error.faults.map(({ code, path }) => `${code} ${path}`) : error;
    }
    expect(faults).toEqual([
      'not-allowed command',
      'unknown-option categories.ad_store',
      'wrong-type categories.ad_storage',
      'unknown-option wait',
    ]);
  });
});
