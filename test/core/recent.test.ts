import { describe, expect, it } from '@jest/globals';
import { ownText, Recent } from '../../packages/core/src/recent.js';

describe('what came up lately', () => {
  it('is known, and nothing else', () => {
    const recent = new Recent<number>(2);
    recent.set('a', 1);
    expect([recent.get('a'), recent.get('b')]).toEqual([1, undefined]);
    recent.set('a', 2);
    expect(recent.get('a')).toBe(2);
  });

  it('stays as long as it is asked for, and goes when much else came', () => {
    const recent = new Recent<number>(10);
    recent.set('asked for', 1);
    recent.set('forgotten', 1);
    for (let at = 0; at < 100; at++) {
      recent.set(`other ${at}`, at);
      expect(recent.get('asked for')).toBe(1);
    }
    expect(recent.get('forgotten')).toBeUndefined();
    const kept = Array.from({ length: 100 }, (_, at) => recent.get(`other ${at}`)).filter(
      (value) => value !== undefined,
    );
    expect(kept.length).toBeLessThanOrEqual(20);
    expect(kept.at(-1)).toBe(99);
  });

  it('has a text of its own', () => {
    const text = 'a piece of a long header'.slice(2);
    expect([ownText(text), ownText('')]).toEqual([text, '']);
  });
});
