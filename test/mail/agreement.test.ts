import { definePolicy } from '@cookiewarden/core';
import { defineMailPolicy, type MailOptions, type RecipientConsent } from '@cookiewarden/mail';
import { describe, expect, it } from '@jest/globals';
import { leastAgreement, readAgreement } from '../../packages/mail/src/agreement.js';

const read = (consent: RecipientConsent, options: MailOptions = {}) =>
  readAgreement(consent, defineMailPolicy(definePolicy({}), options));

describe('what one recipient agreed to', () => {
  it.each<[RecipientConsent, string]>([
    [undefined, 'off'],
    [{}, 'off'],
    [{ statistical: 'denied', advertising: 'granted' }, 'off'],
    [{ advertising: 'granted' }, 'off'],
    [{ statistical: 'granted' }, 'identified'],
    [{ statistical: 'granted', advertising: 'denied' }, 'identified'],
    [{ statistical: 'granted', advertising: 'granted' }, 'full'],
    ['anonymous', 'anonymous'],
    ['full', 'full'],
  ])('%j amounts to the level %s', (consent, level) => {
    expect(read(consent).level).toBe(level);
  });

  it('is nothing where it cannot be read', () => {
    // What a database hands over is not what the types say.
    for (const odd of ['everything', null, 1, { statistical: true }, { statistical: 'GRANTED' }]) {
      const { level, answers } = Reflect.apply(read, undefined, [odd]);
      expect({ level, answers: [...answers] }).toEqual({ level: 'off', answers: [] });
    }
  });

  it('does not inherit an answer', () => {
    expect(read(Object.create({ statistical: 'granted' })).level).toBe('off');
  });

  it('falls to the floor where nothing was granted', () => {
    expect(read(undefined, { floor: 'anonymous' }).level).toBe('anonymous');
    expect(read({ statistical: 'denied' }, { floor: 'anonymous' }).level).toBe('anonymous');
  });

  it('goes as far as a pseudonym where measuring goes no further, and names nobody', () => {
    const agreement = read(
      { statistical: 'granted', advertising: 'granted' },
      { measurementLevel: 'pseudonymous' },
    );
    expect(agreement.level).toBe('pseudonymous');
    expect(agreement.answers.get('statistical')).toBe('denied');
  });

  it('grants every category at the level full, and measuring alone at identified', () => {
    expect([...read('full').answers.values()].every((answer) => answer === 'granted')).toBe(true);
    expect(Object.fromEntries(read('identified').answers)).toEqual({
      statistical: 'granted',
      advertising: 'denied',
    });
  });

  it("goes by the operator's own categories", () => {
    const policy = definePolicy({ categories: { statistical: { name: 'opens' }, ads: {} } });
    const mail = defineMailPolicy(policy, { advertisingCategory: 'ads' });
    expect(readAgreement({ opens: 'granted' }, mail).level).toBe('identified');
    expect(readAgreement({ opens: 'granted', ads: 'granted' }, mail).level).toBe('full');
  });
});

describe('what several recipients of one message agreed to', () => {
  it('is what each of them granted, and a refusal where one refused', () => {
    const least = leastAgreement([
      read({ statistical: 'granted', social: 'granted', personalization: 'granted' }),
      read({ statistical: 'granted', social: 'denied' }),
    ]);
    expect(least.level).toBe('identified');
    expect(Object.fromEntries(least.answers)).toEqual({ statistical: 'granted', social: 'denied' });
  });

  it('mixes levels and answers', () => {
    const least = leastAgreement([read('full'), read({ statistical: 'granted' })]);
    expect(least.level).toBe('identified');
    expect(least.answers.get('statistical')).toBe('granted');
    expect(least.answers.has('advertising')).toBe(false);
  });

  it('is nothing where nobody was asked, and off without recipients', () => {
    expect(leastAgreement([read('full'), read(undefined)])).toEqual({ level: 'off', answers: new Map() });
    expect(leastAgreement([])).toEqual({ level: 'off', answers: new Map() });
  });
});
