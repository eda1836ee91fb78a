import type { Service } from '@cookiewarden/core';

/** NGINX Ingress / nginx sticky, by F5: load balancing and protection. */
export const nginxIngress: Service = {
  id: 'nginx-ingress',
  name: 'NGINX Ingress / nginx sticky',
  operator: 'F5',
  category: 'technical',
  cookies: [{ name: 'INGRESSCOOKIE', maxAgeSeconds: 'session' }],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
