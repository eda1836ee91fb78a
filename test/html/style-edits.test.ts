import { describe, expect, it } from '@jest/globals';
import type { Reading } from '../../packages/html/src/foreign-content.js';
import { editSheet, editStyles } from '../../packages/html/src/style-edits.js';
import { UrlJudge } from '../../packages/html/src/url-judge.js';
import { applyEdits, readTag } from '../support/read-tag.js';
import { judgeOf, pageUrl } from '../support/strip.js';

const urls = new UrlJudge(judgeOf(), pageUrl, 'utf-8');
const edit = (markup: string, isForeign = false) =>
  applyEdits(markup, editStyles(readTag(markup), urls, isForeign));

describe('the style of a tag', () => {
  it.each([
    ['<p style="a:url(//pixel.example/x);b:url(/own)">', '<p style="a:url(data:,);b:url(/own)">'],
    ['<p style=\'a:url("//pixel.example")\'>', "<p style='a:url(data:,)'>"],
    ['<p style=a:url(//pixel.example)>', '<p style=a:url(data:,)>'],
    // References and what they stand for elsewhere in the value stay as they were written.
    [
      '<p style="a:&#117;rl(//pixel.example);content:&quot;&eacute;é&quot;">',
      '<p style="a:url(data:,);content:&quot;&eacute;é&quot;">',
    ],
    ['<p style="a:url(&quot;//pixel&period;example/&amp;&quot;)">', '<p style="a:url(data:,)">'],
    ['<p style="a:url(//p&#105;xel.example),url(//pixel.example)">', '<p style="a:url(data:,),url(data:,)">'],
    ['<p style="é:url(//pixel.example)">', '<p style="é:url(data:,)">'],
  ])('loses what is denied, and no other byte: %s', (markup, left) => {
    expect(edit(markup)).toBe(left);
  });

  it.each([
    '<p style="a:url(/own)">',
    '<p style="content:\'url(//pixel.example)\'">',
    '<p style>',
    '<p class="url(//pixel.example)">',
    '<p style="a:url(//stats.test)">',
  ])('stays as it is: %s', (markup) => {
    expect(edit(markup)).toBe(markup);
    expect(edit(markup, true)).toBe(markup);
  });

  it.each([
    'fill',
    'stroke',
    'filter',
    'mask',
    'clip-path',
    'cursor',
    'marker',
    'marker-start',
    'marker-mid',
    'marker-end',
  ])('is also what a drawing is drawn with: %s', (name) => {
    const markup = `<rect ${name}="url(//pixel.example/a#b)">`;
    expect(edit(markup, true)).toBe(`<rect ${name}="url(data:,)">`);
    expect(edit(markup, false)).toBe(markup);
  });
});

describe('a style sheet', () => {
  const editText = (text: string, reading: Reading): string => {
    const bytes = Buffer.from(`<style>${text}</style>`);
    return applyEdits(text, editSheet(bytes, 7, 7 + Buffer.byteLength(text), urls, reading));
  };

  it.each([
    ['a{b:url(//pixel.example/x)}c{d:url(/own)}', 'a{b:url(data:,)}c{d:url(/own)}'],
    ['@import "//pixel.example/x";a{}', '@import url(data:,);a{}'],
    ['é{b:url(//pixel.example)}', 'é{b:url(data:,)}'],
    ['a{b:url(//cdn.test)}', 'a{b:url(//cdn.test)}'],
  ])('loses what is denied, and no other byte: %s', (text, left) => {
    for (const reading of ['html', 'foreign', 'both'] as const) expect(editText(text, reading)).toBe(left);
  });

  it('has its references read in a drawing only', () => {
    const text = 'a{b:&#117;rl(//pixel.example)}';
    expect(editText(text, 'html')).toBe(text);
    expect(editText(text, 'foreign')).toBe('a{b:url(data:,)}');
    expect(editText(`${text}c{d:url(//pixel.example)}`, 'both')).toBe('a{b:url(data:,)}c{d:url(data:,)}');
  });
});
