import { spatie } from '@cookiewarden/consent/sources';
import { describe, expect, it } from '@jest/globals';
import { tell } from '../../support/banner.js';

describe('spatie', () => {
  it('grants only what the operator says that the button asks for', () => {
    expect(tell(spatie({ categories: { all: 'statistical' } }), 'laravel_cookie_consent=1')).toBe(
      '+statistical',
    );
  });

  it.each(['0', 'true', 'yes', ''])('makes nothing of %j', (value) => {
    expect(tell(spatie({ cookie: 'ok' }), `ok=${value}`)).toBe('! the cookie could not be read');
  });
});
