import { complianz } from '@cookiewarden/consent/sources';
import { describe, expect, it } from '@jest/globals';
import { tell } from '../../support/banner.js';

describe('complianz', () => {
  it('takes the functional cookie alone for no answer', () => {
    expect(tell(complianz(), 'cmplz_functional=allow')).toBe('? the banner is still open');
  });

  it('takes a dismissed banner for an answer', () => {
    expect(tell(complianz(), 'cmplz_functional=allow; cmplz_banner-status=dismissed')).toBe('+technical');
  });

  it('leaves an absent category unanswered, also where the plugin would allow it', () => {
    expect(tell(complianz(), 'cmplz_marketing=deny; cmplz_banner-status=dismissed')).toBe('-advertising');
  });

  it('takes an answer to another policy for none', () => {
    const cookies = 'cmplz_marketing=allow; cmplz_banner-status=dismissed; cmplz_policy_id=28';
    expect(tell(complianz({ policyId: '29' }), cookies)).toBe('? an answer to another policy');
    expect(tell(complianz({ policyId: '28' }), cookies)).toBe('+advertising');
  });

  it('does not confuse statistics with anonymous statistics', () => {
    expect(tell(complianz(), 'cmplz_statistics-anonymous=allow; cmplz_statistics=deny')).toBe('-statistical');
  });

  it('answers for services', () => {
    const cookies =
      'cmplz_marketing=allow; cmplz_consented_services=%7B%22youtube%22%3Atrue%2C%22hotjar%22%3Afalse%7D';
    expect(tell(complianz(), cookies)).toBe('+advertising [+youtube] [-hotjar]');
  });

  it('reads the cookies of a multisite’s root', () => {
    expect(tell(complianz({ prefix: 'cmplz_rt_' }), 'cmplz_rt_marketing=deny; cmplz_marketing=allow')).toBe(
      '-advertising',
    );
  });

  it('lets a refusal win over another copy', () => {
    expect(tell(complianz(), 'cmplz_marketing=allow; cmplz_marketing=deny')).toBe('-advertising');
  });
});
