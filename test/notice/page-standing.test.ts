import type { Regime, Standing } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { ofPage, pageStanding } from '../../packages/notice/src/page-standing.js';

/** Where a visitor stands who was shown the notice, or not. */
function standingOf(regime: Regime, noticeShown: boolean, isAnswered = false): Standing {
  return {
    consent: { categories: new Map(), services: new Map(), isAnswered, source: 'test', noticeShown },
    isAnswered,
    lapsedBy: undefined,
    regime,
    country: undefined,
    signals: [],
    settledAt: 0,
    host: 'shop.example',
    isSecure: true,
  };
}

describe('the address of a part of a page', () => {
  it('tells that going on was counted', () => {
    const exchange = { standing: standingOf('implied', true) };
    expect(ofPage('/part', exchange)).toBe('/part?seen=1');
    expect(ofPage('/part?back=/a', exchange)).toBe('/part?back=/a&seen=1');
  });

  it.each([
    ['the notice was not shown before', standingOf('implied', false)],
    ['the visitor answered', standingOf('implied', true, true)],
    ['going on does not count', standingOf('opt-in', true)],
  ])('stays as it is where %s', (_case, standing) => {
    expect(ofPage('/part', { standing })).toBe('/part');
  });
});

describe('the standing of the page that asks for a part', () => {
  it.each(['/part?seen=1', '/part?back=/a&seen=1'])('is that of one that was counted: %s', (url) => {
    expect(pageStanding({ standing: standingOf('implied', false) }, url)).toEqual(
      standingOf('implied', true),
    );
  });

  it.each(['/part', '/part?seen=10', '/part?unseen=1', '/part?seen=1&a', '/seen=1'])(
    'is that of the request itself: %s',
    (url) => {
      const standing = standingOf('implied', false);
      expect(pageStanding({ standing }, url)).toBe(standing);
    },
  );
});
