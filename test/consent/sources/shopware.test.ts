import { shopware } from '@cookiewarden/consent/sources';
import { describe, expect, it } from '@jest/globals';
import { tell } from '../../support/banner.js';

const cookie = (record: object) => `cookiePreferences=${encodeURIComponent(JSON.stringify(record))}`;
const group = (...active: readonly boolean[]) => ({
  cookies: Object.fromEntries(active.map((isActive, at) => [`c${at}`, { active: isActive }])),
});

describe('shopware', () => {
  it('grants a group when all its cookies are on', () => {
    const groups = { statistics: group(true, true), comfort: group(true, false), technical: group(true) };
    expect(tell(shopware(), cookie({ groups }))).toBe('+statistical +technical -personalization');
  });

  it('leaves a group without cookies unanswered', () => {
    expect(tell(shopware(), cookie({ groups: { statistics: group(), comfort: group(true) } }))).toBe(
      '+personalization',
    );
  });

  it('takes an answer to another configuration for none', () => {
    const record = { groups: { statistics: group(true) }, hash: 'a' };
    expect(tell(shopware({ hash: 'b' }), cookie(record))).toBe('? an answer to another configuration');
    expect(tell(shopware({ hash: 'a' }), cookie(record))).toBe('+statistical');
  });

  it('takes the shop’s mere notice for no answer', () => {
    expect(tell(shopware(), 'allowCookie=1')).toBe('');
  });

  it('answers for cookies that are services here', () => {
    const groups = { statistics: { cookies: { _ga: { active: true } } } };
    expect(tell(shopware({ services: { _ga: 'google-analytics' } }), cookie({ groups }))).toBe(
      '+statistical [+google-analytics]',
    );
  });
});
