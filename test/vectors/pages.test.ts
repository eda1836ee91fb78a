import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type BrowserKind, browserKinds, isDoubtful, readPage, type Strictness } from '../support/page-reading.js';
import { denyIn, leadsToDenied, stripText } from '../support/strip-page.js';

/** What is put at each `@` of a page: one that loads, in each way that tokenizers treat differently. */
const denied = [
  '<img src=//pixel.example/p>',
  '<script src="//pixel.example/s">a</script>',
  "<iframe src='https://pixel.example/f'></iframe>",
  '<style>a{b:url(//pixel.example/c)}</style>',
  '<svg><image href="//pixel.example/i"/></svg>',
  '<noscript><img src=//pixel.example/n></noscript>',
  '<script>trackMe(1)</script>',
];

const folder = join(import.meta.dirname, 'pages');
const vectors = readdirSync(folder).flatMap((file) => {
  const written: readonly string[] = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  return written.map((vector) => [file.replace('.json', ''), vector] as const);
});

// Without an element that opens or ends a part of the page, that part opens or ends elsewhere.
const reshaping = /<\/?(select|body|html|head|template|frameset|frame|col|colgroup)\b|<!doctype/i;
// Where the noscript of a browser with scripting ends, markup that goes on is ended too: then the other one reads on
// from there, and not as it would have.
const goesOn = (browser: BrowserKind, page: string) => !browser.scripting && /<noscript/i.test(page);

const inert = denyIn('inert');
const remove = denyIn('remove');
let loads = 0;

describe.each(vectors)('%s: %j', (_theme, vector) => {
  const places = vector.split('@').length - 1;
  const pages = places === 0 ? [vector] : denied.flatMap((markup) => fill(vector, markup, places));

  it('loads nothing that is denied, and is otherwise read alike', () => {
    for (const page of pages) {
      const stripped = stripText(page, inert);
      for (const browser of browsersOf(page)) expectAlike(page, stripped, browser, 'exact');
    }
  });

  it('reads alike without the elements that were removed', () => {
    for (const part of pages.filter((_, at) => at % 3 === 0)) {
      const page = `<!doctype html><body>x${part}`;
      const stripped = stripText(page, remove);
      const strictness = reshaping.test(part) ? 'loads' : 'without-elements';
      for (const browser of browsersOf(page)) expectAlike(page, stripped, browser, strictness);
    }
  });

  it('comes out the same at every split point', () => {
    // All places filled, each vector with the next kind of markup: all of them would take minutes.
    const page = vector.replaceAll('@', denied[vector.length % denied.length] ?? '');
    const whole = stripText(page, inert);
    const { length } = Buffer.from(page);
    for (let cut = 1; cut < length; cut++) expect([cut, stripText(page, inert, [cut])]).toEqual([cut, whole]);
    expect(stripText(page, inert, Array.from({ length }, (_, at) => at))).toBe(whole);
  });
});

describe('CDATA where HTML may stand in SVG or MathML', () => {
  // HTML 13.2.5.42 asks for the namespace of the current node only. parse5 8 reads a comment there, so it is not asked.
  it.each([
    ['<svg><desc>', '</desc>'],
    ['<svg><foreignObject>', '</foreignObject>'],
    ['<math><mtext>', '</mtext>'],
  ])('%s is text, and what follows is not', (before, after) => {
    const text = `${before}<![CDATA[<style><img src=//pixel.example/a>]]>`;
    const page = `${text}<img src=//pixel.example/b>${after}`;
    expect(stripText(page, remove)).toBe(`${text}${after}`);
  });
});

describe('the vectors', () => {
  it('are many, and most of them would load something', () => {
    expect(vectors.length).toBeGreaterThan(300);
    expect(loads).toBeGreaterThan(3000);
  });
});

// The two kinds of parser differ in select only.
function browsersOf(page: string): readonly BrowserKind[] {
  return browserKinds.filter(({ relaxedSelect }) => !relaxedSelect || /<select/i.test(page));
}

function fill(vector: string, markup: string, places: number): readonly string[] {
  const parts = vector.split('@');
  const single = Array.from({ length: places }, (_, place) =>
    parts.reduce((page, part, at) => page + (at === place + 1 ? markup : '') + part),
  );
  return places === 1 ? single : [...single, parts.join(markup)];
}

function expectAlike(
  page: string,
  stripped: string,
  browser: BrowserKind,
  strictness: Strictness | 'loads',
): void {
  const reading = {
    isDenied: leadsToDenied,
    strictness: strictness === 'loads' ? ('exact' as const) : strictness,
    isDoubtful: isDoubtful(page),
  };
  const before = readPage(page, browser, reading);
  const after = readPage(stripped, browser, reading);
  loads += before.loads.length;
  expect({ page, loads: after.loads }).toEqual({ page, loads: [] });
  if (strictness === 'loads' || goesOn(browser, page)) return;
  expect({ page, outline: after.outline.join('\n') }).toEqual({ page, outline: before.outline.join('\n') });
}
