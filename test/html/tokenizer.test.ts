import { describe, expect, it } from '@jest/globals';
import type { Reading } from '../../packages/html/src/foreign-content.js';
import { elementName } from '../../packages/html/src/names.js';
import { Output } from '../../packages/html/src/output.js';
import type { TagReader } from '../../packages/html/src/tag-reader.js';
import type { TextWatch } from '../../packages/html/src/text-watch.js';
import { Tokenizer } from '../../packages/html/src/tokenizer.js';

interface Setting {
  readonly limitBytes?: number;
  readonly wantsText?: boolean;
  /** Elements that go with their text. */
  readonly drops?: readonly string[];
  readonly watch?: TextWatch;
}

/** What the tokenizer tells of a page in pieces, and what it lets out. */
function tell(pieces: readonly string[], setting: Setting = {}) {
  const { limitBytes = 1000, wantsText = false, drops = [], watch } = setting;
  const events: string[] = [];
  let out = '';
  const output = new Output((bytes) => {
    out += Buffer.from(bytes).toString();
  });
  const go = (tag: TagReader, reading: Reading, text = ''): boolean => {
    const name = elementName(tag.element) || 'other';
    const src = tag.text('src') ?? tag.text('style');
    events.push(
      `${name}${src === undefined ? '' : `=${src}`}${text}${reading === 'html' ? '' : ` ${reading}`}`,
    );
    const goes = drops.includes(name);
    if (goes) output.replace(tag.start, tag.end, '');
    return goes;
  };
  const tokenizer = new Tokenizer(
    output,
    {
      skim: (_bytes, from) => from,
      wantsText: () => wantsText,
      watchText: () => watch,
      tag: go,
      text: (seen, start, end, reading) =>
        go(seen, reading, `[${Buffer.from(seen.bytes.subarray(start, end))}]`),
      bodyEnd: () => events.push('/body'),
      scriptStart: () => {},
      unchecked: (why) => events.push(`unchecked: ${why}`),
    },
    { limitBytes, readsLinks: false },
  );
  for (const piece of pieces) tokenizer.write(Buffer.from(piece));
  tokenizer.end();
  return { events, out, tokenizer };
}

/** The same at every split and in single bytes. */
function tellAll(page: string, setting?: Setting) {
  const whole = tell([page], setting);
  const splits = Array.from({ length: page.length }, (_, at) => [page.slice(0, at), page.slice(at)]);
  for (const pieces of [...splits, [...page]]) {
    const { events, out } = tell(pieces, setting);
    expect({ pieces, events, out }).toEqual({ pieces, events: whole.events, out: whole.out });
  }
  return whole;
}

