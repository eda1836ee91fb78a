import { languages } from '@cookiewarden/notice';
import { describe, expect, it } from '@jest/globals';

const { en } = languages;

describe('languages', () => {
  it('are the twelve', () => {
    expect(Object.keys(languages).sort()).toEqual(
      ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt', 'ru', 'zh'].sort(),
    );
  });

  it.each(Object.entries(languages))('%s has every text, with the same places to fill in', (_tag, texts) => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(en).sort());
    const places = (text: string) => (text.match(/\{[a-z]+\}/g) ?? []).sort();
    for (const [key, text] of Object.entries(texts)) {
      expect([key, text.trim()]).toEqual([key, text]);
      expect([key, text.length > 0]).toEqual([key, true]);
      expect([key, places(text)]).toEqual([key, places(en[key as keyof typeof en])]);
    }
  });

  it.each(Object.entries(languages).filter(([tag]) => tag !== 'en'))(
    '%s is a translation: hardly any text is the English one',
    (_tag, texts) => {
      const same = Object.entries(texts).filter(
        ([key, text]) => text.length > 12 && text === en[key as keyof typeof en],
      );
      expect(
        same.map(([key]) => key).filter((key) => !['cookies.version', 'cookies.caption'].includes(key)),
      ).toEqual([]);
    },
  );

  it('offer refusing and accepting in words of about the same length', () => {
    for (const [tag, texts] of Object.entries(languages)) {
      const lengths = [texts['notice.accept'].length, texts['notice.refuse'].length];
      expect([tag, Math.abs((lengths[0] ?? 0) - (lengths[1] ?? 0)) <= 3]).toEqual([tag, true]);
    }
  });
});
