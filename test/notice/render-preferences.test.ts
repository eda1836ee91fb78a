import { consentCookie } from '@cookiewarden/consent';
import { describe, expect, it } from '@jest/globals';
import { writeAddresses } from '../../packages/notice/src/addresses.js';
import { renderPreferences } from '../../packages/notice/src/render-preferences.js';
import { compileWordings } from '../../packages/notice/src/wording.js';
import { answered, policyToAsk, visit } from '../support/notice-visit.js';

const policy = policyToAsk({
  consent: consentCookie(),
  services: [{ id: 'counter', name: 'Counter <1>', operator: 'Counter & Co', category: 'statistical' }],
});
const wording = compileWordings(policy, {}).byLanguage.get('en');
if (wording === undefined) throw new Error('no English');
const parts = { wording, addresses: writeAddresses('/c'), back: '/', isSaved: false, isRefused: false };

function ticked(markup: string): readonly (string | undefined)[] {
  return [...markup.matchAll(/value="(\w+)" checked/g)].map(([, name]) => name);
}

describe('renderPreferences', () => {
  it('ticks nothing that the visitor did not agree to', () => {
    const markup = renderPreferences(visit(policy), parts).html;
    expect(ticked(markup)).toEqual([]);
    expect(markup).toContain('You have not made a choice yet.');
    expect(markup).toContain('Always on');
  });

  it('shows what holds, when it was answered and until when', () => {
    const exchange = visit(policy, { headers: { cookie: answered(['statistical'], ['advertising']) } });
    const markup = renderPreferences(exchange, parts).html;
    expect(ticked(markup)).toEqual(['statistical']);
    expect(markup).toMatch(
      /You made your choice on \d+ |You made your choice on \w+ \d+, \d{4} on this site\./,
    );
  });

  it('shows in opt-out what is used without an answer', () => {
    const optOut = policyToAsk({ regime: 'opt-out' });
    expect(ticked(renderPreferences(visit(optOut), parts).html)).toEqual(['statistical', 'advertising']);
    const headers = { 'sec-gpc': '1' };
    expect(ticked(renderPreferences(visit(optOut, { headers }), parts).html)).toEqual(['statistical']);
  });

  it('lists services below their purpose, escaped, following it unless answered', () => {
    const markup = renderPreferences(visit(policy), parts).html;
    expect(markup).toContain('Counter &lt;1&gt;');
    expect(markup).toContain('Counter &amp; Co');
    expect(markup).toContain('<select name="service.counter"><option value="" selected>');
  });

  it('says what refusing costs', () => {
    expect(renderPreferences(visit(policy), parts).html).toContain(
      'If you refuse: Nothing changes for you; your visit is not counted.',
    );
  });

  it('says that a choice was saved, or that it could not be told from a foreign one', () => {
    expect(renderPreferences(visit(policy), { ...parts, isSaved: true }).html).toContain('has been saved');
    expect(renderPreferences(visit(policy), { ...parts, isRefused: true }).html).toContain('role="alert"');
  });

  it('names a foreign banner as the place of the answer', () => {
    const foreign = policyToAsk({
      consent: {
        name: 'several sources',
        cookies: [],
        read: () => ({
          source: 'cookiebot',
          isAnswered: true,
          answeredAt: Date.now(),
          categories: new Map([['statistical', 'granted']]),
          services: new Map(),
        }),
      },
    });
    expect(renderPreferences(visit(foreign), parts).html).toContain('through cookiebot');
  });
});