describe('the tokenizer', () => {
  it.each([
    ['<img src=a><p><img src=b>', ['img=a', 'img=b']],
    ['a < b <3 <img src=a>', ['img=a']],
    ['<IMG SRC=a /><img\nsrc=b\n>', ['img=a', 'img=b']],
    ['<!-- <img src=a> --><img src=b>', ['img=b']],
    ['<!--><img src=a>', ['img=a']],
    ['<!-- --!><img src=a>', ['img=a']],
    ['<!doctype html><!x <img src=a><img src=b>', ['img=b']],
    ['<?php <img src=a> ?><img src=b>', ['img=b']],
    ['</ <img src=a><img src=b>', ['img=b']],
    ['</img src=a><img src=b>', ['img=b']],
    ['<img src="<img src=b>"><img src=c>', ['img=<img src=b>', 'img=c']],
    ['<script><img src=a></script><img src=b>', ['script', 'img=b']],
    ['<script><!--<script></script><img src=a></script><img src=b>', ['script', 'img=b']],
    ['<style><img src=a></style ><img src=b>', ['style', 'img=b']],
    ['<textarea><img src=a></textarea><title><img src=b></title><img src=c>', ['textarea', 'title', 'img=c']],
    [
      '<xmp><img src=a></xmp><noembed><img src=b></noembed><noframes><img src=c></noframes><img src=d>',
      ['xmp', 'noembed', 'noframes', 'img=d'],
    ],
    ['<iframe src=a><img src=b></iframe><img src=c>', ['iframe=a', 'img=c']],
    ['<plaintext></plaintext><img src=a>', []],
    ['<p style=a><p class=b>', ['other=a']],
    ['<template><img src=a></template>', ['img=a']],
    ['<![CDATA[<img src=a>]]><img src=b>', ['img=b']],
    ['<svg><![CDATA[<img src=a>]]></svg><img src=b>', ['img=b']],
    ['<svg><style><image src=a></image></style></svg>', ['style foreign', 'image=a foreign']],
    ['<noscript><img src=a></noscript>', ['noscript', 'img=a']],
    ['<img src=a', []],
    ['<img src="a>', []],
    ['<', []],
    ['', []],
  ])('finds what a browser would load in %s', (page, expected) => {
    const { events, out } = tellAll(page);
    expect(
      events.filter((event) => expected.some((name) => name.split(/[= ]/)[0] === event.split(/[= ]/)[0])),
    ).toEqual(expected);
    expect(events.filter((event) => event.startsWith('img')).length).toBe(
      expected.filter((event) => event.startsWith('img')).length,
    );
    expect(out).toBe(page);
  });

  it('hands over the text of an element where it is wanted', () => {
    expect(tellAll('<script src=a>b</script>c<style>d</style>', { wantsText: true }).events).toEqual([
      'script=a[b]',
      'style[d]',
    ]);
    expect(tellAll('<script>b', { wantsText: true }).events).toEqual(['script[b]']);
  });

  it('lets an element’s text go with it, up to and with its end tag', () => {
    const page = 'a<script src=b>c</script >d<iframe>e</iframe>f<img>g<noscript>h</noscript>i';
    expect(tellAll(page, { drops: ['script', 'iframe'] }).out).toBe('adf<img>g<noscript>h</noscript>i');
    expect(tellAll(page, { drops: ['script'], wantsText: true }).out).toBe(
      'ad<iframe>e</iframe>f<img>g<noscript>h</noscript>i',
    );
  });

  it('tells of each end of the body that is one', () => {
    expect(tellAll('<body>a</body><!--</body>--><script></body></script>').events).toEqual(
      expect.arrayContaining(['/body']),
    );
    expect(tellAll('<body><!--</body>--><svg></body>').events.filter((event) => event === '/body')).toEqual(
      [],
    );
  });
});

