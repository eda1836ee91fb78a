import type { Service } from '@cookiewarden/core';

/** AWS Elastic Load Balancing, by Amazon: load balancing and protection. */
export const awsLoadBalancer: Service = {
  id: 'aws-load-balancer',
  name: 'AWS Elastic Load Balancing',
  operator: 'Amazon',
  category: 'technical',
  cookies: [
    { name: 'AWSALB' },
    { name: 'AWSALBCORS' },
    { name: 'AWSALBTG' },
    { name: 'AWSALBTGCORS' },
    { name: 'AWSELB', maxAgeSeconds: 'session' },
    { name: 'AWSELBCORS', maxAgeSeconds: 'session' },
  ],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
