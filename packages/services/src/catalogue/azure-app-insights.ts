import type { Service } from '@cookiewarden/core';

/** Azure Application Insights, by Microsoft: speed as visitors meet it. */
export const azureAppInsights: Service = {
  id: 'azure-app-insights',
  name: 'Azure Application Insights',
  operator: 'Microsoft',
  category: 'statistical',
  cookies: [
    { name: 'ai_user', maxAgeSeconds: 31_536_000 },
    { name: 'ai_session', maxAgeSeconds: 1_800 },
    { name: 'ai_authUser', maxAgeSeconds: 31_536_000 },
  ],
  hosts: [
    { host: 'js.monitor.azure.com' },
    { host: 'az416426.vo.msecnd.net' },
    { host: 'dc.services.visualstudio.com' },
  ],
  inline: [
    'appInsights.trackPageView',
    'monitor.azure.com/scripts/b/ai.2.min.js',
    'az416426.vo.msecnd.net/scripts/a/ai.0.js',
    'services.visualstudio.com/v2/track',
  ],
  sources: [
    { source: 'cookie-declarations', date: '2026-11-01' },
    {
      source: 'wappalyzer',
      date: '2023-01-24',
      facts: ['monitor.azure.com/scripts/b/ai.2.min.js', 'js.monitor.azure.com'],
    },
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: ['az416426.vo.msecnd.net', 'dc.services.visualstudio.com'],
    },
    {
      source: 'observed-requests',
      date: '2026-11-01',
      facts: ['az416426.vo.msecnd.net/scripts/a/ai.0.js', 'services.visualstudio.com/v2/track'],
    },
    { source: 'observed-pages', date: '2026-11-01', facts: ['appInsights.trackPageView'] },
  ],
};
