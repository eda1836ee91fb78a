import { realCookieBanner } from '@cookiewarden/consent/sources';
import { describe, expect, it } from '@jest/globals';
import { readBanner, tell } from '../../support/banner.js';

const name = 'real_cookie_banner-v:3_blog:1_path:eaca0d0';
const cookie = (groups: string) => `${name}=1718370286:00000000-0000-4000-8000-000000000000:aaaa:${groups}`;
const options = { categories: { 44: 'technical', 45: 'statistical', 46: 'advertising' } };

describe('realCookieBanner', () => {
  it('grants the groups that list services, and denies those that the operator names and nobody lists', () => {
    expect(tell(realCookieBanner(options), cookie('{"44":[604],"45":[601]}'))).toBe(
      '+statistical +technical -advertising',
    );
  });

  it('denies a group without services', () => {
    expect(tell(realCookieBanner(options), cookie('{"44":[604],"45":[]}'))).toContain('-statistical');
  });

  it('knows no group without the operator’s map', () => {
    expect(tell(realCookieBanner(), cookie('{"44":[604]}'))).toBe('');
  });

  it('takes an answer to another revision for none', () => {
    expect(tell(realCookieBanner({ ...options, revision: 'bbbb' }), cookie('{"45":[1]}'))).toBe(
      '? an answer to another revision',
    );
    expect(tell(realCookieBanner({ ...options, revision: 'aaaa' }), cookie('{"45":[1]}'))).toContain(
      '+statistical',
    );
  });

  it('answers for services by their numbers', () => {
    const source = realCookieBanner({ ...options, services: { 601: 'matomo', 602: 'hotjar' } });
    expect(tell(source, cookie('{"45":[601]}'))).toContain('[+matomo] [-hotjar]');
  });

  it('reads seconds', () => {
    expect(readBanner(realCookieBanner(options), cookie('{"45":[1]}')).answeredAt).toBe(1718370286000);
  });
});
