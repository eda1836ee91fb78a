import { consentCookie, writeConsentMode } from '@cookiewarden/consent';
import { describe, expect, it } from '@jest/globals';
import { readOptOut, readPageState, readState } from '../../packages/notice/src/state.js';
import { compileWordings } from '../../packages/notice/src/wording.js';
import { answered, policyToAsk, visit } from '../support/notice-visit.js';

const policy = policyToAsk({
  consent: consentCookie(),
  services: [{ id: 'counter', name: 'Counter', category: 'statistical' }],
});
const wording = compileWordings(policy, {}).byLanguage.get('en');
if (wording === undefined) throw new Error('no English');

describe('readState', () => {
  it('says that nobody answered', () => {
    expect(readState(visit(policy), wording, {})).toEqual({
      policyVersion: '1',
      regime: 'opt-in',
      isAnswered: false,
      signals: [],
      categories: {
        technical: { title: 'Technically necessary', isExempt: true, isAllowed: true },
        statistical: { title: 'Statistics', isExempt: false, isAllowed: false },
        advertising: { title: 'Advertising', isExempt: false, isAllowed: false },
      },
      services: { counter: { name: 'Counter', category: 'statistical', isAllowed: false } },
    });
  });

  it('says what was answered, when, and until when it holds', () => {
    const exchange = visit(policy, { headers: { cookie: answered(['statistical'], ['advertising']) } });
    const state = readState(exchange, wording, { consentMode: writeConsentMode });
    expect(state).toMatchObject({
      isAnswered: true,
      categories: {
        statistical: { isAllowed: true, answer: 'granted' },
        advertising: { isAllowed: false, answer: 'denied' },
      },
      services: { counter: { isAllowed: true } },
      consentMode: { analytics_storage: 'granted', ad_storage: 'denied' },
    });
    const { answeredAt = '', holdsUntil = '' } = state;
    expect(Date.parse(holdsUntil) - Date.parse(answeredAt)).toBe(180 * 86_400_000);
  });
});

describe('readOptOut', () => {
  it('names the signal and what it keeps away', () => {
    const gpc = { 'sec-gpc': '1' };
    expect(readOptOut(visit(policy, { headers: gpc }))).toEqual({
      signal: 'gpc',
      categories: ['advertising', 'social'],
    });
    expect(readOptOut(visit(policy))).toBeUndefined();
  });

  it('says nothing where a later grant outweighs the signal', () => {
    const lenient = policyToAsk({
      signals: { gpc: ['advertising'], explicitGrantOutweighs: true },
      regime: 'opt-out',
    });
    const headers = { 'sec-gpc': '1', cookie: answered(['advertising'], []) };
    expect(readOptOut(visit(lenient, { headers }))).toBeUndefined();
  });
});

describe('readPageState', () => {
  it('holds what a script needs at once, without titles', () => {
    expect(readPageState(visit(policy))).toEqual({
      regime: 'opt-in',
      isAnswered: false,
      categories: {
        technical: { isAllowed: true, isExempt: true },
        statistical: { isAllowed: false },
        advertising: { isAllowed: false },
      },
      services: { counter: { isAllowed: false } },
    });
  });
});
