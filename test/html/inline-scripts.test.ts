import { definePolicy } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { findMarkers } from '../../packages/html/src/inline-scripts.js';

const policyOf = (...markers: readonly string[]) =>
  definePolicy({ rules: markers.map((inline) => ({ inline, category: 'advertising' })) });

function markersIn(text: string, ...markers: readonly string[]): readonly string[] {
  const found: string[] = [];
  const bytes = Buffer.from(`fbq(${text}fbq(`);
  findMarkers(policyOf(...markers).rules).visit(bytes, 4, bytes.length - 4, (marker) => {
    found.push(marker);
    return false;
  });
  return found;
}

describe('the markers of inline scripts', () => {
  it.each([
    ['fbq("init")', true],
    ['window.fbq("init")', true],
    [';fbq(', true],
    ['!fbq(', true],
    ['\nfbq(', true],
    ['xfbq(', false],
    ['_fbq(', false],
    ['$fbq(', false],
    ['0fbq(', false],
    ['éfbq(', false],
    ['FBQ(', false],
    ['fbq ("init")', false],
    ['fbq', false],
  ])('begin where a name begins: %s', (text, isThere) => {
    expect(markersIn(text, 'fbq(')).toEqual(isThere ? ['fbq('] : []);
  });

  it.each([
    ['_paq', true],
    ['_paq.push', true],
    ['_paq=', true],
    ['_paqx', false],
    ['_paq2', false],
    ['_paq_', false],
    ['_paq$', false],
    ['_paqé', false],
    ['my_paq', false],
    ['"_paq"', true],
  ])('end where a name ends: %s', (text, isThere) => {
    expect(markersIn(text, '_paq')).toEqual(isThere ? ['_paq'] : []);
  });

  it('that begin or end with a sign need no boundary there', () => {
    expect(markersIn('a.track("x")', '.track(')).toEqual(['.track(']);
    expect(markersIn("src='//t.example/s.js'x", '//t.example/s.js')).toEqual(['//t.example/s.js']);
  });

  it('are told each once, in the order of the text, until the visit says that it is enough', () => {
    expect(markersIn('gtag(1);fbq(2);gtag(3);fbq(4)', 'fbq(', 'gtag(')).toEqual(['gtag(', 'fbq(']);
    let visits = 0;
    const bytes = Buffer.from('fbq(gtag(');
    findMarkers(policyOf('fbq(', 'gtag(').rules).visit(bytes, 0, bytes.length, () => ++visits > 0);
    expect(visits).toBe(1);
  });

  it('are found although another one begins at the same place, or in the middle', () => {
    for (const markers of [
      ['fbq(', 'fbq("init")'],
      ['fbq("init")', 'fbq('],
    ])
      expect(markersIn('fbq("init")', ...markers)).toEqual(markers);
    expect(markersIn('window.fbq(', 'window.fbq(', 'fbq(')).toEqual(['window.fbq(', 'fbq(']);
  });

  it('are built once for a policy, and are none where it has none', () => {
    const { rules } = policyOf('fbq(');
    expect(findMarkers(rules)).toBe(findMarkers(rules));
    expect(findMarkers(rules).isEmpty).toBe(false);
    expect(findMarkers(definePolicy().rules).isEmpty).toBe(true);
  });
});
