import type { ServiceTable } from './service-table.js';

const wordpress = { source: 'https://wordpress.org/plugins/', date: '2026-11-26' };
const observed = { source: 'observed-pages', date: '2026-11-26' };

/** Plugins of WordPress that count visits, by the folders that they lie in. */
export const statisticalPlugins: ServiceTable = {
  category: 'statistical',
  source: wordpress,
  rows: `WordPress plugins that count: ${foldersOf(`
burst-statistics count-per-day enhanced-e-commerce-for-woocommerce-store googleanalytics
host-analyticsjs-local independent-analytics koko-analytics nelio-ab-testing post-views-counter statify
visitors-traffic-real-time-statistics wp-analytify wp-postviews wp-slimstat wp-stats-manager
`)}`,
};

/** Plugins of WordPress that tell advertisers who came, by the folders that they lie in. */
export const advertisingPlugins: ServiceTable = {
  category: 'advertising',
  source: wordpress,
  rows: `WordPress plugins that advertise: ${foldersOf(`
adrotate facebook-conversion-pixel handl-utm-grabber pixel-caffeine
woocommerce-google-adwords-conversion-tracking-tag
`)}`,
};

/** What measures visits of few sites, as pages were seen to load it. */
export const observedStatistical: ServiceTable = {
  category: 'statistical',
  source: observed,
  rows: `
ACE Counter: acecounter.com */acecounter*.js
Clickability: s.clickability.com
Crowd Science: crowdscience.com
Newstogram: newstogram.com
OpinionLab: opinionlab.com
Quintelligence: quintelligence.com
`,
};

/** What advertises on few sites, as pages were seen to load it. */
export const observedAdvertising: ServiceTable = {
  category: 'advertising',
  source: observed,
  rows: `
24/7 Open AdStream: */RealMedia/ads/*
Adinterax: adinterax.com
Affinity: ph.affinity.com
IndustryBrains: industrybrains.com
inPowered: inpwrd.com
Interpolls: interpolls.com
Microsoft Advertising (MSN): ads1.msn.com adsyndication.msn.com msads.net
nRelate: nrelate.com
Overture: overture.com
Wunderloop: wunderloop.net
`,
};

function foldersOf(plugins: string): string {
  return plugins
    .trim()
    .split(/\s+/)
    .map((plugin) => `*/wp-content/plugins/${plugin}/*`)
    .join(' ');
}
