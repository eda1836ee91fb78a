import type { Service } from '@cookiewarden/core';

/** Datadog RUM: speed as visitors meet it. */
export const datadogRum: Service = {
  id: 'datadog-rum',
  name: 'Datadog RUM',
  operator: 'Datadog',
  category: 'statistical',
  cookies: [{ name: '_dd_s' }, { name: '_dd_s_v2' }],
  hosts: [
    { host: 'www.datadoghq-browser-agent.com' },
    { host: 'browser-intake-datadoghq.com' },
    { host: 'http-intake.logs.datadoghq.com' },
  ],
  inline: ['DD_RUM.init', 'DD_RUM.onReady'],
  sources: [
    { source: 'npm:@datadog/browser-core', date: '2026-11-01' },
    { source: 'observed-pages', date: '2026-11-26', facts: ['browser-intake-datadoghq.com'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['http-intake.logs.datadoghq.com'] },
  ],
};
