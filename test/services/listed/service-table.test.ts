import { describe, expect, it } from '@jest/globals';
import { readTable } from '../../../packages/services/src/listed/service-table.js';

const source = { source: 'somewhere', date: '2026-01-01' };

describe('a table of services', () => {
  it('is one service a line, with an id made of its name', () => {
    const rows = '\nCount & Co.: count.example\nStröer [24]: a.example b.example\n7 Ads: c.example\n';
    expect(readTable({ category: 'statistical', source, rows })).toEqual([
      {
        id: 'count-co',
        name: 'Count & Co.',
        category: 'statistical',
        hosts: [{ host: 'count.example' }],
        sources: [source],
      },
      {
        id: 'stroer-24',
        name: 'Ströer [24]',
        category: 'statistical',
        hosts: [{ host: 'a.example' }, { host: 'b.example' }],
        sources: [source],
      },
      {
        id: 'x-7-ads',
        name: '7 Ads',
        category: 'statistical',
        hosts: [{ host: 'c.example' }],
        sources: [source],
      },
    ]);
  });

  it('has paths on any host beside hosts', () => {
    const rows = 'Count: count.example */plugins/count/*';
    expect(readTable({ category: 'statistical', source, rows })[0]?.hosts).toEqual([
      { host: 'count.example' },
      { host: '*', path: '*/plugins/count/*' },
    ]);
  });

  it('says of all of it that the category is disputed', () => {
    const table = { category: 'personalization', disputed: 'by some', source, rows: 'Chat: chat.example' };
    expect(readTable(table)[0]?.disputed).toBe('by some');
  });
});
