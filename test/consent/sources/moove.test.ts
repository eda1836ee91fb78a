import { moove } from '@cookiewarden/consent/sources';
import { describe, expect, it } from '@jest/globals';
import { tell } from '../../support/banner.js';

const cookie = (record: object) => `moove_gdpr_popup=${encodeURIComponent(JSON.stringify(record))}`;

describe('moove', () => {
  it('reads "1" and "0"', () => {
    expect(tell(moove(), cookie({ strict: '1', thirdparty: '1', advanced: '0', version: '1' }))).toBe(
      '+statistical +technical -advertising',
    );
  });

  it('leaves anything else unanswered', () => {
    expect(tell(moove(), cookie({ thirdparty: 1, advanced: true, strict: 'yes' }))).toBe(
      '? no category in it',
    );
  });

  it('sorts them as the operator does', () => {
    const source = moove({ categories: { thirdparty: ['social', 'advertising'] } });
    expect(tell(source, cookie({ thirdparty: '1' }))).toBe('+advertising +social');
  });
});
