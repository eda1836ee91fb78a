import type { NoticeOptions } from '@cookiewarden/notice';
import { describe, expect, it } from '@jest/globals';
import { compileWordings } from '../../packages/notice/src/wording.js';
import { policyToAsk } from '../support/notice-visit.js';

const policy = policyToAsk();

function wordingOf(language: string, options: NoticeOptions = {}, of = policy) {
  const wording = compileWordings(of, options).byLanguage.get(language);
  if (wording === undefined) throw new Error(`no ${language}`);
  return wording;
}

describe('compileWordings', () => {
  it('misses nothing where all is standard', () => {
    const { byLanguage, missing } = compileWordings(policy, {});
    expect(missing).toEqual([]);
    expect(byLanguage.size).toBe(12);
  });

  it("puts the operator's texts before ours", () => {
    const { say } = wordingOf('de', { texts: { de: { 'notice.title': 'Kekse?' } } });
    expect(say('notice.title')).toBe('Kekse?');
    expect(say('notice.accept')).toBe('Alle annehmen');
  });

  it('falls back to English in a language of the operator, and says so', () => {
    const options = { languages: ['sv'], texts: { sv: { 'notice.title': 'Kakor' } } };
    const { say } = wordingOf('sv', options);
    expect([say('notice.title'), say('notice.accept')]).toEqual(['Kakor', 'Accept all']);
    const { missing } = compileWordings(policy, options);
    expect(missing).toContain('"notice.accept" is missing in sv: English stands in');
    expect(missing.join()).not.toContain('notice.title');
  });

  it("lets the main language stand in for a purpose of the operator's own, and says so", () => {
    const own = policyToAsk({ categories: { games: {} } });
    const options = {
      languages: ['en', 'de'],
      texts: { en: { 'category.games.title': 'Games', 'category.games.description': 'Keeps your score.' } },
    };
    const games = own.categories.get('games');
    if (games === undefined) throw new Error('no games');
    const wording = wordingOf('de', options, own);
    expect(wording.purpose(games, 'title')).toBe('Games');
    expect(wording.purpose(games, 'refusing')).toBe('');
    expect(compileWordings(own, options).missing).toEqual([
      '"category.games.title" is missing in de: the text of the main language stands in',
      '"category.games.description" is missing in de: the text of the main language stands in',
      '"category.games.refusing" is missing in en, de: nothing stands in',
    ]);
    expect(wordingOf('de', { languages: ['de'] }, own).purpose(games, 'title')).toBe('games');
  });

  it('knows a standard category by its own name too', () => {
    const renamed = policyToAsk({ categories: { statistical: { name: 'analytics' } } });
    const category = renamed.categories.get('analytics');
    if (category === undefined) throw new Error('no analytics');
    expect(wordingOf('de', {}, renamed).purpose(category, 'title')).toBe('Statistik');
    const texts = { de: { 'category.analytics.title': 'Messung' } };
    expect(wordingOf('de', { texts }, renamed).purpose(category, 'title')).toBe('Messung');
  });

  it('fills in values once, so that a value with braces stays as it is', () => {
    expect(wordingOf('en').say('notice.purposes', { purposes: '{purposes}' })).toBe('What for: {purposes}.');
    expect(wordingOf('en').say('notice.purposes')).toBe('What for: {purposes}.');
  });

  it('writes days, lists and durations as the language does', () => {
    const { day, list, duration } = wordingOf('de');
    expect(day(Date.UTC(2026, 0, 31, 23))).toBe('31. Januar 2026');
    expect(list(['a', 'b', 'c'])).toBe('a, b und c');
    expect([60, 90, 3600, 86_400, 7_776_000, 31_536_000, 34_560_000, 63_072_000].map(duration)).toEqual([
      '1 Minute',
      '90 Sekunden',
      '1 Stunde',
      '1 Tag',
      '90 Tage',
      '1 Jahr',
      '400 Tage',
      '2 Jahre',
    ]);
  });
});
