import { describe, expect, it } from '@jest/globals';
import { directionOf, pickLanguage, readAcceptLanguage } from '../../packages/notice/src/language.js';

describe('readAcceptLanguage', () => {
  it.each<[string | undefined, readonly string[]]>([
    ['de', ['de']],
    ['fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5', ['fr-CH', 'fr', 'en', 'de']],
    ['en;q=0.2,de;q=0.9', ['de', 'en']],
    ['en;q=0,de', ['de']],
    ['', []],
    [undefined, []],
    ['en;q=abc, <script>, de', ['de']],
    ['x'.repeat(100_000), []],
  ])('%s', (value, tags) => {
    expect(readAcceptLanguage(value)).toEqual(tags);
  });
});

describe('pickLanguage', () => {
  const offered = ['en', 'de', 'pt-BR', 'zh'];

  it.each<[readonly string[], string | undefined]>([
    [['de'], 'de'],
    [['de-AT'], 'de'],
    [['DE-at'], 'de'],
    [['pt'], 'pt-BR'],
    [['zh-Hans-CN'], 'zh'],
    [['sv', 'de'], 'de'],
    [['sv'], undefined],
    [['d'], undefined],
    [[], undefined],
  ])('%j', (wanted, found) => {
    expect(pickLanguage(wanted, offered)).toBe(found);
  });
});

describe('directionOf', () => {
  it('knows the languages that are written from right to left', () => {
    expect(['ar', 'ar-EG', 'he', 'fa', 'ur'].map(directionOf)).toEqual(Array(5).fill('rtl'));
    expect(['en', 'de', 'zh', 'arn', 'hey'].map(directionOf)).toEqual(Array(5).fill('ltr'));
  });
});
