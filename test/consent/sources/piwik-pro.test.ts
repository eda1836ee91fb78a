import { piwikPro } from '@cookiewarden/consent/sources';
import { describe, expect, it } from '@jest/globals';
import { tell } from '../../support/banner.js';

const cookie = (consents: object) =>
  `ppms_privacy_00000000=${encodeURIComponent(JSON.stringify({ consents }))}`;

describe('piwikPro', () => {
  it('takes -1 for no answer', () => {
    expect(tell(piwikPro(), cookie({ analytics: { status: -1 }, remarketing: { status: -1 } }))).toBe(
      '? the form is still open',
    );
  });

  it('reads 1 and 0', () => {
    expect(
      tell(
        piwikPro(),
        cookie({ analytics: { status: 1 }, remarketing: { status: 0 }, user_feedback: { status: -1 } }),
      ),
    ).toBe('+statistical -advertising');
  });

  it.each([{ analytics: { status: true } }, { analytics: 1 }, { analytics: { status: '1' } }])(
    'makes no answer of %j',
    (consents) => {
      expect(tell(piwikPro(), cookie(consents))).toBe('? the form is still open');
    },
  );
});
