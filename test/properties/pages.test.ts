import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pages } from '../support/page-grammar.js';
import {
  type BrowserKind,
  browserKinds,
  isDoubtful,
  type PageReading,
  readPage,
  type Strictness,
} from '../support/page-reading.js';
import { denyIn, leadsToDenied, stripText } from '../support/strip-page.js';

// FUZZ_SEED=random FUZZ_SECONDS=1800 npm run test:only -- test/properties/pages looks at other pages for half an hour;
// a fault prints its seed.
const seconds = Number(process.env.FUZZ_SECONDS ?? 0);
const options =
  seconds === 0
    ? { numRuns: 800 }
    : { numRuns: Number.POSITIVE_INFINITY, interruptAfterTimeLimit: seconds * 1000 };

const inert = denyIn('inert');
const remove = denyIn('remove');

function readBoth(
  page: string,
  stripped: string,
  browser: BrowserKind,
  strictness: Strictness,
): readonly [PageReading, PageReading] {
  const reading = { isDenied: leadsToDenied, strictness, isDoubtful: isDoubtful(page) };
  return [readPage(page, browser, reading), readPage(stripped, browser, reading)];
}

describe('any page', () => {
  it(
    'comes out with nothing in it that a browser would load of what is denied, and is otherwise read alike',
    () => {
      fc.assert(
        fc.property(pages({ reshaping: true }), (page) => {
          const stripped = stripText(page, inert);
          for (const browser of browserKinds) {
            const [before, after] = readBoth(page, stripped, browser, 'exact');
            expect(after.loads).toEqual([]);
            if (!browser.scripting && /<noscript/i.test(page)) continue;
            expect(after.outline.join('\n')).toEqual(before.outline.join('\n'));
          }
        }),
        options,
      );
    },
    seconds * 1000 + 120_000,
  );

  it(
    'reads alike without the elements that were removed',
    () => {
      fc.assert(
        fc.property(pages({ reshaping: false }), (part) => {
          // Before the body an element opens it: without the element it opens later.
          const page = `<!doctype html><body>x${part}`;
          const stripped = stripText(page, remove);
          for (const browser of browserKinds) {
            const [before, after] = readBoth(page, stripped, browser, 'without-elements');
            expect(after.loads).toEqual([]);
            if (!browser.scripting && /<noscript/i.test(page)) continue;
            expect(after.outline.join('\n')).toEqual(before.outline.join('\n'));
          }
        }),
        options,
      );
    },
    seconds * 1000 + 120_000,
  );

  it(
    'comes out the same however it is cut into chunks',
    () => {
      fc.assert(
        fc.property(pages({ reshaping: true }), fc.array(fc.nat(400), { maxLength: 6 }), (page, places) => {
          const cuts = places.filter((at) => at < Buffer.byteLength(page)).sort((a, b) => a - b);
          for (const judge of [inert, remove])
            expect(stripText(page, judge, cuts)).toEqual(stripText(page, judge));
        }),
        options,
      );
    },
    seconds * 1000 + 120_000,
  );
});
