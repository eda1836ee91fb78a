import type { Service } from '@cookiewarden/core';

/** Disqus: comments. */
export const disqus: Service = {
  id: 'disqus',
  name: 'Disqus',
  operator: 'Disqus',
  category: 'social',
  hosts: [
    { host: 'disqus.com' },
    { host: 'disquscdn.com' },
    { host: 'disqusads.com', category: 'advertising' },
  ],
  inline: ['disqus_shortname', 'disqus.com/embed.js', 'disqus.com/count.js', 'disqus.com/juggler/'],
  sources: [
    { source: 'tarteaucitron', date: '2026-07-12' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['disqus_shortname'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['disquscdn.com'] },
    { source: 'observed-requests', date: '2026-11-01', facts: ['disqus.com/juggler/'] },
    { source: 'observed-pages', date: '2026-11-26', facts: ['disqusads.com'] },
  ],
};
