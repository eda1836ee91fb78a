import type { Service } from '@cookiewarden/core';

/** Constant Contact: advertising. */
export const constantContact: Service = {
  id: 'constant-contact',
  name: 'Constant Contact',
  operator: 'Constant Contact',
  category: 'advertising',
  hosts: [{ host: 'ctctcdn.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
