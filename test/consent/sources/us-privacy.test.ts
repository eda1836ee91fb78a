import { usPrivacy } from '@cookiewarden/consent/sources';
import { describe, expect, it } from '@jest/globals';
import { tell } from '../../support/banner.js';

describe('usPrivacy', () => {
  it.each(['1YYN', '1NYN', '1-Y-', '1yyn'])('takes the opt-out of %s for a refusal', (value) => {
    expect(tell(usPrivacy(), `usprivacy=${value}`)).toBe('-advertising -social');
  });

  it.each(['1YNN', '1---', '1YN-'])('takes %s for no answer, never for a grant', (value) => {
    expect(tell(usPrivacy(), `usprivacy=${value}`)).toBe('? no opt-out of sale');
  });

  it.each(['2YYN', '1YY', '1YYNN', 'YYYY'])('makes nothing of %s', (value) => {
    expect(tell(usPrivacy(), `usprivacy=${value}`)).toBe('! the cookie could not be read');
  });

  it('reads iubenda’s JSON around it', () => {
    expect(
      tell(
        usPrivacy(),
        `usprivacy=${encodeURIComponent('{"uspString":"1YYN","firstAcknowledgeDate":"2024"}')}`,
      ),
    ).toBe('-advertising -social');
  });

  it('denies what the operator says', () => {
    expect(tell(usPrivacy({ categories: { sale: 'advertising' } }), 'usprivacy=1YYN')).toBe('-advertising');
  });
});
