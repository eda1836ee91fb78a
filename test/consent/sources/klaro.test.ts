import { klaro } from '@cookiewarden/consent/sources';
import { describe, expect, it } from '@jest/globals';
import { tell } from '../../support/banner.js';

const source = klaro({
  services: {
    ga: { category: 'statistical', service: 'google-analytics' },
    matomo: 'statistical',
    youtube: 'social',
  },
});

describe('klaro', () => {
  it('grants a category when all its services are granted', () => {
    expect(tell(source, 'klaro={"ga":true,"matomo":true,"youtube":false}')).toBe(
      '+statistical -social [+google-analytics] [+matomo] [-youtube]',
    );
  });

  it('denies it when one of them is denied, and keeps the others’ own answers', () => {
    expect(tell(source, 'klaro={"ga":true,"matomo":false,"youtube":true}')).toBe(
      '+social -statistical [+google-analytics] [+youtube] [-matomo]',
    );
  });

  it.each(['{"ga":true,"matomo":true}', '{"ga":true,"matomo":true,"youtube":"yes"}', '{}'])(
    'is not confirmed by %s, which lacks a service',
    (text) => {
      expect(tell(source, `klaro=${text}`)).toBe('? one of the services is not answered');
    },
  );

  it('reads the cookie under the site’s name', () => {
    const named = klaro({ cookie: 'consent', services: { matomo: 'statistical' }, lapseAfterSeconds: 60 });
    expect(tell(named, 'consent={"matomo":true}')).toBe('+statistical [+matomo]');
    expect(named.lapseAfterSeconds).toBe(60);
  });
});
