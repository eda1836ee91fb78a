import type { Service } from '@cookiewarden/core';

/** Azure App Service / Front Door / Application Gateway, by Microsoft: load balancing and protection. */
export const azureAppService: Service = {
  id: 'azure-app-service',
  name: 'Azure App Service / Front Door / Application Gateway',
  operator: 'Microsoft',
  category: 'technical',
  cookies: [
    { name: 'ARRAffinity' },
    { name: 'ARRAffinitySameSite' },
    { name: 'ASLBSA', maxAgeSeconds: 'session' },
    { name: 'ASLBSACORS', maxAgeSeconds: 'session' },
    { name: 'ApplicationGatewayAffinity', maxAgeSeconds: 'session' },
    { name: 'ApplicationGatewayAffinityCORS', maxAgeSeconds: 'session' },
    { name: 'TiPMix' },
    { name: 'x-ms-routing-name' },
  ],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
