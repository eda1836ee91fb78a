import type { Service } from '@cookiewarden/core';

/** ASP.NET / ASP.NET Core, by Microsoft: sessions and protection of forms. */
export const aspnet: Service = {
  id: 'aspnet',
  name: 'ASP.NET / ASP.NET Core',
  operator: 'Microsoft',
  category: 'technical',
  cookies: [
    { name: 'ASP.NET_SessionId', maxAgeSeconds: 'session' },
    { name: '.AspNetCore.Antiforgery.*', maxAgeSeconds: 'session' },
    { name: '.AspNetCore.Mvc.CookieTempDataProvider', maxAgeSeconds: 'session' },
    { name: '.ASPXAUTH', maxAgeSeconds: 'session', chunked: true },
    { name: '.ASPXANONYMOUS', maxAgeSeconds: 'session' },
    { name: '__RequestVerificationToken*', maxAgeSeconds: 'session' },
    { name: '__AntiXsrfToken', maxAgeSeconds: 'session' },
  ],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
