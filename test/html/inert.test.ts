import { type Decision, type Dialect, definePolicy, dialects } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { makeElementInert, makeScriptInert } from '../../packages/html/src/inert.js';
import { type AttributeName, attributeId } from '../../packages/html/src/names.js';
import { applyEdits, readTag } from '../support/read-tag.js';
import { strip } from '../support/strip.js';

const decision: Decision = {
  verdict: 'deny',
  reason: 'unanswered',
  category: 'statistical',
  service: 'matomo',
};

const script = (markup: string, dialect: Dialect = 'cookiewarden', settled = decision) =>
  applyEdits(markup, makeScriptInert(readTag(markup), settled, dialect));
const element = (
  markup: string,
  dialect: Dialect = 'cookiewarden',
  attributes: readonly AttributeName[] = ['src'],
  settled = decision,
) => applyEdits(markup, makeElementInert(readTag(markup), settled, dialect, attributes.map(attributeId)));

/** A script with an address, one with text, and a frame, as each banner's sources have them (facts of November 2026). */
const forms: Readonly<Record<Dialect, readonly [external: string, inline: string, frame: string]>> = {
  cookiewarden: [
    '<script type="text/plain" data-category="statistical" data-service="matomo" data-src="/s.js">',
    '<script type="text/plain" data-category="statistical" data-service="matomo">',
    '<iframe data-category="statistical" data-service="matomo" data-src="/f">',
  ],
  'vanilla-cookieconsent': [
    '<script type="text/plain" data-category="analytics" data-service="matomo" data-src="/s.js">',
    '<script type="text/plain" data-category="analytics" data-service="matomo">',
    '<iframe data-category="analytics" data-service="matomo" data-src="/f">',
  ],
  klaro: [
    '<script type="text/plain" data-name="matomo" data-type="application/javascript" data-src="/s.js">',
    '<script type="text/plain" data-name="matomo" data-type="application/javascript">',
    '<iframe data-name="matomo" data-src="/f">',
  ],
  complianz: [
    '<script type="text/plain" data-category="statistics" data-service="matomo" data-cmplz-src="/s.js">',
    '<script type="text/plain" data-category="statistics" data-service="matomo">',
    '<iframe data-category="statistics" data-service="matomo" data-cmplz-target="src" data-src-cmplz="/f">',
  ],
  cookiebot: [
    '<script type="text/plain" data-cookieconsent="statistics" src="/s.js">',
    '<script type="text/plain" data-cookieconsent="statistics">',
    '<iframe data-cookieconsent="statistics" data-cookieblock-src="/f">',
  ],
  onetrust: [
    '<script type="text/plain" class="optanon-category-C0002" src="/s.js">',
    '<script type="text/plain" class="optanon-category-C0002">',
    '<iframe class="optanon-category-C0002" data-src="/f">',
  ],
  cookieyes: [
    '<script type="text/plain" data-cookieyes="cookieyes-analytics" src="/s.js">',
    '<script type="text/plain" data-cookieyes="cookieyes-analytics">',
    '<iframe data-cookieyes="cookieyes-analytics" data-src="/f">',
  ],
  iubenda: [
    '<script type="text/plain" data-iub-purposes="4" class="_iub_cs_activate" data-suppressedsrc="/s.js">',
    '<script type="text/plain" data-iub-purposes="4" class="_iub_cs_activate-inline">',
    '<iframe data-iub-purposes="4" class="_iub_cs_activate" data-suppressedsrc="/f">',
  ],
  consentmanager: [
    '<script type="text/plain" data-cmp-vendor="matomo" data-cmp-purpose="statistical" class="cmplazyload" data-cmp-src="/s.js">',
    '<script type="text/plain" data-cmp-vendor="matomo" data-cmp-purpose="statistical" class="cmplazyload">',
    '<iframe data-cmp-vendor="matomo" data-cmp-purpose="statistical" class="cmplazyload" data-cmp-src="/f">',
  ],
  usercentrics: [
    '<script type="text/plain" data-usercentrics="matomo" src="/s.js">',
    '<script type="text/plain" data-usercentrics="matomo">',
    '<iframe data-usercentrics="matomo" uc-src="/f">',
  ],
  osano: [
    '<script type="text/plain" data-osano="ANALYTICS" src="/s.js">',
    '<script type="text/plain" data-osano="ANALYTICS">',
    '<iframe data-osano="ANALYTICS" data-src="/f">',
  ],
  didomi: [
    '<script type="didomi/javascript" data-vendor="c:matomo" src="/s.js">',
    '<script type="didomi/javascript" data-vendor="c:matomo">',
    '<iframe data-vendor="c:matomo" data-src="/f">',
  ],
};

