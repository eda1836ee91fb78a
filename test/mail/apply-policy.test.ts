import { definePolicy, type PolicyOptions } from '@cookiewarden/core';
import {
  applyPolicy,
  applyPolicyToText,
  defineMailPolicy,
  type MailOptions,
  type MailReport,
  type MessageFacts,
  type RecipientConsent,
} from '@cookiewarden/mail';
import { describe, expect, it } from '@jest/globals';

const shared = 'https://shop.example/opened.gif';
const pixel = '<img src="https://u1.ct.sendgrid.net/wf/open?upn=ann" width="1" height="1" alt="">';

function apply(
  html: string,
  recipient: RecipientConsent,
  options: MailOptions = {},
  message: MessageFacts = {},
  policy: PolicyOptions = {},
): { readonly body: string; readonly report: MailReport } {
  return applyPolicy(html, recipient, defineMailPolicy(definePolicy(policy), options), message);
}

describe('an open pixel', () => {
  it.each<[string, RecipientConsent, string]>([
    ['goes where nobody knows', undefined, '<p></p>'],
    ['goes where the recipient refused', { statistical: 'denied' }, '<p></p>'],
    ['goes at off', 'off', '<p></p>'],
    ['becomes everybody’s at anonymous', 'anonymous', `<p>${pixel.replace(/https[^"]*/, shared)}</p>`],
    ['stays where the recipient agreed', { statistical: 'granted' }, `<p>${pixel}</p>`],
    ['stays at full', 'full', `<p>${pixel}</p>`],
  ])('%s', (_name, recipient, body) => {
    expect(apply(`<p>${pixel}</p>`, recipient, { sharedOpenUrl: shared }).body).toBe(body);
  });

  it('goes at anonymous where nothing is shared', () => {
    expect(apply(`<p>${pixel}</p>`, 'anonymous').body).toBe('<p></p>');
  });

  it('is told in the report with its sender and the reason', () => {
    expect(apply(pixel, undefined).report).toEqual({
      mode: 'enforce',
      level: 'off',
      open: { passed: 0, withheld: 1, shared: 0, pseudonymous: 0 },
      click: { passed: 0, unwrapped: 0, opaque: 0 },
      parameters: 0,
      kept: 0,
      withheld: {},
      reasons: { unanswered: 1 },
      seen: ['sendgrid'],
      unchecked: [],
    });
  });

  it('is counted once where several become the shared one', () => {
    const { body, report } = apply(pixel + pixel, 'anonymous', { sharedOpenUrl: shared });
    expect(body.match(/<img/g)).toHaveLength(1);
    expect(report.open).toEqual({ passed: 0, withheld: 1, shared: 1, pseudonymous: 0 });
  });
});

