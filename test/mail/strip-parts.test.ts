import { definePolicy } from '@cookiewarden/core';
import { defineMailPolicy } from '@cookiewarden/mail';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openDelivery } from '../../packages/mail/src/apply-policy.js';
import { stripHtml, stripText } from '../../packages/mail/src/strip-parts.js';

const mail = defineMailPolicy(definePolicy({}));
const open = () => openDelivery({ level: 'off', answers: new Map() }, mail, {});

describe('an HTML part', () => {
  it('of anything but trackers comes back as it was', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<!--[if mso]>',
        '<![endif]-->',
        '<!-->',
        '<!--',
        '-->',
        '<a href="x">',
        '<b',
        '>',
      ),
      fc.constantFrom(
        '<img src="https://cdn.example/a.png">',
        '<style>a{b:url(c)}</style>',
        '&amp;',
        '"',
        "'",
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const html = pieces.join('');
        expect(stripHtml(html, open())).toBe(html);
      }),
    );
  });

  it.each([
    '<!--[if mso]>@<![endif]-->',
    '<!--[if (gte mso 9)|(IE)]>@<![endif]-->',
    '<!--[if(mso)]>@<![endif]-->',
    '<!-- [if mso]>@<![endif]-->',
    '<!--[IF MSO]>@<![ENDIF]-->',
    '<!--[if mso]>@<![endif] -->',
    '<!--[if !mso]><!-->@<!--<![endif]-->',
    '<!--[if !mso]><!-- -->@<!-- <![endif]-->',
    '<!--[if mso]>a<![endif]--><!--[if mso]>@<![endif]-->@',
  ])('is looked into where Outlook reads on: %s', (html) => {
    const filled = html.replaceAll('@', '<img src="https://x.emltrk.com/v2">');
    expect(stripHtml(filled, open())).toBe(html.replaceAll('@', ''));
  });

  it.each(['<!-- @ -->', '<!--[if mso]>@-->', '<!--if mso]>@<![endif]-->'])(
    'keeps its comments: %s',
    (html) => {
      const filled = html.replaceAll('@', '<img src="https://x.emltrk.com/v2">');
      expect(stripHtml(filled, open())).toBe(filled);
    },
  );

  it('leads from the buttons of Outlook to where they lead', () => {
    const button = (url: string): string =>
      `<!--[if mso]><v:roundrect xmlns:v="urn:schemas-microsoft-com:vml" href="${url}" arcsize="10%" fillcolor="#063"><w:anchorlock/><center>Go</center></v:roundrect><![endif]-->`;
    const followed = button('https://click.pstmrk.it/3s/shop.example%2Foffers/a/b/c');
    expect(stripHtml(followed, open())).toBe(button('https://shop.example/offers'));
  });

  it('larger than a page may be is stripped to its end', () => {
    const delivery = open();
    const long = `<p title="${'x'.repeat(2_000_000)}">`;
    expect(stripHtml(`${long}<img src="https://x.emltrk.com/v2">`, delivery)).toBe(long);
    expect(delivery.tally.unchecked.size).toBe(0);
  });

  it('with many open conditional comments is read in linear time', () => {
    const html = '<!--[if mso]>'.repeat(100_000);
    expect(stripHtml(html, open())).toBe(html);
  });
});

describe('a text part', () => {
  it('beside an HTML part is stripped without being counted', () => {
    const delivery = open();
    expect(stripText('https://shop.example/?mc_eid=1', delivery, { isCounted: false })).toBe(
      'https://shop.example/',
    );
    expect(delivery.tally.parameters).toBe(0);
  });
});