describe('what is left inert', () => {
  it('knows every dialect that a policy may name', () => {
    expect(Object.keys(forms).sort()).toEqual([...dialects].sort());
  });

  it.each(Object.entries(forms) as [Dialect, (typeof forms)[Dialect]][])(
    'is marked as %s revives it',
    (dialect, [external, inline, frame]) => {
      expect(script('<script src="/s.js">', dialect)).toBe(external);
      expect(script('<script>', dialect)).toBe(inline);
      expect(element('<iframe src="/f">', dialect)).toBe(frame);
    },
  );

  it.each([
    ['vanilla-cookieconsent', ['functionality', 'analytics', 'marketing', 'social'], 'data-category'],
    ['complianz', ['preferences', 'statistics', 'marketing', 'marketing'], 'data-category'],
    ['cookiebot', ['preferences', 'statistics', 'marketing', 'marketing'], 'data-cookieconsent'],
    ['osano', ['PERSONALIZATION', 'ANALYTICS', 'MARKETING', 'MARKETING'], 'data-osano'],
    ['iubenda', ['3', '4', '5', '3'], 'data-iub-purposes'],
  ] as const)('has the categories in the words of %s', (dialect, words, attribute) => {
    const categories = ['personalization', 'statistical', 'advertising', 'social'];
    for (const [at, category] of categories.entries()) {
      expect(script('<script>', dialect, { verdict: 'deny', reason: 'denied', category })).toContain(
        ` ${attribute}="${words[at]}"`,
      );
    }
  });

  it('leaves a category of the operator’s own as it is, and a service that is not there away', () => {
    const own: Decision = { verdict: 'deny', reason: 'denied', category: 'Größe "a"' };
    expect(script('<script>', 'vanilla-cookieconsent', own)).toBe(
      '<script type="text/plain" data-category="Gr&#246;&#223;e &quot;a&quot;">',
    );
    expect(element('<img src=a>', 'consentmanager', ['src'], own)).toBe(
      '<img data-cmp-purpose="Gr&#246;&#223;e &quot;a&quot;" class="cmplazyload" data-cmp-src=a>',
    );
    expect(script('<script>', 'klaro', own)).toContain('data-name="Gr&#246;&#223;e');
    expect(script('<script>', 'cookiewarden', { verdict: 'deny', reason: 'unclassified' })).toContain(
      'data-category="unclassified"',
    );
  });
});

describe('a script that is left inert', () => {
  it('keeps no source where another type follows, which browsers that look ahead would heed', () => {
    expect(script('<script type=module type=text/javascript src=/s.js>', 'cookiebot')).toBe(
      '<script type="text/plain" data-cookieconsent="statistics"  type=text/javascript src="" data-src=/s.js>',
    );
  });

  it.each([
    [
      '<script nonce="r4nd" async crossorigin src=/s.js id=a>',
      '<script type="text/plain" data-category="statistical" data-service="matomo" nonce="r4nd" async crossorigin data-src=/s.js id=a>',
    ],
    [
      '<script type=module nonce=r4nd>',
      '<script type="text/plain" data-category="statistical" data-service="matomo" data-type="module"  nonce=r4nd>',
    ],
    [
      `<SCRIPT TYPE='Text/JavaScript'>`,
      '<SCRIPT type="text/plain" data-category="statistical" data-service="matomo" >',
    ],
    [
      '<script type="application/javascript">',
      '<script type="text/plain" data-category="statistical" data-service="matomo" data-type="application/javascript" >',
    ],
    [
      '<script type="rocketlazyloadscript" data-rocket-src="/s.js">',
      '<script type="text/plain" data-category="statistical" data-service="matomo"  data-src="/s.js">',
    ],
    [
      '<script/src=/s.js>',
      '<script type="text/plain" data-category="statistical" data-service="matomo"/data-src=/s.js>',
    ],
    [
      '<script type=a =b>',
      '<script type="text/plain" data-category="statistical" data-service="matomo" data-type="a" data-was-type =b>',
    ],
  ])('keeps all but its type and where it comes from: %s', (markup, left) => {
    expect(script(markup)).toBe(left);
  });

  it('keeps the classes it has', () => {
    expect(script('<script class="a b">', 'onetrust')).toBe(
      '<script type="text/plain" class="optanon-category-C0002 a b">',
    );
    expect(script('<script class=a&amp;b>', 'onetrust')).toBe(
      '<script type="text/plain" class="optanon-category-C0002 a&amp;b">',
    );
    expect(script('<script class>', 'onetrust')).toBe(
      '<script type="text/plain" class="optanon-category-C0002" class>',
    );
  });
});