describe('what the tokenizer holds back', () => {
  const held = (page: string, setting?: Setting): string => {
    let out = '';
    const output = new Output((bytes) => {
      out += Buffer.from(bytes).toString();
    });
    const sink = {
      wantsText: () => setting?.wantsText ?? false,
      watchText: () => undefined,
      skim: (_bytes: Uint8Array, from: number) => from,
      tag: () => false,
      text: () => false,
      bodyEnd() {},
      scriptStart() {},
      unchecked() {},
    };
    new Tokenizer(output, sink, { limitBytes: 1000, readsLinks: false }).write(Buffer.from(page));
    return page.slice(out.length);
  };

  it.each([
    ['a<img src="b', '<img src="b'],
    ['a<', '<'],
    ['a</', '</'],
    ['a<!', '<!'],
    ['a<!-', '<!-'],
    ['a<im', '<im'],
    ['a b', ''],
    ['a<3', ''],
    ['a<!-- b', ''],
    ['a<!doctype', ''],
    ['a<script>b', ''],
    ['a<img src=b>c', ''],
    ['a<style>b</st', ''],
  ])('is an unfinished tag only: %s', (page, left) => {
    expect(held(page)).toBe(left);
  });

  it('is a script or a style as well, where its text is wanted', () => {
    expect(held('a<script>b', { wantsText: true })).toBe('<script>b');
    expect(held('a<script>b</script>c', { wantsText: true })).toBe('');
  });

  it('is never more than the limit and a piece', () => {
    const page = `<img src=a alt="${'x'.repeat(2000)}"><img src=b>`;
    const { events, out } = tell([...page], { limitBytes: 100 });
    expect(events).toEqual(['img=a', 'unchecked: a tag of more than 100 bytes', 'img=b']);
    expect(out).toBe(page);
    const long = `<script>${'x'.repeat(2000)}</script><img src=b>`;
    const scripts = tell([...long], { limitBytes: 100, wantsText: true });
    expect(scripts.events.slice(1)).toEqual(['unchecked: the text of a script after 100 bytes', 'img=b']);
    expect(scripts.out).toBe(long);
  });

  it('goes where the tag goes, although its end is beyond the limit', () => {
    const page = `a<iframe src=b title="${'x'.repeat(2000)}">c</iframe>d`;
    expect(tell([...page], { limitBytes: 100, drops: ['iframe'] }).out).toBe('ad');
    const script = `a<script>${'x'.repeat(2000)}</script>d`;
    expect(tell([...script], { limitBytes: 100, wantsText: true, drops: ['script'] }).out).toBe('ad');
  });

  describe('of a text that is looked at while it comes', () => {
    const watchFor = (word: string, longestJudged = 0): TextWatch => ({
      overlap: word.length,
      longestJudged,
      mayMatter: (bytes, from, to) => Buffer.from(bytes.slice(from, to)).includes(word),
    });
    const page = `a<script id=b>${'c'.repeat(50)}needle${'d'.repeat(50)}</script ><img src=e>`;
    const cuts = (size: number): readonly string[] => page.match(new RegExp(`.{1,${size}}`, 'g')) ?? [];
    const judged = page.slice(page.indexOf('>') + 1, page.indexOf('</'));

    it('goes out unjudged where nothing was found in it, however it was cut', () => {
      for (let size = 40; size < 100; size++) {
        const { events, out } = tell(cuts(size), { wantsText: true, watch: watchFor('nothing') });
        expect({ size, events, out }).toEqual({ size, events: ['img=e'], out: page });
      }
    });

    it('is judged as a whole where something was, in a piece or around a seam', () => {
      for (let size = 1; size < page.length; size++) {
        const { events, out } = tell(cuts(size), { wantsText: true, watch: watchFor('needle') });
        expect({ size, events, out }).toEqual({ size, events: [`script[${judged}]`, 'img=e'], out: page });
        const dropped = tell(cuts(size), { wantsText: true, watch: watchFor('needle'), drops: ['script'] });
        expect(dropped.out).toBe('a<img src=e>');
      }
    });

    it('is judged as a whole where it is short, comes bit by bit, ends with the page or is more than the limit', () => {
      const setting = { wantsText: true, watch: watchFor('nothing', 1000) };
      expect(tell(cuts(60), setting).events[0]).toBe(`script[${judged}]`);
      expect(tell(cuts(9), { wantsText: true, watch: watchFor('nothing') }).events[0]).toBe(
        `script[${judged}]`,
      );
      const open = tell([page.slice(0, 40), page.slice(40, 120)], {
        wantsText: true,
        watch: watchFor('nothing'),
      });
      expect(open).toMatchObject({ events: [`script[${judged.slice(0, 106)}]`], out: page.slice(0, 120) });
      const long = tell(cuts(60), { wantsText: true, watch: watchFor('nothing'), limitBytes: 100 });
      expect(long).toMatchObject({
        out: page,
        events: [
          expect.stringMatching(/^script\[c/),
          'unchecked: the text of a script after 100 bytes',
          'img=e',
        ],
      });
    });
  });

  it('can be let go of', () => {
    let out = '';
    const output = new Output((bytes) => {
      out += Buffer.from(bytes).toString();
    });
    const sink = {
      skim: (_bytes: Uint8Array, from: number) => from,
      wantsText: () => false,
      watchText: () => undefined,
      tag: () => true,
      text: () => true,
      bodyEnd() {},
      scriptStart() {},
      unchecked() {},
    };
    const tokenizer = new Tokenizer(output, sink, { limitBytes: 1000, readsLinks: false });
    tokenizer.write(Buffer.from('a<img src='));
    expect(tokenizer.isBetweenTags).toBe(false);
    tokenizer.release();
    expect(out).toBe('a<img src=');
    expect(tokenizer.isBetweenTags).toBe(true);
  });
});
