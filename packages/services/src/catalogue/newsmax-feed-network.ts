import type { Service } from '@cookiewarden/core';

/** Newsmax Feed Network: advertising. */
export const newsmaxFeedNetwork: Service = {
  id: 'newsmax-feed-network',
  name: 'Newsmax Feed Network',
  operator: 'Newsmax',
  category: 'advertising',
  hosts: [{ host: 'newsmaxfeednetwork.com' }],
  sources: [{ source: 'observed-pages', date: '2026-11-26' }],
};
