import { definePolicy } from '@cookiewarden/core';
import { applyPolicy, defineMailPolicy, type MailOptions } from '@cookiewarden/mail';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createTagTable } from '../../packages/mail/src/tag-table.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('a table of tags', () => {
  const known = { edits: [{ start: 3, end: 4, text: 'x' }], links: [] };

  it('finds what was kept under the same bytes, wherever they stand', () => {
    const table = createTagTable();
    table.keep(bytesOf('__<a href=1>__'), 2, 12, known);
    expect(table.find(bytesOf('<a href=1>'), 0, 10)).toBe(known);
    expect(table.find(bytesOf('padding <a href=1>'), 8, 18)).toBe(known);
  });

  it('finds nothing under other bytes', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (one, other) => {
        const table = createTagTable();
        const [kept, asked] = [bytesOf(one), bytesOf(other)];
        table.keep(kept, 0, kept.length, known);
        expect(table.find(asked, 0, asked.length)).toBe(one === other ? known : undefined);
      }),
    );
  });

  it('holds no more than it may', () => {
    const table = createTagTable(3);
    const tags = Array.from({ length: 10 }, (_, at) => bytesOf(`<a href=${at}>`));
    for (const tag of tags) table.keep(tag, 0, tag.length, known);
    expect(tags.filter((tag) => table.find(tag, 0, tag.length) !== undefined).length).toBeLessThanOrEqual(3);
    const long = bytesOf(`<a href="${'x'.repeat(5000)}">`);
    table.keep(long, 0, long.length, known);
    expect(table.find(long, 0, long.length)).toBeUndefined();
  });
});

describe('a message after others', () => {
  const policy = definePolicy({ rules: [{ host: 'ads.example', category: 'advertising' }] });
  const pieces = [
    '<a href="https://click.pstmrk.it/3s/shop.example%2Fa%3Fmc_eid%3D1/x/y">',
    '<a href=https://shop.example/?utm_source=mail&amp;fbclid=2>',
    "<a href='https://u1.ct.sendgrid.net/ls/click?upn=u001.a'>",
    '<a href="https://shop.example/leave?mc_eid=3">',
    '<a href="/relative?mc_eid=4">',
    '<img src="https://pstmrk.it/open/1" width=1 height=1>',
    '<img src="https://cdn.example/1.png" width=1 height=1>',
    '<img src="https://cdn.example/photo.jpg">',
    '<img src="https://ads.example/x.png">',
    '<base href="https://click.pstmrk.it/3s/">',
    '<svg><a href="https://shop.example/?mc_eid=5"></a></svg>',
    '<p>ä</p>',
  ];
  const answers = ['off', 'anonymous', 'identified', 'full'] as const;
  const options: MailOptions = { sharedOpenUrl: 'https://shop.example/opened.gif' };
  const message = fc.record({
    html: fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join(' text ')),
    answer: fc.constantFrom(...answers),
    listUnsubscribe: fc.constantFrom('', '<https://shop.example/leave?mc_eid=3>'),
  });

  it('comes out as it would have as the first, with the same account', () => {
    fc.assert(
      fc.property(fc.array(message, { maxLength: 8 }), (messages) => {
        const used = defineMailPolicy(policy, options);
        for (const { html, answer, listUnsubscribe } of messages) {
          const fresh = defineMailPolicy(policy, options);
          expect(applyPolicy(html, answer, used, { listUnsubscribe })).toEqual(
            applyPolicy(html, answer, fresh, { listUnsubscribe }),
          );
        }
      }),
    );
  });
});
