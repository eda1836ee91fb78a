import { allSenders, compileUnwrapper, type MailSender } from '@cookiewarden/mail';
import { describe, expect, it } from '@jest/globals';

const unwrap = compileUnwrapper(allSenders);
const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

// Shapes as seen in public files; tokens are made up.
const known: readonly (readonly [sender: string, link: string, destination: string])[] = [
  [
    'amazon-ses',
    'http://qp.r.us-east-1.awstrack.me/L0/http:%2F%2Fbank.example%2Falerts%3Flang=en%26x=2/1/0100-000000/27r=206',
    'http://bank.example/alerts?lang=en&x=2',
  ],
  [
    'mandrill',
    `https://mandrillapp.com/track/click/3036/shop.example?p=${base64({ s: 'x', v: 1, p: JSON.stringify({ u: 1, url: 'https://shop.example/sale' }) })}`,
    'https://shop.example/sale',
  ],
  [
    'postmark',
    'https://click.pstmrk.it/3s/shop.example%2Fitem%3Fa%3D1/I54/omO0AQ/AQ/fc49/5/iK88',
    'https://shop.example/item?a=1',
  ],
  [
    'customer-io',
    `https://e.customeriomail.com/e/c/${base64({ email_id: 'dgS', href: 'https://shop.example/?a=1&b=2' })}/07115b`,
    'https://shop.example/?a=1&b=2',
  ],
  [
    'convertkit',
    'https://400c.click.convertkit-mail2.com/o8u28/reh8h/aHR0cHM6Ly9jcmVhdG9yc2NpZW5jZS5jb20v',
    'https://creatorscience.com/',
  ],
  [
    'mailjet',
    'http://gtpx.mjt.lu/lnk/APsA/4/zony/aHR0cHM6Ly93d3cubWFpbGpldC5jb20vcHJpdmFjeQ',
    'https://www.mailjet.com/privacy',
  ],
  [
    'substack',
    `https://substack.com/redirect/2/${base64({ e: 'https://shop.example/x', p: 1 })}.sig`,
    'https://shop.example/x',
  ],
  ['yesware', 'http://t.yesware.com/tl/djhsk?ytl=http://example.com', 'http://example.com'],
  ['bananatag', 'http://s.bl-1.com/h/uyre?url=http://www.example.com/', 'http://www.example.com/'],
];

const opaque: readonly (readonly [sender: string, link: string])[] = [
  ['sendgrid', 'https://u1234567.ct.sendgrid.net/ls/click?upn=u001.Zk9vQm-2FBa'],
  ['sendgrid', 'http://url6536.shop.example/ls/click?upn=HWQn5awVFF-2FZNb'],
  ['mailchimp', 'https://shop.us21.list-manage.com/track/click?u=0b1c&id=5a6b&e=1f2e'],
  ['hubspot', 'https://d2v8tf04.na1.hubspotlinks.com/Ctc/RG+113/d2v8tf04/VW1Kxl3Xg8dCW8Q0'],
  ['klaviyo', 'https://ctrk.klclick1.com/l/01M1RGTRWRD7BTNH14Z71ADDP7_0'],
  ['mandrill', 'https://mandrillapp.com/track/click/3036/shop.example?p=bm90IGpzb24'],
];

describe('a redirecting link', () => {
  it.each(known)('of %s gives its destination away', (sender, link, destination) => {
    expect(unwrap(link)).toEqual({ kind: 'unwrapped', url: destination, sender });
  });

  it.each(opaque)('of %s that only its sender can read is known as such', (sender, link) => {
    expect(unwrap(link)).toEqual({ kind: 'opaque', sender });
  });

  it.each([
    'https://shop.example/?url=https%3A%2F%2Fa.example',
    'https://shop.example/e/c/x',
    'https://www.list-manage.com/unsubscribe?u=1',
    'mailto:a@shop.example',
    '#top',
    '',
  ])('%j is none', (link) => {
    expect(unwrap(link)).toEqual({ kind: 'plain' });
  });

  it('in a redirecting link comes off too', () => {
    const inner = 'https://click.pstmrk.it/3s/shop.example%2Fx/a/b';
    const link = `http://t.yesware.com/tl/x?ytl=${encodeURIComponent(inner)}`;
    expect(unwrap(link)).toEqual({ kind: 'unwrapped', url: 'https://shop.example/x', sender: 'postmark' });
  });

  it('that an opaque one stands in leads to that', () => {
    const link = `http://t.yesware.com/tl/x?ytl=${encodeURIComponent(opaque[0]?.[1] ?? '')}`;
    expect(unwrap(link)).toEqual({ kind: 'unwrapped', url: opaque[0]?.[1], sender: 'yesware' });
  });

  it('that leads to itself ends', () => {
    const sender: MailSender = {
      id: 'loop',
      name: 'Loop',
      opens: [],
      clicks: [{ host: 'loop.example', query: 'u=*', destination: 'parameter:u', from: 'memory' }],
      sources: ['made up'],
    };
    let link = 'https://loop.example/?u=https%3A%2F%2Fa.example';
    for (let layer = 0; layer < 20; layer++) link = `https://loop.example/?u=${encodeURIComponent(link)}`;
    expect(compileUnwrapper([sender])(link).kind).toBe('unwrapped');
  });
});