describe('the level pseudonymous', () => {
  const options: MailOptions = {
    sharedOpenUrl: shared,
    pseudonymousOpenUrl: (pseudonym) => `https://shop.example/o?a=1&p=${encodeURIComponent(pseudonym)}`,
  };

  it('loads the pixel of the pseudonym, written as an attribute wants it', () => {
    const { body, report } = apply(pixel, 'pseudonymous', options, { pseudonym: 'k"7é' });
    expect(body).toBe(pixel.replace(/https[^"]*/, 'https://shop.example/o?a=1&amp;p=k%227%C3%A9'));
    expect(report.open).toEqual({ passed: 0, withheld: 0, shared: 0, pseudonymous: 1 });
  });

  it('falls back to the shared pixel without a pseudonym or a function for it', () => {
    expect(apply(pixel, 'pseudonymous', options).report.open.shared).toBe(1);
    const { report } = apply(pixel, 'pseudonymous', { sharedOpenUrl: shared }, { pseudonym: 'k7' });
    expect(report.open.shared).toBe(1);
  });

  it('loads nothing where the function fails for this pseudonym', () => {
    const failing = (pseudonym: string): string => {
      if (pseudonym === 'k7') throw new Error('no');
      return 'https://shop.example/o';
    };
    const { body } = apply(
      pixel,
      'pseudonymous',
      { ...options, pseudonymousOpenUrl: failing },
      { pseudonym: 'k7' },
    );
    expect(body).toBe('');
  });

  it('is what an agreement amounts to where the operator measures no further', () => {
    const { report } = apply(
      pixel,
      { statistical: 'granted' },
      { ...options, measurementLevel: 'pseudonymous' },
      {
        pseudonym: 'k7',
      },
    );
    expect(report.level).toBe('pseudonymous');
    expect(report.open.pseudonymous).toBe(1);
  });
});

describe('what tells who opened', () => {
  it.each([
    '<img src="https://a.example/p.gif?u=42" width=1 height=1>',
    '<img src="https://a.example/p/1234567" style="display:none">',
    '<img src="https://a.example/p/aX3bY4cZ5dW6eV7f" width="0" height="0">',
    '<img src="https://a.example/banner.png?e=ann@home.example" width="600" height="200">',
    '<img src="https://x.us1.list-manage.com/track/open.php?u=1&amp;id=2&amp;e=3">',
    '<bgsound src="https://x.emltrk.com/v2?d=1">',
    '<input type="image" src="https://x.emltrk.com/v2?d=1">',
    '<!--[if mso]><img src="https://x.emltrk.com/v2?d=1"><![endif]-->',
    '<link rel="stylesheet" href="https://x.emltrk.com/v2?d=1">',
  ])('goes: %s', (html) => {
    const { body, report } = apply(`<p>a</p>${html}<p>b</p>`, 'off');
    expect(body).not.toMatch(/https?:/);
    expect(body).toMatch(/^<p>a<\/p>.*<p>b<\/p>$/);
    expect(report.open.withheld).toBe(1);
  });

  it.each([
    ['<table background="https://x.emltrk.com/v2?d=1">', '<table background="">'],
    [
      '<td style="color:red;background:url(\'https://x.emltrk.com/v2?d=1\')">',
      '<td style="color:red;background:url(data:,)">',
    ],
    [
      '<style>@media print{p{background:url(https://x.emltrk.com/v2?p)}}</style>',
      '<style>@media print{p{background:url(data:,)}}</style>',
    ],
    [
      '<!--[if gte mso 9]><v:fill type="frame" src="https://x.emltrk.com/v2?d=1"/><![endif]-->',
      '<!--[if gte mso 9]><v:fill type="frame" src=""/><![endif]-->',
    ],
  ])('is emptied where its element shows something: %s', (html, body) => {
    expect(apply(html, 'off').body).toBe(body);
  });

  it.each([
    '<img src="https://cdn.example/banner.png?v=2" width="600" height="200">',
    '<img src="cid:logo@shop" width="1" height="1">',
    '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="1" height="1">',
    '<img src="https://cdn.example/spacer.gif" width=1 height=1>',
    '<td background="https://cdn.example/paper.jpg">',
    '<!--[if !mso]><!--><img src="https://cdn.example/banner.png"><!--<![endif]-->',
    '<!-- <img src="https://x.emltrk.com/v2?d=1"> -->',
    '<style>@import url(https://fonts.example/css?family=Lora);</style>',
    '<a href="https://shop.example/?id=1&amp;b=%7E#x">x</a>',
    '<p>caf\u00e9 \ud83d\ude00 &amp; <b>unclosed',
    '\ufeff<p>byte order mark</p>',
    '',
  ])('does not, and stays byte for byte: %s', (html) => {
    const { body, report } = apply(html, 'off');
    expect(body).toBe(html);
    expect(report.open).toEqual({ passed: 0, withheld: 0, shared: 0, pseudonymous: 0 });
  });
});

describe("the policy's own rules", () => {
  const policy: PolicyOptions = {
    rules: [
      { host: 'ads.example', category: 'advertising' },
      { host: 'pixel.shop.example', category: 'statistical' },
      { host: 'x.emltrk.com', category: 'technical' },
    ],
  };

  it('withhold by their category, counted apart from opens', () => {
    const html = '<img src="https://ads.example/banner.png">';
    const { body, report } = apply(html, { statistical: 'granted' }, {}, {}, policy);
    expect({ body, withheld: report.withheld }).toEqual({ body: '', withheld: { advertising: 1 } });
    expect(apply(html, { advertising: 'granted' }, {}, {}, policy).body).toBe(html);
  });

  it("count the operator's own pixel as an open, and share it", () => {
    const own = '<img src="https://pixel.shop.example/o?r=42">';
    const { body, report } = apply(own, 'anonymous', { sharedOpenUrl: shared }, {}, policy);
    expect(body).toBe(`<img src="${shared}">`);
    expect(report.open.shared).toBe(1);
  });

  it('let pass what they call technical', () => {
    const html = '<img src="https://x.emltrk.com/v2?d=1">';
    expect(apply(html, 'off', {}, {}, policy).body).toBe(html);
  });

  it('have the last word by their hook', () => {
    const kept = apply(pixel, 'off', {}, {}, { judge: () => ({ verdict: 'allow' }) });
    expect(kept.body).toBe(pixel);
    expect(kept.report.reasons).toEqual({ operator: 1 });
  });

  it('are watched only in report-only: nothing changes, and the report says what would', () => {
    const html = `${pixel}<a href="https://shop.example/?mc_eid=1">x</a>`;
    const { body, report } = apply(html, 'off', {}, {}, { mode: 'report-only' });
    expect(body).toBe(html);
    expect(report).toMatchObject({ mode: 'report-only', open: { withheld: 1 }, parameters: 1 });
  });
});

describe('a link', () => {
  const opaque = 'https://u1.ct.sendgrid.net/ls/click?upn=abc';

  it('loses redirect and parameters, and only its own bytes change', () => {
    const html = `<A Class=x HREF='http://t.yesware.com/tl/x?ytl=https%3A%2F%2Fshop.example%2F%3Fa%3D1%26b%3D2%26mc_eid%3D3' Target=_blank >Go</A>`;
    expect(apply(html, 'off').body).toBe(
      `<A Class=x HREF='https://shop.example/?a=1&amp;b=2' Target=_blank >Go</A>`,
    );
  });

  it.each([
    ['<a href=https://shop.example/?mc_eid=1&a=2>x</a>', '<a href="https://shop.example/?a=2">x</a>'],
    ['<area href="https://shop.example/?mc_eid=1">', '<area href="https://shop.example/">'],
    ['<form action="https://shop.example/?mc_eid=1">', '<form action="https://shop.example/">'],
    ['<button formaction="https://shop.example/?mc_eid=1">', '<button formaction="https://shop.example/">'],
    [
      '<svg><a xlink:href="https://shop.example/?mc_eid=1"/></svg>',
      '<svg><a xlink:href="https://shop.example/"/></svg>',
    ],
    ['<a href="https://shop.example/&#228;?mc_eid=1">', '<a href="https://shop.example/&#228;">'],
    [
      '<!--[if mso]><a href="https://shop.example/?mc_eid=1">x</a><![endif]-->',
      '<!--[if mso]><a href="https://shop.example/">x</a><![endif]-->',
    ],
  ])('is found in %s', (html, body) => {
    expect(apply(html, 'off').body).toBe(body);
  });

  it('that only its sender can read stays, and is told of', () => {
    const html = `<a href="${opaque}">x</a>`;
    const { body, report } = apply(html, 'off');
    expect(body).toBe(html);
    expect(report.click).toEqual({ passed: 0, unwrapped: 0, opaque: 1 });
    expect(report.seen).toEqual(['sendgrid']);
  });

  it('to leave, or to read in a browser, stays at every level, whatever wraps it', () => {
    const html = [
      'https://shop.example/unsubscribe?u=1&amp;mc_eid=2',
      'https://shop.example/view-in-browser?mc_eid=2',
      'http://t.yesware.com/tl/x?ytl=https://shop.example/unsubscribe',
      'mailto:leave@shop.example?subject=unsubscribe',
    ]
      .map((url) => `<a href="${url}">x</a>`)
      .join('');
    const { body, report } = apply(html, 'off');
    expect(body).toBe(html);
    expect(report.kept).toBe(4);
  });

  it("to leave is also what the message's own header says", () => {
    const html = '<a href="https://shop.example/bye?mc_eid=2">x</a>';
    expect(apply(html, 'off', {}, { listUnsubscribe: '<https://shop.example/bye?mc_eid=2>' }).body).toBe(
      html,
    );
    expect(apply(html, 'off').body).not.toBe(html);
  });

  it('is counted once, passed where the recipient agreed', () => {
    expect(apply(`<a href="${opaque}">x</a>`, 'identified').report.click.passed).toBe(1);
  });
});

describe('a text part', () => {
  const mail = defineMailPolicy(definePolicy({}));

  it('loses what its links carry, and counts them', () => {
    const text =
      'Shop: https://shop.example/?a=1&mc_eid=2.\r\nLeave: https://shop.example/unsubscribe?mc_eid=2';
    const { body, report } = applyPolicyToText(text, 'off', mail);
    expect(body).toBe('Shop: https://shop.example/?a=1.\r\nLeave: https://shop.example/unsubscribe?mc_eid=2');
    expect(report).toMatchObject({ level: 'off', parameters: 1, kept: 1 });
  });
});
