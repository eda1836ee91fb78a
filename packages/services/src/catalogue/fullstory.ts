import type { Service } from '@cookiewarden/core';

/** FullStory: recordings of visits. */
export const fullstory: Service = {
  id: 'fullstory',
  name: 'FullStory',
  operator: 'FullStory',
  category: 'statistical',
  cookies: [{ name: 'fs_uid' }],
  hosts: [{ host: 'fullstory.com' }],
  inline: ['_fs_org', '_fs_namespace', 'fullstory.com/s/fs.js', 'fullstory.com/rec/'],
  sources: [
    { source: 'partytown', date: '2024-06-01' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['fullstory.com/rec/'] },
    { source: 'observed-responses', date: '2026-11-26', facts: ['fs_uid'] },
  ],
};
