import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { definePolicy, readHostName, type Service, standardCategories } from '@cookiewarden/core';
import * as catalogue from '@cookiewarden/services';
import { allServices, googleTagManager, listedServices } from '@cookiewarden/services';
import { describe, expect, it } from '@jest/globals';
import { checkService, checkTogether } from '../support/catalogue-checks.js';
import { catalogueTable } from '../support/catalogue-table.js';
import { repositoryRoot } from '../support/source-tree.js';

const folder = join(repositoryRoot, 'packages/services');
const source = { source: 'somewhere', date: '2026-01-01' };
const own = allServices.filter((service) => !listedServices.includes(service));
const sound: Service = { id: 'sound', name: 'Sound', category: 'statistical', sources: [source] };

describe('the catalogue', () => {
  it('holds at least 250 services, each id once', () => {
    expect(allServices.length).toBeGreaterThanOrEqual(250);
    expect(new Set(allServices.map(({ id }) => id)).size).toBe(allServices.length);
  });

  it('exports each service from a file of its own, by its id in camel case, but for those in lists', () => {
    const files = readdirSync(join(folder, 'src/catalogue')).map((name) => name.replace(/\.ts$/, ''));
    expect(own.map(({ id }) => id)).toEqual(files.filter((name) => name !== 'index').sort());
    const exported = new Map<string, unknown>(Object.entries(catalogue));
    const lost = own.filter((service) => exported.get(camelCase(service.id)) !== service);
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('keeps to the five categories, to ids that answers can carry and to host names', () => {
    const categories: readonly string[] = standardCategories;
    for (const { id, category, cookies = [], hosts = [] } of allServices) {
      expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
      const named = [category, ...[...cookies, ...hosts].flatMap((fact) => fact.category ?? [])];
      expect(named.filter((name) => !categories.includes(name))).toEqual([]);
      const written = [...hosts.map(({ host }) => host), ...cookies.flatMap(({ domain = [] }) => domain)];
      expect(written.filter((host) => host !== '*' && readHostName(host) !== host)).toEqual([]);
    }
  });

  it('names a source for every fact, and no pattern that matches too much', () => {
    expect(allServices.flatMap(checkService)).toEqual([]);
  });

  it('tells services apart that share an address or a cookie', () => {
    expect(checkTogether(allServices)).toEqual([]);
  });

  it('is a policy as it stands', () => {
    const policy = definePolicy({ services: allServices });
    expect(policy.services.size).toBe(allServices.length);
  });

  it('lists its services in the README, and says how many more are in lists', () => {
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    expect(readme).toContain(catalogueTable(own));
    expect(readme).toContain(`${listedServices.length} more`);
  });
});

describe('the check of the catalogue', () => {
  it.each<[string, Service]>([
    ['a service without sources', { ...sound, sources: [] }],
    ['a source without a day', { ...sound, sources: [{ ...source, date: '2026' }] }],
    [
      'a fact that no source attests',
      { ...sound, cookies: [{ name: 'visit' }], sources: [{ ...source, facts: [] }] },
    ],
    ['a source for what is not there', { ...sound, sources: [{ ...source, facts: ['visit'] }] }],
    ['a cookie pattern of two letters', { ...sound, cookies: [{ name: 'ab*' }] }],
    ['a cookie pattern of nothing', { ...sound, cookies: [{ name: '*' }] }],
    ['a short ending as a cookie pattern', { ...sound, cookies: [{ name: '*_id' }] }],
    ['any host with a short path', { ...sound, hosts: [{ host: '*', path: '/i' }] }],
    ['a whole top-level domain', { ...sound, hosts: [{ host: 'com' }] }],
    ['a marker that many scripts hold', { ...sound, inline: ['ga('] }],
  ])('refuses %s', (_what, service) => {
    expect(checkService(service)).toHaveLength(1);
  });

  it('refuses one host under two services with no path to tell them apart', () => {
    const one = { ...sound, hosts: [{ host: 'shared.example' }] };
    const other = { ...one, id: 'other' };
    expect(checkTogether([one, other])).toHaveLength(1);
    expect(checkTogether([one, { ...other, hosts: [{ host: 'shared.example', path: '/tr' }] }])).toEqual([]);
  });

  it('refuses one cookie in two categories', () => {
    const one = { ...sound, cookies: [{ name: 'visit' }] };
    expect(checkTogether([one, { ...one, id: 'other', category: 'advertising' }])).toHaveLength(1);
    expect(checkTogether([one, { ...one, id: 'other' }])).toEqual([]);
  });
});

describe('with all services', () => {
  const { rules } = definePolicy({ services: allServices });
  const ruleOf = (address: string) => {
    const { hostname, pathname, search } = new URL(address);
    return rules.host(hostname, pathname, search.slice(1));
  };

  it.each([
    ['https://www.facebook.com/tr?id=1&ev=PageView', 'meta-pixel', 'advertising'],
    ['https://www.facebook.com/plugins/like.php', 'facebook-social', 'social'],
    ['https://connect.facebook.net/de_DE/fbevents.js', 'meta-pixel', 'advertising'],
    ['https://connect.facebook.net/de_DE/sdk.js', 'facebook-social', 'social'],
    ['https://www.googletagmanager.com/gtm.js?id=GTM-1', 'google-tag-manager', 'statistical'],
    ['https://www.googletagmanager.com/gtag/js?id=G-1', 'google-analytics', 'statistical'],
    ['https://www.googletagmanager.com/gtag/js?id=AW-1', 'google-ads', 'advertising'],
    ['https://shop.example/g/collect?v=2&tid=G-1', 'google-analytics', 'statistical'],
    ['https://shop.example/statistics/matomo.php?idsite=1', 'matomo', 'statistical'],
    ['https://metrics.shop.example/b/ss/suite/1/H.1/s1', 'adobe-analytics', 'statistical'],
    ['https://www.google.com/recaptcha/api.js', 'google-recaptcha', 'technical'],
    ['https://www.google.com/maps/embed?pb=1', 'google-maps', 'personalization'],
    ['https://www.youtube-nocookie.com/embed/1', 'youtube', 'advertising'],
    ['https://px.ads.linkedin.com/collect/?pid=1', 'linkedin-insight', 'advertising'],
    ['https://t.co/i/adsct?p=1', 'x-pixel', 'advertising'],
    ['https://shop.example/static/streamsense.4.1.js', 'comscore', 'statistical'],
    ['https://shop.example/metrics/gtag/js?id=G-1', 'google-analytics', 'statistical'],
    ['https://shop.example/gtag/js?id=AW-1', 'google-ads', 'advertising'],
    ['https://shop.example/js/plausible.outbound-links.js', 'plausible', 'statistical'],
    ['https://shop.example/stats/js/container_Ab1.js', 'matomo', 'statistical'],
    ['https://shop.example/collect?v=1&tid=UA-1-1&t=pageview', 'google-analytics', 'statistical'],
    [
      'https://shop.example/wp-content/plugins/google-analytics-for-wordpress/a.js',
      'google-analytics',
      'statistical',
    ],
    ['https://ads.shop.example/www/delivery/ajs.php?zoneid=1', 'revive-adserver', 'advertising'],
    ['https://shop.example/js/prebid9.1.js', 'prebid-ids', 'advertising'],
    ['https://shop.example/js/awstats_misc_tracker.js', 'awstats', 'statistical'],
    ['https://shop.example/js/webtrends.min.js', 'webtrends', 'statistical'],
    ['https://wt.shop.example/dcs0/njs.gif?dcsuri=/nojavascript&WT.js=No', 'webtrends', 'statistical'],
    ['https://static.shop.example/foresee/foresee-trigger.js', 'foresee', 'statistical'],
    ['https://shop.example/js/AppMeasurement.min.js', 'adobe-analytics', 'statistical'],
    ['https://shop.example/js/omniture/helper.js', 'adobe-analytics', 'statistical'],
    ['https://shop.example/js/shop_s_code.js', 'adobe-analytics', 'statistical'],
    ['https://cdn.shop.example/main/prod/utag.js', 'tealium', 'statistical'],
    ['https://wt.shop.example/123/wt.pl?p=311,home', 'mapp-webtrekk', 'statistical'],
    ['https://stats.shop.example/ppms.js', 'piwik-pro', 'statistical'],
    ['https://shop.example/cdn/wpm/b1m.js', 'shopify-analytics', 'statistical'],
    ['https://shop.example/cdn-cgi/zaraz/i.js', 'cloudflare-zaraz', 'statistical'],
    ['https://p.typekit.net/p.css?s=1&k=a', 'adobe-fonts', 'statistical'],
    ['https://use.typekit.net/a.css', 'adobe-fonts', 'technical'],
    ['https://fast.fonts.net/t/1.css?projectid=a', 'monotype', 'statistical'],
    ['https://fast.fonts.net/jsapi/a.js', 'monotype', 'technical'],
    ['https://frog.wix.com/bt?src=29', 'wix', 'statistical'],
    ['https://medium.com/_/stat?event=post.clientViewed&postId=1', 'own-counters', 'statistical'],
    ['https://shop.example/beacon.gif?page=%2F', 'own-counters', 'statistical'],
    ['https://shop.example/counter_1.php', 'own-counters', 'statistical'],
    ['https://ox-d.shop.example/w/1.0/jstag', 'openx', 'advertising'],
    ['https://oas.shop.example/RealMedia/ads/adstream_jx.ads/a@Top', 'x-24-7-open-adstream', 'advertising'],
    [
      'https://shop.example/wp-content/plugins/burst-statistics/a.js',
      'wordpress-plugins-that-count',
      'statistical',
    ],
    [
      'https://shop.example/blog/wp-content/plugins/official-facebook-pixel/a.js',
      'meta-pixel',
      'advertising',
    ],
    [
      'https://shop.example/wp-content/plugins/woocommerce/assets/js/sourcebuster/a.js',
      'sourcebuster',
      'statistical',
    ],
    [
      'https://shop.example/sites/all/modules/contrib/google_analytics/a.js',
      'google-analytics',
      'statistical',
    ],
    ['https://adservice.google.fr/adsid/google/ui', 'google-ads', 'advertising'],
  ])('%s is of %s', (address, service, category) => {
    expect(ruleOf(address)).toMatchObject({ service, category });
  });

  it.each([
    'https://www.google.com/search',
    'https://t.co/abc',
    'https://s.yimg.com/logo.png',
    'https://shop.example/',
    'https://shop.example/collect?v=1',
    'https://shop.example/delivery/terms.php',
    'https://shop.example/prebid/photo.jpg',
    'https://shop.example/wp-content/plugins/woocommerce/assets/js/frontend/cart.js',
    'https://shop.example/wp-content/plugins/contact-form-7/index.js',
    'https://shop.example/wp-content/uploads/webtrends/chart.png',
    'https://shop.example/articles/omniture-and-us',
    'https://shop.example/i18n/ga.js',
    'https://shop.example/njs.gif',
    'https://shop.example/p.gif',
    'https://shop.example/images/s.gif?v=2',
    'https://shop.example/beacon.gif?7',
    'https://shop.example/theme/b/ss/print.css',
    'https://shop.example/api/w/1.0/items.js',
    'https://shop.example/step.gif?v=2',
    'https://shop.example/counter-offer.php',
    'https://shop.example/modules/cart/cart.js',
  ])('%s is nobody’s', (address) => {
    expect(ruleOf(address)).toBeUndefined();
  });

  it.each([
    ['_ga', 'shop.example', 'google-analytics', 'statistical'],
    ['_ga_ABC123', 'shop.example', 'google-analytics', 'statistical'],
    ['_fbp', 'shop.example', 'meta-pixel', 'advertising'],
    ['connect.sid', 'shop.example', 'express-session', 'technical'],
    ['PHPSESSID', 'shop.example', 'php', 'technical'],
    ['IDE', 'doubleclick.net', 'google-ad-manager', 'advertising'],
    ['authjs.session-token.0', 'shop.example', 'auth-js', 'technical'],
    ['a-name-of-tomorrow', 'sync.adnxs.com', 'xandr', 'advertising'],
  ])('the cookie %s of %s is of %s', (name, domain, service, category) => {
    expect(rules.cookie(name, domain)).toMatchObject({ service, category });
  });

  it.each([
    ['_gaming', 'shop.example'],
    ['IDE', 'shop.example'],
    ['uid', 'shop.example'],
    ['id', 'shop.example'],
  ])('the cookie %s of %s is nobody’s', (name, domain) => {
    expect(rules.cookie(name, domain)).toBeUndefined();
  });
});

describe('a disputed category', () => {
  it.each([
    ['tag managers', ['google-tag-manager', 'tealium', 'ensighten', 'commanders-act']],
    ['captchas', ['google-recaptcha', 'hcaptcha', 'cloudflare-turnstile']],
    ['maps', ['google-maps']],
    ['fonts', ['google-fonts', 'adobe-fonts', 'monotype', 'font-awesome']],
    [
      'videos and music',
      ['youtube', 'vimeo', 'dailymotion', 'wistia', 'brightcove', 'twitch', 'spotify', 'soundcloud'],
    ],
    [
      'tests of variants',
      ['optimizely', 'vwo', 'ab-tasty', 'kameleoon', 'convert', 'google-optimize', 'adobe-target'],
    ],
    ['chat', ['intercom', 'drift', 'crisp', 'tawk-to', 'zendesk', 'livechat', 'tidio', 'olark', 'freshchat']],
    ['payments', ['stripe', 'paypal', 'klarna', 'adyen']],
  ])('is marked as such: %s', (_what, ids) => {
    const unmarked = ids.filter(
      (id) => allServices.find((service) => service.id === id)?.disputed === undefined,
    );
    expect(unmarked).toEqual([]);
  });

  it('is marked, and another in one line', () => {
    expect(googleTagManager.disputed).toMatch(/\w/);
    const policy = definePolicy({
      services: [googleTagManager],
      serviceCategories: { 'google-tag-manager': 'technical' },
    });
    expect(policy.rules.host('www.googletagmanager.com', '/gtm.js', 'id=GTM-1')?.category).toBe('technical');
  });
});

function camelCase(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
