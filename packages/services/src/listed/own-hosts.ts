import type { ServiceTable } from './service-table.js';

const wordpress = { source: 'https://wordpress.org/plugins/', date: '2026-11-26' };
const observed = { source: 'observed-pages', date: '2026-11-26' };

/** Plugins of WordPress that count visits, by the folders that they lie in. */
export const statisticalPlugins: ServiceTable = {
  category: 'statistical',
  source: wordpress,
  rows: `
Analytify: */wp-content/plugins/wp-analytify/*
Burst Statistics: */wp-content/plugins/burst-statistics/*
CAOS: */wp-content/plugins/host-analyticsjs-local/*
Conversios: */wp-content/plugins/enhanced-e-commerce-for-woocommerce-store/*
Count per Day: */wp-content/plugins/count-per-day/*
Independent Analytics: */wp-content/plugins/independent-analytics/*
Koko Analytics: */wp-content/plugins/koko-analytics/*
Nelio A/B Testing: */wp-content/plugins/nelio-ab-testing/*
Post Views Counter: */wp-content/plugins/post-views-counter/*
ShareThis Dashboard for Google Analytics: */wp-content/plugins/googleanalytics/*
Slimstat Analytics: */wp-content/plugins/wp-slimstat/*
Statify: */wp-content/plugins/statify/*
Visitor Traffic Real Time Statistics: */wp-content/plugins/visitors-traffic-real-time-statistics/*
WP Visitor Statistics: */wp-content/plugins/wp-stats-manager/*
WP-PostViews: */wp-content/plugins/wp-postviews/*
`,
};

/** Plugins of WordPress that tell advertisers who came, by the folders that they lie in. */
export const advertisingPlugins: ServiceTable = {
  category: 'advertising',
  source: wordpress,
  rows: `
AdRotate: */wp-content/plugins/adrotate/*
HandL UTM Grabber: */wp-content/plugins/handl-utm-grabber/*
Pixel Cat: */wp-content/plugins/facebook-conversion-pixel/*
Pixel Caffeine: */wp-content/plugins/pixel-caffeine/*
Pixel Manager for WooCommerce: */wp-content/plugins/woocommerce-google-adwords-conversion-tracking-tag/*
`,
};

/** What measures visits of few sites, as pages were seen to load it. */
export const observedStatistical: ServiceTable = {
  category: 'statistical',
  source: observed,
  rows: `
ACE Counter: acecounter.com */acecounter*.js
BBC counters: sa.bbc.co.uk stats.bbc.co.uk ingest.rum.bbc.co.uk
Clickability: s.clickability.com
Crowd Science: crowdscience.com
El Mundo counters: anapixel.elmundo.es pixelcounter.elmundo.es
Guardian beacon: beacon.gu-web.net
HuffPost counter: entry-stats.huffpost.com
iBeat: ibeat.indiatimes.com
Kugou counter: dr.kugou.net
MSN counters: udc.msn.com
New York Times tags: tagx.nytimes.com up.nytimes.com
Newstogram: newstogram.com
Newsvine log: log.newsvine.com
OpinionLab: opinionlab.com
Qihoo counter: clkstat.qihoo.com
Quintelligence: quintelligence.com
Sogou counter: pb.sogou.com
Sohu clicks: click.hd.sohu.com.cn
Times Internet log: timeslog.indiatimes.com cmstrendslog.indiatimes.com
Vox Media events: providence.voxmedia.com optimize-stats.voxmedia.com
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
