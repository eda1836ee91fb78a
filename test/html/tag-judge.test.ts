import type { HtmlJudge } from '@cookiewarden/html';
import { describe, expect, it } from '@jest/globals';
import { attributeCount, attributeId } from '../../packages/html/src/names.js';
import { TagJudge } from '../../packages/html/src/tag-judge.js';
import { UrlJudge } from '../../packages/html/src/url-judge.js';
import { applyEdits, readTag } from '../support/read-tag.js';
import { defineTestPolicy, judgeOf, pageUrl } from '../support/strip.js';

const nameOf = (id: number): string =>
  (
    [
      'src',
      'srcset',
      'href',
      'imagesrcset',
      'data-src',
      'poster',
      'content',
      'data',
      'action',
      'xlink:href',
    ] as const
  ).find((name) => attributeId(name) === id) ?? `${id} of ${attributeCount}`;

function judge(markup: string, options: { judge?: HtmlJudge; isForeign?: boolean } = {}) {
  const tag = readTag(markup);
  const exchange = options.judge ?? judgeOf();
  const tags = new TagJudge(tag, new UrlJudge(exchange, pageUrl, 'utf-8'), exchange, {
    strip: (text) => (text.includes('pixel') ? '' : undefined),
    isDenied: (text) => text.includes('fbq'),
  });
  const verdict = tags.judge(tag.element, options.isForeign ?? false);
  if (verdict === undefined) return undefined;
  const { kind } = verdict;
  if (kind === 'amended') {
    return {
      kind,
      left: applyEdits(markup, [...verdict.edits, ...verdict.emptied.map(({ edit }) => edit)]),
      emptied: verdict.emptied.map(({ id }) => nameOf(id)),
    };
  }
  return {
    kind,
    attributes: verdict.attributes.map(({ id }) => nameOf(id)),
    isPixel: verdict.isPixel,
    besides: applyEdits(markup, verdict.besides),
    category: verdict.decision.category,
  };
}

describe('a tag', () => {
  it.each([
    '<img src="/own.png">',
    '<img>',
    '<img src="https://unknown.test/a.png" width=300>',
    '<script src="https://cdn.example/a.js">',
    '<p class=a>',
    '<link rel=next href="https://pixel.example/">',
    '<a href="https://pixel.example/">',
  ])('stays as it is: %s', (markup) => expect(judge(markup)).toBeUndefined());

  it.each([
    ['<img src="https://pixel.example/p">', ['src']],
    ['<img src="https://pixel.example/p" srcset="https://pixel.example/q 2x">', ['src', 'srcset']],
    ['<img src="" srcset="https://pixel.example/q 2x">', ['srcset']],
    ['<img src="data:image/gif;base64,R0" data-src="https://pixel.example/q">', ['data-src']],
    ['<img src="about:blank" class=lazy data-src="https://pixel.example/q">', ['data-src']],
    [
      '<link rel=preload href="https://pixel.example/p" imagesrcset="https://pixel.example/q">',
      ['href', 'imagesrcset'],
    ],
    ['<meta http-equiv=refresh content="0;https://pixel.example/">', ['content']],
  ])('is withheld where all that it shows is denied: %s', (markup, attributes) => {
    expect(judge(markup)).toMatchObject({
      kind: 'withheld',
      attributes,
      isPixel: false,
      category: 'advertising',
    });
  });

  it.each([
    ['<img src="/own.png" srcset="https://pixel.example/q 2x">', '<img src="/own.png" srcset="">'],
    ['<img src="https://pixel.example/p" srcset="/own.png 2x">', '<img src="" srcset="/own.png 2x">'],
    ['<img src="/own.png" data-lazy-src="https://pixel.example/q">', '<img src="/own.png" data-lazy-src="">'],
    ['<iframe src="https://pixel.example/p" srcdoc="own">', '<iframe src="" srcdoc="own">'],
    ['<iframe srcdoc="<img src=//pixel.example>">', '<iframe srcdoc="">'],
    [
      '<link rel=preload href="/own" imagesrcset="/a 1x, https://pixel.example/q 2x">',
      '<link rel=preload href="/own" imagesrcset="/a 1x">',
    ],
  ])('keeps its place where something of its own is left: %s', (markup, left) => {
    expect(judge(markup)).toMatchObject({ kind: 'amended', left });
  });

  it('tells apart what is emptied whole: that could be revived', () => {
    expect(judge('<video src="https://pixel.example/v" poster="https://pixel.example/p">')).toMatchObject({
      emptied: ['src', 'poster'],
    });
    expect(judge('<a ping="/own https://pixel.example/p">')).toMatchObject({
      emptied: [],
      left: '<a ping="/own">',
    });
  });

  it('tells what else must go from an element that stays in some form', () => {
    const markup =
      '<img src="https://pixel.example/p" attributionsrc="https://pixel.example/a" style="b:url(https://pixel.example/s)">';
    expect(judge(markup)).toMatchObject({
      kind: 'withheld',
      besides: '<img src="https://pixel.example/p" attributionsrc="" style="b:url(data:,)">',
    });
  });

  // Browsers look ahead for what to fetch, and heed what the tree has not.
  it.each([
    ['<script src src="https://pixel.example/s">', '<script src src="data:,">'],
    [
      '<link rel=stylesheet href=" " href=https://pixel.example/s>',
      '<link rel=stylesheet href=" " href=data:,>',
    ],
    ['<video poster poster="https://pixel.example/p">', '<video poster poster="data:,">'],
    ['<source srcset srcset="/own 1x, https://pixel.example/p 2x">', '<source srcset srcset="data:,">'],
    [
      '<script src="" src="" src=https://pixel.example/s src=/own>',
      '<script src="" src="" src=data:, src=/own>',
    ],
    ['<video src="https://pixel.example/a" src="https://pixel.example/b">', '<video src="" src="data:,">'],
  ])('loads nothing by a later one of two attributes: %s', (markup, left) => {
    expect(judge(markup)).toMatchObject({ kind: 'amended', left });
  });

  it.each([
    '<script type="text/plain" type="text/javascript" src="https://pixel.example/s">',
    '<script language=x language=javascript src="https://pixel.example/s">',
    '<link rel=canonical rel=stylesheet href="https://pixel.example/s">',
    '<input type=text type=image src="https://pixel.example/p">',
  ])('is withheld where the later one of two attributes would make it load: %s', (markup) => {
    expect(judge(markup)).toMatchObject({ kind: 'withheld' });
  });

  it.each([
    '<script src=/own src="https://pixel.example/s">',
    '<script src src=/own src="https://pixel.example/s">',
  ])('stays as it is where no browser comes to the later one: %s', (markup) =>
    expect(judge(markup)).toBeUndefined(),
  );

  it('in a drawing loads by what means nothing elsewhere', () => {
    for (const markup of [
      '<script href="https://pixel.example/s">',
      '<rect fill="url(https://pixel.example/s)">',
      '<set attributeName=href to="https://pixel.example/s">',
    ]) {
      expect(judge(markup)).toBeUndefined();
      expect(judge(markup, { isForeign: true })).toBeDefined();
    }
  });
});

