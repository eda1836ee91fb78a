import type { Service } from '@cookiewarden/core';

/** Friendbuy: advertising. */
export const friendbuy: Service = {
  id: 'friendbuy',
  name: 'Friendbuy',
  category: 'advertising',
  hosts: [{ host: 'friendbuy.com' }, { host: 'djnf6e5yyirys.cloudfront.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
