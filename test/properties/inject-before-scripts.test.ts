import { definePolicy, openExchange, readNothing } from '@cookiewarden/core';
import { createStripper } from '@cookiewarden/html';
import { describe, expect, it } from '@jest/globals';
import { request } from '../support/standing.js';

const policy = definePolicy({ rules: [{ host: 'pixel.example', category: 'advertising' }] });
const facts = request();
const first = '<script src=/first.js></script>';

function strip(page: string, at: number): string {
  const bytes = Buffer.from(page);
  const pieces: Uint8Array[] = [];
  const stripper = createStripper({
    judge: openExchange(policy, facts, readNothing('test')),
    pageUrl: 'https://shop.example/',
    injectBeforeScripts: first,
    emit: (piece) => pieces.push(piece),
  });
  stripper.write(bytes.slice(0, at));
  stripper.write(bytes.slice(at));
  stripper.end();
  return Buffer.concat(pieces).toString();
}

/** `|` marks where the markup has to stand. */
const rows: readonly (readonly [title: string, page: string])[] = [
  [
    'before the first script of the head',
    '<html><head><title>a</title>|<script>a()</script><script src=b></script>',
  ],
  ['before a script with attributes, in the body', '<body><p>a|<script type="module" src="/b"></script>'],
  ['not in a comment or a text', '<!--<script>--><textarea><script></textarea>|<SCRIPT>a</SCRIPT>'],
  ['not in a template, which runs nothing', '<template><script>a</script></template>|<script>b</script>'],
  ['not in a noscript, which nobody runs', '<noscript><script>a</script></noscript>|<script>b</script>'],
  ['not in SVG, where another kind of script stands', '<svg><script>a</script></svg>|<script>b</script>'],
  ['before a script that is no program', '|<script type="application/ld+json">{}</script><script>a</script>'],
  ['nowhere in a page without scripts', '<p>a</p>'],
];

describe('markup before the first script', () => {
  it.each(rows)('stands %s, however the page is cut into chunks', (_, marked) => {
    const page = marked.replace('|', '');
    for (let at = 0; at <= page.length; at++) expect(strip(page, at)).toBe(marked.replace('|', first));
  });

  it('stands where the first script was, when that is withheld', () => {
    const page = '<p>a<script src="https://pixel.example/p.js"></script><script>b</script>';
    for (let at = 0; at <= page.length; at++) expect(strip(page, at)).toBe(`<p>a${first}<script>b</script>`);
  });
});
