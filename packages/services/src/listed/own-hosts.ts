import type { ServiceTable } from './service-table.js';

const wordpress = { source: 'https://wordpress.org/plugins/', date: '2026-11-26' };
const observed = { source: 'observed-pages', date: '2026-11-26' };

/** Plugins of WordPress that count visits, by the folders that they lie in. */
export const statisticalPlugins: ServiceTable = {
  category: 'statistical',
  source: wordpress,
  rows: `
WordPress plugins that count: */wp-content/plugins/burst-statistics/* */wp-content/plugins/count-per-day/* */wp-content/plugins/enhanced-e-commerce-for-woocommerce-store/* */wp-content/plugins/googleanalytics/* */wp-content/plugins/host-analyticsjs-local/* */wp-content/plugins/independent-analytics/* */wp-content/plugins/koko-analytics/* */wp-content/plugins/nelio-ab-testing/* */wp-content/plugins/post-views-counter/* */wp-content/plugins/statify/* */wp-content/plugins/visitors-traffic-real-time-statistics/* */wp-content/plugins/wp-analytify/* */wp-content/plugins/wp-postviews/* */wp-content/plugins/wp-slimstat/* */wp-content/plugins/wp-stats-manager/*
`,
};

/** Plugins of WordPress that tell advertisers who came, by the folders that they lie in. */
export const advertisingPlugins: ServiceTable = {
  category: 'advertising',
  source: wordpress,
  rows: `
WordPress plugins that advertise: */wp-content/plugins/adrotate/* */wp-content/plugins/facebook-conversion-pixel/* */wp-content/plugins/handl-utm-grabber/* */wp-content/plugins/pixel-caffeine/* */wp-content/plugins/woocommerce-google-adwords-conversion-tracking-tag/*
`,
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