describe('an element that is left inert', () => {
  it('loses no attribute, and loads by none', () => {
    expect(element('<img alt=a srcset="/a 1x" src="/b">', 'cookiewarden', ['src', 'srcset'])).toBe(
      '<img data-category="statistical" data-service="matomo" alt=a data-srcset="/a 1x" data-src="/b">',
    );
    expect(element('<link rel=preload href="/a">', 'klaro', ['href'])).toBe(
      '<link data-name="matomo" rel=preload data-href="/a">',
    );
    expect(element('<link rel=stylesheet href="/a">', 'complianz', ['href'])).toBe(
      '<link data-category="statistics" data-service="matomo" data-cmplz-target="href" rel=stylesheet data-href="/a">',
    );
    expect(element('<image xlink:href="/a">', 'cookiewarden', ['xlink:href'])).toContain(' data-href="/a">');
  });

  const policy = definePolicy({
    rules: [{ host: 'pixel.example', category: 'advertising' }],
    html: { withheldAs: 'inert' },
  });
  const marks = 'data-category="advertising"';

  it.each([
    [
      '<iframe src="https://pixel.example/f" style="background:url(https://pixel.example/b)">x</iframe>',
      `<iframe ${marks} data-src="https://pixel.example/f" style="background:url(data:,)">x</iframe>`,
    ],
    [
      '<img src="https://pixel.example/f" attributionsrc="https://pixel.example/a">',
      `<img ${marks} data-src="https://pixel.example/f" attributionsrc="">`,
    ],
    [
      '<video src="https://pixel.example/v" poster="https://pixel.example/p"></video>',
      `<video ${marks} data-src="https://pixel.example/v" data-poster="https://pixel.example/p"></video>`,
    ],
    [
      '<object data="https://pixel.example/o">a</object>',
      `<object ${marks} data-data="https://pixel.example/o">a</object>`,
    ],
    ['<form action="https://pixel.example/f">', '<form action="">'],
    ['<a ping="https://pixel.example/f" href="/">', '<a ping="" href="/">'],
    [
      '<link rel=stylesheet href="https://pixel.example/s.css">',
      `<link ${marks} rel=stylesheet data-href="https://pixel.example/s.css">`,
    ],
    ['<td background="https://pixel.example/b">', `<td ${marks} data-background="https://pixel.example/b">`],
    // A lazy loader looks for data-src: there it would find it.
    ['<img class="lazyload" src="https://pixel.example/f">', ''],
    ['<img src="" data-src="https://pixel.example/f">', ''],
    ['<video class=lozad src="https://pixel.example/v"></video>', '<video class=lozad src=""></video>'],
    [
      '<script nonce=n src="https://pixel.example/s.js">a</script>',
      `<script type="text/plain" ${marks} nonce=n data-src="https://pixel.example/s.js">a</script>`,
    ],
    [
      '<svg><script href="https://pixel.example/s.js"/></svg>',
      `<svg><script type="text/plain" ${marks} data-src="https://pixel.example/s.js"/></svg>`,
    ],
  ])('loads nothing else either: %s', (page, left) => {
    expect(strip(page, { policy })).toBe(left);
  });
});
