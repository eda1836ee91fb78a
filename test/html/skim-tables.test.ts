import { definePolicy } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { filterAddresses } from '../../packages/html/src/address-filter.js';
import { loadingAttributes } from '../../packages/html/src/loading-elements.js';
import { hashName } from '../../packages/html/src/name-table.js';
import { elementNames } from '../../packages/html/src/names.js';
import { ENTRY_BYTES, MARKS_AT, NAME_SLOTS } from '../../packages/html/src/skim-flags.js';
import { writeNameTables } from '../../packages/html/src/skim-tables.js';
import { skimmer } from '../../packages/html/src/skimmer.js';

const { rules } = definePolicy({ rules: [{ host: 'pixel.example', category: 'advertising' }] });
const tables = { filter: filterAddresses(rules), markers: undefined };

function passes(markup: string): boolean {
  const bytes = Buffer.from(markup);
  const at = skimmer?.next(bytes, 0, bytes.length, tables, 0);
  skimmer?.rest();
  return at === bytes.length;
}

describe('the names', () => {
  // In SVG and MathML nothing is passed over that could load.
  const atHome = loadingAttributes.filter(({ when }) => when !== 'foreign' && when !== 'animates-address');
  const rows = atHome.map(({ element, attribute }) => [element, attribute]);

  it.each(rows)('stop at what <%s %s> may load', (element, attribute) => {
    const marks = element === 'meta' ? 'http-equiv=refresh ' : '';
    for (const name of [attribute, attribute.toUpperCase()]) {
      expect(passes(`<${element} ${marks}${name}="//pixel.example/a">`)).toBe(false);
    }
  });

  it.each(elementNames.filter((name) => name !== ''))('stop at the style of <%s>', (element) => {
    expect(passes(`<${element} style="a:url(//pixel.example/a)">`)).toBe(false);
  });

  it('pass over what loads from elsewhere', () => {
    expect(
      passes('<img src=//cdn.example/a><link href=/a rel=stylesheet><video src="https://a.example">'),
    ).toBe(true);
  });

  it('have one entry each', () => {
    const { elements } = writeNameTables();
    const view = new DataView(elements.buffer);
    const hashes = Array.from({ length: NAME_SLOTS }, (_, slot) => view.getUint32(slot * ENTRY_BYTES, true));
    const taken = hashes.filter((hash) => hash !== 0);
    expect(new Set(taken).size).toBe(taken.length);
    for (const name of elementNames) if (name !== '') expect(hashes).toContain(hashName(name) >>> 0);
    expect(view.getUint32(hashes.indexOf(hashName('noscript') >>> 0) * ENTRY_BYTES + MARKS_AT, true)).toBe(
      1 | 32,
    );
  });
});
