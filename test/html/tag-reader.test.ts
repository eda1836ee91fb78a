import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { attributeId } from '../../packages/html/src/names.js';
import { TagReader } from '../../packages/html/src/tag-reader.js';
import { readTag } from '../support/read-tag.js';

const names = ['src', 'class', 'width'] as const;

/** The attributes of interest as a browser reads them. */
function browserAttributes(markup: string): ReadonlyMap<string, string> | undefined {
  const [node] = parseFragment(markup).childNodes;
  const attributes = (node as DefaultTreeAdapterTypes.Element | undefined)?.attrs;
  return (
    attributes &&
    new Map(
      attributes
        .filter(({ name }) => names.some((known) => known === name))
        .map(({ name, value }) => [name, value]),
    )
  );
}

function ownAttributes(markup: string): ReadonlyMap<string, string> | undefined {
  const tag = readTag(markup);
  if (tag.end < 0) return undefined;
  return new Map(names.flatMap((name) => (tag.has(name) ? [[name, tag.text(name) ?? '']] : [])));
}

describe('the attributes of a tag', () => {
  it.each([
    ['<img src=a>', { src: 'a' }],
    ['<img SRC="a b" class>', { src: 'a b', class: '' }],
    ["<img src = 'a'class=b>", { src: 'a', class: 'b' }],
    ['<img src=a src=b>', { src: 'a' }],
    ['<img src src=b>', { src: '' }],
    ['<img/src=a/class=b>', { src: 'a/class=b' }],
    ['<img src="a"/>', { src: 'a' }],
    ['<img =src=a>', {}],
    ['<img src==a>', { src: '=a' }],
    ['<img "src=a">', {}],
    ['<img src=a"b>', { src: 'a"b' }],
    ['<img\nsrc\n=\n"a"\n>', { src: 'a' }],
    ['<img x="src=1" class="&amp;">', { class: '&' }],
    ['<img srcx=a xsrc=b>', {}],
    ['<img src=">">', { src: '>' }],
    ['<img src=\'"\' class="\'">', { src: '"', class: "'" }],
    ['<img width=1 / height=2>', { width: '1' }],
  ])('of %s', (markup, attributes) => {
    expect(Object.fromEntries(ownAttributes(markup) ?? [])).toEqual(attributes);
    expect(Object.fromEntries(browserAttributes(markup) ?? [])).toEqual(attributes);
  });

  it('are those that a browser reads, in a tag of any bytes', () => {
    const parts = fc.constantFrom(
      'src',
      'SRC',
      'class',
      'width',
      'x',
      '=',
      '"',
      "'",
      ' ',
      '/',
      '\n',
      'a',
      '&amp;',
      '&',
      '<',
      'src="',
      "class='",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (list) => {
        const markup = `<img ${list.join('')}>`;
        expect([...(ownAttributes(markup) ?? [])].sort()).toEqual(
          [...(browserAttributes(markup) ?? [])].sort(),
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('stand where they were written', () => {
    const markup = `<img Src='a&amp;b' class=c width>`;
    const tag = readTag(markup);
    const spanOf = (name: 'src' | 'class' | 'width') => {
      const span = tag.span(name);
      return (
        span && [
          markup.slice(span.nameStart, span.nameEnd),
          markup.slice(span.start, span.end),
          String.fromCharCode(span.quote),
        ]
      );
    };
    expect(spanOf('src')).toEqual(['Src', 'a&amp;b', "'"]);
    expect(spanOf('class')).toEqual(['class', 'c', '\0']);
    expect(spanOf('width')).toEqual(['width', '', '\0']);
    expect(tag.span('id')).toBeUndefined();
    expect(tag.text('id')).toBeUndefined();
    expect(tag.rawValue(attributeId('src'))).toBe('a&amp;b');
    expect(tag.resolvedValue(attributeId('src')).text).toBe('a&b');
  });

  it('are told where they are there again, and what the first of the later ones holds that is not blank', () => {
    const markup = '<img src class=a src=" " SRC="b" src=c width=1>';
    const tag = readTag(markup);
    const src = attributeId('src');
    const { start, end } = tag.laterValue(src) ?? {};
    expect([tag.repeatsId(src), markup.slice(start, end)]).toEqual([true, 'b']);
    expect([tag.repeatsId(attributeId('class')), tag.laterValue(attributeId('class'))]).toEqual([
      false,
      undefined,
    ]);
    const blank = readTag('<img src=a src>');
    expect([blank.repeatsId(src), blank.laterValue(src)]).toEqual([true, undefined]);
  });

  it('that are not asked for are passed by', () => {
    const bytes = Buffer.from(' src=a class=b>');
    const tag = new TagReader();
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // A bit for each first letter: only "c".
    expect(tag.read(bytes, view, 0, bytes.length, 1 << ('c'.charCodeAt(0) & 31))).toBe(bytes.length);
    tag.place(bytes, 0, 0, 0, bytes.length);
    expect(tag.has('class')).toBe(true);
    expect(tag.has('src')).toBe(false);
    tag.readBare(3);
    expect(tag.has('class')).toBe(false);
  });

  it.each([
    ['<img/>', true],
    ['<img src=a/>', false],
    ['<img src="a"/>', true],
    ['<img src=a />', true],
    ['<img>', false],
    ['<img / >', false],
    ['<img src=/>', false],
  ])('tell whether the tag closes itself: %s', (markup, isSelfClosing) =>
    expect(readTag(markup).isSelfClosing).toBe(isSelfClosing),
  );

  it('are read in a million as in one', () => {
    const tag = readTag(`<img ${'a=1 '.repeat(1_000_000)}src=b>`);
    expect(tag.text('src')).toBe('b');
    expect(tag.telling).toBe(1);
  });
});
