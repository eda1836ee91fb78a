import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { definePolicy, type Policy } from '@cookiewarden/core';
import { allServices } from '@cookiewarden/services';
import { describe, expect, it } from '@jest/globals';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import {
  alignStripped,
  type Denial,
  drawTree,
  findDeniedMarkup,
  parsePage,
} from '../support/denied-markup.js';
import { readUrl } from '../support/read-url.js';
import { repositoryRoot } from '../support/source-tree.js';
import { stripBytes } from '../support/strip.js';

const folder = join(repositoryRoot, '../shared/corpus/pages');
const isThere = existsSync(folder);
if (!isThere) console.warn(`${folder} is absent: real pages are not tried`);
const describeReal = isThere ? describe : describe.skip;
const names = isThere ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];

const pageUrl = 'https://www.paper.example/news/article.html';
const pageHost = 'www.paper.example';

// What pixels and loaders look like is no rule: of those there are tests of their own.
const html = { tinyImages: 'ignore', inlineLoaders: 'ignore', withheldAs: 'remove' } as const;
const policies: readonly (readonly [name: string, policy: Policy])[] = [
  [
    'rules for a handful of trackers',
    definePolicy({
      rules: [
        ...['doubleclick.net', 'scorecardresearch.com', 'google-analytics.com', 'googletagservices.com'],
        ...[
          'googletagmanager.com',
          'facebook.com',
          'facebook.net',
          'twitter.com',
          'chartbeat.com',
          'outbrain.com',
        ],
      ].map((host) => ({ host, category: 'advertising' })),
      html,
    }),
  ],
  ['the whole catalogue', definePolicy({ services: allServices, html })],
];

const denialOf = (policy: Policy): Denial => ({
  pageUrl,
  address(url, element) {
    const host = url.hostname.replace(/\.$/, '');
    const rule = policy.rules.host(host, url.pathname, url.search.slice(1), { element, pageHost });
    return rule !== undefined && policy.categories.get(rule.category)?.isExempt === false;
  },
  script: (text) => {
    const heeded = isData(text) ? text.replace(quoted, '') : text;
    return policy.rules.markers.some((marker) => heeded.includes(marker) && standsAlone(heeded, marker));
  },
});

// An object that is put somewhere: what is quoted in it is nobody's code.
const quoted = /"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'/g;
const isData = (text: string): boolean =>
  !/\(|\.src\s*=/.test(text.replace(quoted, '').replace(/\.push\s*\(|\/\*[^*]*\*\//g, ''));

function standsAlone(text: string, marker: string): boolean {
  const letter = /[\w$\x80-\xff]/;
  for (let at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + 1)) {
    const end = at + marker.length;
    const goesOnBefore = letter.test(text.charAt(at - 1)) && letter.test(marker.charAt(0));
    const goesOnAfter = letter.test(text.charAt(end)) && letter.test(marker.at(-1) ?? '');
    if (!goesOnBefore && !goesOnAfter) return true;
  }
  return false;
}

// One character a byte, so that offsets of one program are those of the other.
const read = (name: string): string => readFileSync(join(folder, name), 'latin1');
const strip = (page: string, policy: Policy): string =>
  stripBytes(
    Buffer.from(page, 'latin1'),
    { policy, pageUrl, charset: undefined },
    [4096, 65536, 70000],
  ).toString('latin1');

describeReal('real pages', () => {
  const sums = policies.map(([name]) => ({ name, gone: 0, changed: 0, unchanged: 0 }));

  it.each(names)('%s loses what is denied and nothing else', (name) => {
    const page = parsePage(read(name));
    for (const [index, [, policy]] of policies.entries()) {
      const denial = denialOf(policy);
      const left = parsePage(strip(page.html, policy));
      const denied = findDeniedMarkup(page, denial);

      // As a browser reads what is left, with and without scripts, nothing of it loads what is denied.
      const still = findDeniedMarkup(left, denial).filter(({ becomes }) => becomes !== 'either');
      expect(still.map(({ what }) => what)).toEqual([]);
      const { fault, gone } = alignStripped(page.html, left.html, denied);
      expect(fault).toBeUndefined();
      // And the tree is the one that it was, less those elements.
      expect(drawTree(left)).toBe(drawTree(page, gone));

      const sum = sums[index];
      if (sum === undefined) continue;
      sum.gone += denied.filter(({ becomes }) => becomes === 'gone').length;
      sum.changed += denied.filter(({ becomes }) => becomes === 'changed').length;
      sum.unchanged += left.html === page.html ? 1 : 0;
    }
  });

  it('are many enough for this to mean something', () => {
    expect(sums.map(({ gone }) => gone > 100)).toEqual([true, true]);
    expect(sums.map(({ changed }) => changed > 0)).toEqual([true, true]);
    expect(sums.map(({ unchanged }) => unchanged > 10 && unchanged < names.length - 10)).toEqual([
      true,
      true,
    ]);
  });

  it('stay byte for byte where everything was agreed to', () => {
    const policy = definePolicy({ services: allServices, html });
    for (const name of names) {
      const page = Buffer.from(read(name), 'latin1');
      const granted = [...policy.categories.keys()];
      expect(stripBytes(page, { policy, granted, pageUrl }).equals(page)).toBe(true);
    }
  });

  it('lose the pixels of other sites that no rule names', () => {
    const policy = definePolicy();
    const pixels = names.flatMap((name) => {
      const page = read(name);
      if (!/<img[^>]*width=.?[01]\D/i.test(page)) return [];
      return [page, strip(page, policy)].map((text) => findPixels(parse(text, { scriptingEnabled: false })));
    });
    const found = pixels.filter((_, index) => index % 2 === 0).flat();
    expect(found.length).toBeGreaterThan(20);
    expect(pixels.filter((_, index) => index % 2 === 1).flat()).toEqual([]);
  });
});

/** Images of at most 1×1 by their attributes, from another site and with a query: no spacer has one. */
function findPixels(node: DefaultTreeAdapterTypes.Node): readonly string[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  const below = children.flatMap(findPixels);
  if (!('tagName' in node) || node.tagName !== 'img') return below;
  const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
  const { src, width, height, srcset } = Object.fromEntries(attributes) as Partial<Record<string, string>>;
  if (src === undefined || srcset !== undefined || readUrl(src, pageUrl) === undefined) return below;
  const url = new URL(src, pageUrl);
  const isTiny = /^[01](px)?$/.test(width ?? '') && /^[01](px)?$/.test(height ?? '');
  return isTiny && url.search !== '' && !url.hostname.endsWith('paper.example') ? [...below, src] : below;
}
