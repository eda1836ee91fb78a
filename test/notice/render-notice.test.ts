import { describe, expect, it } from '@jest/globals';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { writeAddresses } from '../../packages/notice/src/addresses.js';
import { renderNotice, renderOptOut } from '../../packages/notice/src/render-notice.js';
import { compileWordings } from '../../packages/notice/src/wording.js';
import { answered, policyToAsk, visit } from '../support/notice-visit.js';

const policy = policyToAsk();
const addresses = writeAddresses('/.cookiewarden');
const wordings = compileWordings(policy, {}).byLanguage;

function wordingOf(language: string) {
  const wording = wordings.get(language);
  if (wording === undefined) throw new Error(`no ${language}`);
  return wording;
}

const parts = { wording: wordingOf('en'), addresses, back: '/?a=1&b=2', isDue: true, settingsLink: true };

describe('renderNotice', () => {
  it('offers refusing first and in the same form as accepting, and ticks nothing', () => {
    const markup = renderNotice(visit(policy), parts).html;
    const [refuse, accept] = [...markup.matchAll(/<button ([^>]*)>/g)].map(([, attributes]) => attributes);
    expect(refuse).toBe('name="all" value="denied"');
    expect(accept).toBe('name="all" value="granted"');
    expect(markup).not.toMatch(/checked|selected|type="checkbox"/);
  });

  it('names the purposes, and leads to the settings and the cookie page, and back', () => {
    const markup = renderNotice(visit(policy), parts).html;
    expect(markup).toContain('What for: Statistics, Advertising.');
    expect(markup).toContain('name="return" value="/?a=1&amp;b=2"');
    for (const page of ['preferences', 'cookies']) {
      expect(markup).toContain(`href="/.cookiewarden/${page}?return=%2F%3Fa%3D1%26b%3D2&amp;lang=en"`);
    }
  });

  it.each(['opt-in', 'implied', 'opt-out'] as const)('says in %s what silence means', (regime) => {
    const markup = renderNotice(visit(policyToAsk({ regime })), parts).html;
    expect(markup).toContain(wordingOf('en').say(`notice.${regime}`));
  });

  it('keeps only the link to the settings once it is not due', () => {
    const markup = renderNotice(visit(policy), { ...parts, isDue: false }).html;
    expect(markup).not.toContain('<form');
    expect(markup).toContain('Cookie settings');
    expect(markup).not.toContain('hidden');
  });

  it('has no inline script, style or event attribute, which a strict CSP would refuse', () => {
    const elements = elementsOf(renderNotice(visit(policy), parts).html);
    expect(elements.map(({ nodeName }) => nodeName)).not.toContain('script');
    const names = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect(names.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
  });

  it('is written in its own language and direction', () => {
    const markup = renderNotice(visit(policy), { ...parts, wording: wordingOf('ar') }).html;
    expect(markup).toContain('lang="ar" dir="rtl"');
  });

  it('escapes the way back', () => {
    const markup = renderNotice(visit(policy), { ...parts, back: '/"><script>alert(1)</script>' }).html;
    expect(elementsOf(markup).map(({ nodeName }) => nodeName)).not.toContain('script');
  });
});

describe('renderOptOut', () => {
  it('confirms a signal in the words that California gives as its example', () => {
    const exchange = visit(policy, { headers: { 'sec-gpc': '1' } });
    expect(renderOptOut(exchange, wordingOf('en'))?.html).toContain('Opt-Out Request Honored');
    expect(renderOptOut(exchange, wordingOf('en'))?.html).toContain('Global Privacy Control');
  });

  it('is silent without one', () => {
    expect(renderOptOut(visit(policy), wordingOf('en'))).toBeUndefined();
  });

  it('still stands there after the answer', () => {
    const headers = { 'sec-gpc': '1', cookie: answered([], ['statistical', 'advertising']) };
    const markup = renderNotice(visit(policy, { headers }), { ...parts, isDue: false }).html;
    expect(markup).toContain('Opt-Out Request Honored');
  });
});

function elementsOf(markup: string): DefaultTreeAdapterTypes.Element[] {
  const collect = (node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] => [
    ...('attrs' in node ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(collect) : []),
  ];
  return collect(parseFragment(markup));
}