describe('an image that no rule names', () => {
  const pixel = '<img src="https://unknown.test/p?u=1" width=1 height=1>';

  it('is judged by its looks', () => {
    expect(judge(pixel)).toMatchObject({ kind: 'withheld', isPixel: true, category: undefined });
    expect(
      judge('<image xlink:href="https://unknown.test/p?u=1" width=1 height=1>', { isForeign: true }),
    ).toMatchObject({ attributes: ['xlink:href'], isPixel: true });
    expect(judge('<amp-pixel src="https://unknown.test/p">')).toMatchObject({
      kind: 'amended',
      left: '<amp-pixel src="">',
    });
  });

  it('is let be where it is another element, has a rule that allows it, or the policy says so', () => {
    for (const markup of [
      '<iframe src="https://unknown.test/p?u=1" width=1 height=1>',
      '<img src="https://cdn.example/p?u=1" width=1 height=1>',
      '<img src="/p?u=1" width=1 height=1>',
    ])
      expect(judge(markup)).toBeUndefined();
    for (const policy of [
      defineTestPolicy({ html: { tinyImages: 'ignore' } }),
      defineTestPolicy({ unclassified: 'unsafely-allow' }),
      defineTestPolicy({ mode: 'report-only' }),
    ])
      expect(judge(pixel, { judge: judgeOf(policy) })).toBeUndefined();
  });
});

describe('a judge that knows what to load instead', () => {
  const exchange = judgeOf();
  const replacing: HtmlJudge = {
    policy: exchange.policy,
    settle: (attempt) => ({ ...exchange.settle(attempt), replacement: 'https://new.example/?a&b' }),
    rewriteLink: (url) => (url.includes('old') ? '/new' : undefined),
  };

  it.each([
    ['<img src="https://pixel.example/p" alt=a>', '<img src="https://new.example/?a&amp;b" alt=a>'],
    [
      '<img src="https://unknown.test/p?u=1" width=1 height=1 attributionsrc="https://pixel.example/a">',
      '<img src="https://new.example/?a&amp;b" width=1 height=1 attributionsrc="">',
    ],
    ['<a href="/old" ping="https://pixel.example/p">', '<a href="/new" ping="">'],
    ['<form action="https://pixel.example/old">', '<form action="">'],
  ])('is heard, and nothing is written twice: %s', (markup, left) => {
    expect(judge(markup, { judge: replacing })).toMatchObject({ kind: 'amended', left });
  });
});
