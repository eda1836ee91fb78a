import type { Service } from '@cookiewarden/core';

/** ClickDimensions: advertising. */
export const clickDimensions: Service = {
  id: 'click-dimensions',
  name: 'ClickDimensions',
  operator: 'ClickDimensions',
  category: 'advertising',
  hosts: [{ host: 'clickdimensions.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
