import { type ReissueOptions, withReissue } from '@cookiewarden/consent';
import {
  type ConsentSource,
  definePolicy,
  openExchange,
  PolicyError,
  type RequestFacts,
  readNothing,
} from '@cookiewarden/core';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { readBanner } from '../support/banner.js';
import { bannerSamples, headerOf } from '../support/banner-samples.js';

const now = Date.UTC(2026, 10, 24);
const banner: ConsentSource = {
  name: 'banner',
  cookies: ['cc_cookie', 'cc_part_*'],
  read: () => ({ ...readNothing('banner'), isAnswered: true, answeredAt: now - 86_400_000 }),
};
const value = '{"level":["necessary"],"revision":0}';

function facts(cookie: string, headers: Record<string, string> = {}, isSecure = true): RequestFacts {
  const all: Record<string, string> = { cookie, 'sec-fetch-dest': 'document', ...headers };
  return { method: 'GET', host: 'a.test', path: '/', isSecure, header: (name) => all[name] };
}

/** The lines of a page's response, through a policy. */
function reissue(
  request: RequestFacts,
  options: ReissueOptions = { lifetimeSeconds: 604_800 },
  source = banner,
) {
  const policy = definePolicy({ consent: withReissue(source, options) });
  const reading = policy.consent?.read(request, policy.subject);
  if (reading === undefined || reading instanceof Promise) throw new Error('nothing here waits');
  return openExchange(policy, request, reading, now).keepSetCookies([]);
}

beforeEach(() => {
  jest.useFakeTimers({ now });
});
afterEach(() => {
  jest.useRealTimers();
});

describe.each(bannerSamples.map((sample) => [sample.source.name, sample] as const))(
  'the cookie of %s',
  (_, sample) => {
    const { source, name, value: sent } = sample;
    const header = headerOf(sample, sent);
    const { answeredAt } = readBanner(source, header);

    it('is said again byte for byte while its time is known and not over, and never for longer', () => {
      // A day after the answer, or where none is dated on a day like any other.
      jest.setSystemTime((answeredAt ?? now) + 86_400_000);
      const lines = reissue(facts(header), { cookies: [name], lifetimeSeconds: 604_800 }, source);
      expect(lines).toEqual(
        answeredAt === undefined ? [] : [`${name}=${sent}; Max-Age=518400; Path=/; SameSite=lax; Secure`],
      );
    });

    it('is not said again once its time is over', () => {
      jest.setSystemTime((answeredAt ?? now) + 604_800_000);
      expect(reissue(facts(header), { cookies: [name], lifetimeSeconds: 604_800 }, source)).toEqual([]);
    });
  },
);

describe('withReissue', () => {
  it('says the cookie again byte for byte, with what is left of its original lifetime', () => {
    expect(reissue(facts(`sid=1; cc_cookie=${value}`))).toEqual([
      `cc_cookie=${value}; Max-Age=518400; Path=/; SameSite=lax; Secure`,
    ]);
  });

  it('says it as the script does', () => {
    const options = { lifetimeSeconds: 604_800, domain: 'a.test', path: '/shop', sameSite: 'none' } as const;
    expect(reissue(facts('cc_cookie=1', {}, false), options)).toEqual([
      'cc_cookie=1; Max-Age=518400; Path=/shop; Domain=a.test; SameSite=none',
    ]);
  });

  it('knows the lifetime from the reader where it states it', () => {
    expect(reissue(facts('cc_cookie=1'), {}, { ...banner, ...{ lifetimeSeconds: 90_000 } })).toEqual([
      'cc_cookie=1; Max-Age=3600; Path=/; SameSite=lax; Secure',
    ]);
  });

  it.each<[string, RequestFacts]>([
    ['a subresource', facts('cc_cookie=1', { 'sec-fetch-dest': 'image' })],
    ['several copies', facts('cc_cookie=1; cc_cookie=2')],
    ['no cookie', facts('sid=1')],
    ['a value that no header may carry', facts('cc_cookie=1\u00e4')],
    ['a value that browsers would not keep', facts(`cc_cookie=${'x'.repeat(4090)}`)],
  ])('says nothing for %s', (_, request) => {
    expect(reissue(request)).toEqual([]);
  });

  it('says nothing of an answer that is none, has no time, or has ended', () => {
    const request = facts('cc_cookie=1');
    const reads = (changes: object): ConsentSource => ({
      ...banner,
      read: () => ({ ...readNothing('banner'), ...changes }),
    });
    expect(reissue(request, undefined, reads({ isAnswered: false, answeredAt: now }))).toEqual([]);
    expect(reissue(request, undefined, reads({ isAnswered: true }))).toEqual([]);
    expect(reissue(request, undefined, reads({ isAnswered: true, answeredAt: now - 604_800_000 }))).toEqual(
      [],
    );
  });

  it('never lengthens the life of an answer from the future', () => {
    const future: ConsentSource = {
      ...banner,
      read: () => ({ ...readNothing('banner'), isAnswered: true, answeredAt: now + 1e9 }),
    };
    expect(reissue(facts('cc_cookie=1'), undefined, future)[0]).toContain('Max-Age=604800;');
  });

  it('is refused without a source', () => {
    expect(() => withReissue(undefined as never)).toThrow(/\[0\] is missing: Expected a consent source\./);
  });

  it('is refused without a lifetime, without a cookie, and with unknown options', () => {
    expect(() => withReissue(banner)).toThrow(/lifetimeSeconds is missing/);
    expect(() => withReissue({ ...banner, cookies: ['cc_*'] }, { lifetimeSeconds: 60 })).toThrow(
      /cookies is/,
    );
    expect(() => withReissue(banner, { lifetimeSeconds: 1, maxAge: 1 } as ReissueOptions)).toThrow(
      PolicyError,
    );
    expect(() => withReissue(banner, null as never)).toThrow(/withReissue is null: Expected an object/);
  });
});
