import { definePolicy, type PolicyOptions } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { mayWithholdHtml, writeVariantKey } from '../../packages/core/src/page-variant.js';
import { answers, request, standingOf } from '../support/standing.js';

function policyWith(options: PolicyOptions = {}) {
  return definePolicy({
    rules: [
      { cookie: '_ga', category: 'statistical' },
      { host: 'stats.example', category: 'statistical' },
    ],
    services: [{ id: 'matomo', name: 'Matomo', category: 'statistical' }],
    ...options,
  });
}

describe('whether a page need be touched', () => {
  const quiet: PolicyOptions = { html: { tinyImages: 'ignore' } };

  it.each<[boolean, string, PolicyOptions, string]>([
    [true, '', quiet, 'a category with a host’s rule is denied'],
    [false, '+statistical', quiet, 'all categories with rules for pages are granted'],
    [true, '+statistical', {}, 'tiny images of no rule are denied'],
    [false, '+statistical', { unclassified: 'unsafely-allow' }, 'tiny images of no rule are allowed'],
    [true, '+statistical -/matomo', quiet, 'a service is refused'],
    [false, '+statistical +/matomo', quiet, 'a service is granted'],
    [true, '+statistical', { ...quiet, judge: () => undefined }, 'a hook has the last word'],
    [false, '', { html: { enabled: false } }, 'pages are left alone'],
    [false, '', { ...quiet, rules: [{ cookie: '_ga', category: 'statistical' }] }, 'no rule is for pages'],
    [
      true,
      '',
      { ...quiet, rules: [{ inline: 'gtag(', category: 'statistical' }] },
      'a rule is for inline scripts',
    ],
  ])('is %p for %j: %#', (expected, text, options) => {
    const policy = policyWith(options);
    expect(mayWithholdHtml(policy, standingOf(policy, answers(text)))).toBe(expected);
  });

  it('is true where a service has an answer that is neither', () => {
    const policy = policyWith(quiet);
    const reading = answers('+statistical +/matomo');
    const strange = { ...reading, services: new Map([['matomo', 'perhaps' as 'granted']]) };
    expect(mayWithholdHtml(policy, standingOf(policy, strange))).toBe(true);
  });
});

describe('the key of a variant', () => {
  const policy = policyWith();
  const keyOf = (text: string, headers: Record<string, string> = {}) =>
    writeVariantKey(policy, standingOf(policy, answers(text), request(headers)));

  it('is the same for visitors for whom every decision falls alike', () => {
    expect(keyOf('')).toBe(keyOf('-statistical -social'));
    expect(keyOf('', { 'sec-gpc': '1' })).toBe(keyOf(''));
    expect(keyOf('+/matomo -statistical')).toBe(keyOf('-statistical +/matomo'));
  });

  it('is another for every difference', () => {
    const texts = ['', '+statistical', '+social', '+statistical +social', '-/matomo', '+/matomo'];
    expect(new Set(texts.map((text) => keyOf(text))).size).toBe(texts.length);
  });

  it('is another under another policy or mode, and none where a hook may look at anything', () => {
    for (const changes of [{ version: '2' }, { mode: 'report-only' }] as const) {
      const other = policyWith(changes);
      expect(writeVariantKey(other, standingOf(other))).not.toBe(keyOf(''));
    }
    const judged = policyWith({ judge: () => undefined });
    expect(writeVariantKey(judged, standingOf(judged))).toBeUndefined();
  });
});
