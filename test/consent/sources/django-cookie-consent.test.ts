import { djangoCookieConsent } from '@cookiewarden/consent/sources';
import { describe, expect, it } from '@jest/globals';
import { tell } from '../../support/banner.js';

const social = 'social=2013-06-04T03:17:01.421395';

describe('djangoCookieConsent', () => {
  it('takes an answer to an older version of a group for none', () => {
    const source = djangoCookieConsent({ versions: { social: '2014-01-01T00:00:00' } });
    expect(tell(source, `cookie_consent=${social}`)).toBe('? answers to older versions of the groups');
    expect(tell(source, `cookie_consent=analytics=-1|${social}`)).toBe('-statistical');
  });

  it('takes an answer to the same version or a newer one', () => {
    const source = djangoCookieConsent({ versions: { social: '2013-06-04T03:17:01.421395' } });
    expect(tell(source, `cookie_consent=${social}`)).toBe('+social');
  });

  it('takes a version that cannot be read for a newer one', () => {
    expect(
      tell(djangoCookieConsent({ versions: { social: 'next week' } }), `cookie_consent=${social}`),
    ).toMatch(/^\?/);
  });

  it('lets a refusal win over a grant of the same group', () => {
    expect(tell(djangoCookieConsent(), `cookie_consent=social=-1|${social}`)).toBe('-social');
  });

  it('reads the cookie under the site’s name', () => {
    expect(tell(djangoCookieConsent({ cookie: 'cc' }), 'cc=analytics=-1')).toBe('-statistical');
  });

  it('makes nothing of a cookie of the same name from elsewhere', () => {
    expect(tell(djangoCookieConsent(), 'cookie_consent=true')).toBe('! the cookie could not be read');
  });
});
