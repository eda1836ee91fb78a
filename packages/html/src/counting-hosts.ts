import { siteOf } from './site.js';

/** First labels of hosts that count, without the number that may follow: `stats.example.com`, `hits2.example.com`. */
export const countingLabels: readonly string[] = [
  ...['analytics', 'beacon', 'beacons', 'collector', 'count', 'counter', 'hit', 'hitcount', 'hits', 'log'],
  ...['matomo', 'metric', 'metrics', 'pixel', 'pixels', 'piwik', 'plausible', 'smetrics', 'sstats', 'stat'],
  ...['statistics', 'stats', 'telemetry', 'tracker', 'tracking', 'umami'],
];

const labels: ReadonlySet<string> = new Set(countingLabels);

/** Whether a host counts, by its name: `stats.example.com`, never `stats.com`. */
export function isCountingHost(host: string): boolean {
  return labels.has(host.slice(0, host.indexOf('.')).replace(/\d+/g, '')) && host !== siteOf(host);
}
