import { definePolicy } from '@cookiewarden/core';
import { allServices } from '@cookiewarden/services';
import { describe, expect, it } from '@jest/globals';

const { rules } = definePolicy({ services: allServices });

// What anyone meets who opens the developer tools on a few sites: the service, the domain, the names.
const usualCookies: readonly (readonly [category: string, service: string, domain: string, names: string])[] =
  [
    [
      'statistical',
      'google-analytics',
      'shop.example',
      '_ga _gid _gat _gat_UA-1-1 _gat_gtag_UA_1_1 _dc_gtm_UA-1-1 _ga_ABC123 __utma __utmz',
    ],
    ['advertising', 'google-ads', 'shop.example', '_gcl_au _gcl_aw'],
    ['advertising', 'google-ad-manager', 'shop.example', '__gads __gpi'],
    ['advertising', 'google-ad-manager', 'doubleclick.net', 'IDE test_cookie'],
    ['advertising', 'google-ads', 'google.com', 'NID'],
    ['advertising', 'meta-pixel', 'shop.example', '_fbp _fbc'],
    ['advertising', 'facebook-social', 'facebook.com', 'fr'],
    [
      'advertising',
      'linkedin-insight',
      'linkedin.com',
      'bcookie lidc li_sugr UserMatchHistory AnalyticsSyncHistory',
    ],
    ['advertising', 'linkedin-insight', 'shop.example', 'li_fat_id'],
    ['advertising', 'tiktok-pixel', 'shop.example', '_ttp _tt_enable_cookie'],
    ['statistical', 'hotjar', 'shop.example', '_hjSessionUser_1 _hjSession_1'],
    ['advertising', 'youtube', 'youtube.com', 'VISITOR_INFO1_LIVE YSC'],
    ['advertising', 'x-pixel', 'twitter.com', 'guest_id personalization_id'],
    ['advertising', 'x-pixel', 't.co', 'muc_ads'],
    ['advertising', 'pinterest-tag', 'shop.example', '_pin_unauth _derived_epik'],
    ['advertising', 'criteo', 'shop.example', 'cto_bundle'],
    ['advertising', 'criteo', 'criteo.com', 'uid'],
    ['advertising', 'hubspot', 'shop.example', 'hubspotutk __hstc __hssc'],
    ['statistical', 'matomo', 'shop.example', '_pk_id.1.1fff _pk_ses.1.1fff'],
    ['technical', 'stripe', 'shop.example', '__stripe_mid __stripe_sid'],
    ['technical', 'google-recaptcha', 'google.com', '_GRECAPTCHA'],
    ['technical', 'cloudflare', 'shop.example', '__cf_bm cf_clearance'],
    [
      'personalization',
      'intercom',
      'shop.example',
      'intercom-id-abc intercom-session-abc intercom-device-id-abc',
    ],
    ['statistical', 'mixpanel', 'shop.example', 'mp_abc_mixpanel'],
    ['statistical', 'segment', 'shop.example', 'ajs_anonymous_id ajs_user_id'],
    ['statistical', 'amplitude', 'shop.example', 'AMP_abc AMP_MKTG_abc amplitude_id_abcshop.example'],
    ['advertising', 'microsoft-uet', 'shop.example', '_uetsid _uetvid'],
    ['advertising', 'microsoft-bing', 'bing.com', 'MUID'],
    ['statistical', 'microsoft-clarity', 'shop.example', '_clck _clsk'],
    ['statistical', 'microsoft-clarity', 'www.clarity.ms', 'CLID'],
    ['advertising', 'snap-pixel', 'shop.example', '_scid _sctr'],
    ['advertising', 'reddit-pixel', 'shop.example', '_rdt_uuid'],
    ['advertising', 'taboola', 'taboola.com', 't_gid'],
    ['advertising', 'outbrain', 'outbrain.com', 'obuid'],
    ['statistical', 'yandex-metrica', 'shop.example', '_ym_uid _ym_d _ym_isad'],
    ['statistical', 'datadog-rum', 'shop.example', '_dd_s'],
    ['statistical', 'optimizely', 'shop.example', 'optimizelyEndUserId'],
    ['statistical', 'vwo', 'shop.example', '_vwo_uuid _vwo_uuid_v2 _vis_opt_s'],
    ['advertising', 'klaviyo', 'shop.example', '__kla_id'],
    ['statistical', 'shopify-analytics', 'shop.example', '_shopify_y _shopify_s'],
    ['technical', 'shopify', 'shop.example', 'cart'],
    ['technical', 'paypal', 'paypal.com', 'ts_c'],
    ['statistical', 'vimeo', 'vimeo.com', 'vuid'],
    ['personalization', 'spotify', 'spotify.com', 'sp_t sp_landing'],
    ['statistical', 'new-relic', 'nr-data.net', 'JSESSIONID'],
    ['personalization', 'zendesk', 'shop.example', '__zlcmid'],
    ['personalization', 'crisp', 'shop.example', 'crisp-client/session/abc'],
    ['personalization', 'drift', 'shop.example', 'driftt_aid'],
    ['personalization', 'tawk-to', 'shop.example', 'twk_idm_key'],
    ['statistical', 'posthog', 'shop.example', 'ph_phc_abc_posthog'],
    ['statistical', 'heap', 'shop.example', '_hp2_id.1'],
    ['statistical', 'fullstory', 'shop.example', 'fs_uid'],
    ['statistical', 'crazy-egg', 'shop.example', '_ce.s'],
    ['statistical', 'lucky-orange', 'shop.example', '_lo_uid'],
    ['advertising', 'quantcast', 'shop.example', '__qca'],
    ['statistical', 'comscore', 'scorecardresearch.com', 'UID'],
    ['statistical', 'chartbeat', 'shop.example', '_cb _chartbeat2'],
    ['social', 'addthis', 'shop.example', '__atuvc'],
    ['advertising', 'marketo', 'shop.example', '_mkto_trk'],
    ['advertising', 'pardot', 'shop.example', 'visitor_id123'],
    ['advertising', 'adobe-audience-manager', 'shop.example', 'AMCV_0%40AdobeOrg'],
    ['statistical', 'adobe-analytics', 'shop.example', 's_cc'],
    ['personalization', 'adobe-target', 'shop.example', 'mbox'],
    ['advertising', 'adobe-audience-manager', 'demdex.net', 'demdex'],
    ['advertising', 'adroll', 'shop.example', '__adroll_fpc'],
    ['advertising', 'the-trade-desk', 'adsrvr.org', 'TDID'],
    ['statistical', 'snowplow', 'shop.example', '_sp_id.1fff'],
    ['statistical', 'ab-tasty', 'shop.example', 'ABTasty'],
    ['statistical', 'kameleoon', 'shop.example', 'kameleoonVisitorCode'],
    ['statistical', 'baidu-tongji', 'shop.example', 'Hm_lvt_abc'],
    ['technical', 'onetrust', 'shop.example', 'OptanonConsent'],
    ['technical', 'cookiebot', 'shop.example', 'CookieConsent'],
    ['technical', 'cookieyes', 'shop.example', 'cookieyes-consent'],
    ['technical', 'didomi', 'shop.example', 'euconsent-v2'],
    ['technical', 'php', 'shop.example', 'PHPSESSID'],
    ['technical', 'java-servlet', 'shop.example', 'JSESSIONID'],
    ['technical', 'aspnet', 'shop.example', 'ASP.NET_SessionId'],
    ['technical', 'laravel', 'shop.example', 'laravel_session XSRF-TOKEN'],
    ['technical', 'django', 'shop.example', 'csrftoken'],
    ['technical', 'express-session', 'shop.example', 'connect.sid'],
    ['technical', 'aws-load-balancer', 'shop.example', 'AWSALB'],
    ['technical', 'auth-js', 'shop.example', '__Secure-next-auth.session-token'],
    ['technical', 'wordpress', 'shop.example', 'wordpress_logged_in_abc wp-settings-1'],
    ['technical', 'woocommerce', 'shop.example', 'woocommerce_cart_hash'],
    ['technical', 'linkedin-insight', 'linkedin.com', 'li_gc'],
    ['statistical', 'leadfeeder', 'shop.example', '_lfa'],
    ['technical', 'hubspot', 'shop.example', '__hs_opt_out __hs_do_not_track'],
    ['statistical', 'sourcebuster', 'shop.example', 'sbjs_first'],
  ];

describe('a well-known cookie', () => {
  it.each(usualCookies)('is %s, of %s, on %s: %s', (category, service, domain, names) => {
    for (const name of names.split(' ')) {
      expect({ name, ...rules.cookie(name, domain) }).toMatchObject({ name, category, service });
    }
  });
});

describe('a cookie that remembers a refusal', () => {
  // Were it withheld or expired with the rest of its service, a visitor who withdraws would be counted again.
  it.each([
    '__hs_opt_out',
    '__hs_do_not_track',
    'optimizelyOptOut',
    'matomo_ignore',
    'mtm_consent_removed',
    'stg_global_opt_out',
    'ppms_privacy_00000000-0000',
    'cto_optout',
    '_cs_optout',
    '_global_lucky_opt_out',
  ])('needs no answer, although its service does: %s', (name) => {
    expect(rules.cookie(name, 'shop.example')?.category).toBe('technical');
  });
});
