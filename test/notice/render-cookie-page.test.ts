import { describe, expect, it } from '@jest/globals';
import { writeAddresses } from '../../packages/notice/src/addresses.js';
import { renderCookiePage } from '../../packages/notice/src/render-cookie-page.js';
import { compileWordings } from '../../packages/notice/src/wording.js';
import { policyToAsk } from '../support/notice-visit.js';

const policy = policyToAsk({
  version: '7',
  services: [
    {
      id: 'counter',
      name: 'Counter',
      operator: 'Counter Ltd',
      category: 'statistical',
      cookies: [
        { name: '_c', maxAgeSeconds: 7_776_000 },
        { name: '_s', maxAgeSeconds: 'session' },
      ],
      storage: [{ key: 'c_*', area: 'indexeddb' }],
      clickIds: ['cid'],
    },
  ],
});
const wording = compileWordings(policy, {}).byLanguage.get('en');
if (wording === undefined) throw new Error('no English');
const parts = { wording, addresses: writeAddresses('/c'), back: '/', options: {} };
const text = (options = {}, of = policy) =>
  renderCookiePage(of, { ...parts, options })
    .html.replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('renderCookiePage', () => {
  it.each([
    ['a persistent cookie with who sets it', '_c Counter (Counter Ltd) 90 days (persistent cookie)'],
    ['a session cookie', '_s Counter (Counter Ltd) until you close the browser (session cookie)'],
    ['the cookie that keeps the answer', '__Host-consent this site 180 days (persistent cookie)'],
    ['a cookie whose lifetime only the policy limits', 'session this site at most 400 days'],
    ['what is loaded', 'pixel.example this site'],
    ['other storage', 'c_* Counter (Counter Ltd) Database (IndexedDB): until it is deleted'],
    ['identifiers in links', 'identifiers of these services: Counter (cid).'],
    ['GPC', 'We take Global Privacy Control as your objection to: Advertising, Social media'],
    ['DNT', 'We take Do Not Track as your objection to: Statistics, Advertising'],
    ['how to withdraw', 'You can change or withdraw your choice at any time'],
    ['browsers', 'Google Chrome'],
    ['historic kinds', 'Flash cookies'],
    ['the version', 'Version 7'],
  ])('tells %s', (_what, sentence) => {
    expect(text()).toContain(sentence);
  });

  it('says of e-mail what the operator says, and nothing unasked', () => {
    expect(text()).not.toContain('e-mails');
    expect(text({ email: 'not-used' })).toContain('neither tracking pixels nor tracked links');
    expect(text({ email: 'only-with-consent' })).toContain('only if you agreed');
  });

  it('dates the version', () => {
    expect(text({ updated: '2026-01-31' })).toContain('Version 7 of January 31, 2026');
  });

  it('says where signals are not read', () => {
    expect(text({}, policyToAsk({ signals: { gpc: false, dnt: false } }))).toContain('are not read');
  });

  it('escapes what the policy names', () => {
    const rules = [{ storage: '<img src=x>', category: 'statistical' }];
    expect(renderCookiePage(policyToAsk({ rules }), parts).html).toContain('&lt;img src=x&gt;');
  });
});
