import { didomi } from '@cookiewarden/consent/sources';
import { describe, expect, it } from '@jest/globals';
import { tell } from '../../support/banner.js';

const cookie = (token: object) => `didomi_token=${btoa(JSON.stringify(token))}`;

describe('didomi', () => {
  it.each([
    { user_id: '0', purposes: { enabled: ['market_research'] }, version: null },
    { user_id: '0', version: 2 },
    { user_id: '0', purposes: { enabled: [], disabled: [] }, version: 2 },
  ])('makes no answer of %j', (token) => {
    expect(tell(didomi(), cookie(token))).toBe('? a token without an answer');
  });

  it('needs the operator’s map for the site’s own purposes', () => {
    const token = cookie({ purposes: { enabled: ['analytics-HpBJrrK7'] }, version: 2 });
    expect(tell(didomi(), token)).toBe('');
    expect(tell(didomi({ categories: { 'analytics-HpBJrrK7': 'statistical' } }), token)).toBe('+statistical');
  });

  it('denies everything where storing itself was refused', () => {
    const token = { purposes: { enabled: ['market_research'], disabled: ['cookies'] }, version: 2 };
    expect(tell(didomi(), cookie(token))).toBe('-advertising -personalization -social -statistical');
  });

  it('looks at consent, never at legitimate interest', () => {
    const token = {
      purposes: { disabled: ['select_basic_ads'] },
      purposes_li: { enabled: ['select_basic_ads'] },
      version: 2,
    };
    expect(tell(didomi(), cookie(token))).toBe('-advertising');
  });

  it('reads the deeper lists of earlier tokens', () => {
    const token = { purposes: { consent: { enabled: ['market_research'] } }, version: 1 };
    expect(tell(didomi(), cookie(token))).toBe('+statistical');
  });

  it('answers for vendors, its own and the site’s', () => {
    const token = {
      purposes: { enabled: ['market_research'] },
      vendors: { enabled: ['c:hotjar', 'google'], disabled: ['c:matomo'] },
      version: 2,
    };
    expect(tell(didomi({ services: { google: 'google-analytics' } }), cookie(token))).toBe(
      '+statistical [+google-analytics] [+hotjar] [-matomo]',
    );
  });
});
