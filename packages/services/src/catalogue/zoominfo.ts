import type { Service } from '@cookiewarden/core';

/** ZoomInfo: companies behind visits. */
export const zoominfo: Service = {
  id: 'zoominfo',
  name: 'ZoomInfo',
  operator: 'ZoomInfo',
  category: 'advertising',
  hosts: [{ host: 'ws.zoominfo.com' }],
  inline: ['ws.zoominfo.com/pixel/'],
  sources: [{ source: 'observed-pages', date: '2026-11-26' }],
};
