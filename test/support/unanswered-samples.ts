import {
  aspNetConsent,
  axeptio,
  type BannerSource,
  c15t,
  complianz,
  cookiebot,
  cookieLawInfo,
  cookieScript,
  cookieYes,
  didomi,
  djangoCookieConsent,
  iabGpp,
  iabTcf,
  iubenda,
  klaro,
  odoo,
  oneTrust,
  osanoOpenSource,
  piwikPro,
  shopware,
  tarteaucitron,
  tealium,
  trustArc,
  usPrivacy,
  vanillaCookieConsent,
} from '@cookiewarden/consent/sources';
import { writeTcString } from './tc-strings.js';

const json = (record: object) => encodeURIComponent(JSON.stringify(record));
const everything = 'C0001%3A1%2CC0002%3A1%2CC0003%3A1%2CC0004%3A1%2CC0005%3A1';

/** What banners have in the browser before the visitor chose, or once the choice no longer holds: full of grants. */
export const unansweredSamples: readonly (readonly [what: string, source: BannerSource, cookie: string])[] = [
  ['OneTrust’s defaults of the region', oneTrust(), `OptanonConsent=interactionCount=0&groups=${everything}`],
  [
    'OneTrust, waiting for a new answer',
    oneTrust(),
    `OptanonConsent=interactionCount=3&groups=${everything}&AwaitingReconsent=true; OptanonAlertBoxClosed=2022-07-11T05:58:54.186Z`,
  ],
  ['Cookiebot in a region where it does not ask', cookiebot(), 'CookieConsent=-1'],
  [
    'Cookiebot’s implied consent',
    cookiebot(),
    `CookieConsent={stamp:'0'%2Cnecessary:true%2Cpreferences:true%2Cstatistics:true%2Cmarketing:true%2Cmethod:'implied'%2Cver:1}`,
  ],
  [
    'vanilla-cookieconsent, another revision',
    vanillaCookieConsent({ revision: 2 }),
    `cc_cookie=${json({ categories: ['analytics', 'ads'], revision: 1, services: {} })}`,
  ],
  [
    'Klaro, with a service that is new',
    klaro({ services: { matomo: 'statistical', hotjar: 'statistical' } }),
    `klaro=${json({ matomo: true })}`,
  ],
  [
    'c15t, an answer to version 1',
    c15t(),
    'c15t=c.necessary:1,c.measurement:1,c.marketing:1,i.t:1719243315000,i.id:0',
  ],
  [
    'c15t, another policy',
    c15t({ policyFingerprint: 'aaaa' }),
    'c15t=c.measurement:1,c.marketing:1,i.t:1719243315000,i.sid:s,i.mpf:bbbb',
  ],
  [
    'CookieYes’ banner, open',
    cookieYes(),
    'cookieyes-consent=consentid:0,consent:no,action:,necessary:yes,functional:yes,analytics:yes,performance:yes,advertisement:yes,other:yes',
  ],
  [
    'Cookie Law Info’s boxes, ticked beforehand',
    cookieLawInfo(),
    'cookielawinfo-checkbox-analytics=yes; cookielawinfo-checkbox-advertisement=yes',
  ],
  [
    'Didomi’s token from before an answer',
    didomi(),
    `didomi_token=${btoa(JSON.stringify({ user_id: '0', purposes: { enabled: ['cookies', 'market_research'] }, version: null }))}`,
  ],
  ['Complianz, before the banner was dismissed', complianz(), 'cmplz_functional=allow'],
  [
    'Complianz, another policy',
    complianz({ policyId: '29' }),
    'cmplz_statistics=allow; cmplz_marketing=allow; cmplz_banner-status=dismissed; cmplz_policy_id=28',
  ],
  [
    'Axeptio, not completed',
    axeptio(),
    `axeptio_cookies=${json({ google_analytics: true, facebook_pixel: true, $$completed: false })}`,
  ],
  ['iubenda’s cookie from before an answer', iubenda(), `_iub_cs-90483436=${json({ id: 90483436 })}`],
  ['tarteaucitron, waiting', tarteaucitron(), 'tarteaucitron=!gajs=wait!facebook=wait'],
  ['Tealium’s consent in a region that opts out', tealium(), 'CONSENTMGR=consent:true%7Cts:1580181372932'],
  [
    'TrustArc’s permission by default',
    trustArc(),
    'notice_behavior=implied,us; cmapi_cookie_privacy=permit 1,2,3',
  ],
  [
    'CookieScript with its map for Google alone',
    cookieScript(),
    `CookieScriptConsent=${json({ googleconsentmap: { ad_storage: 'targeting' } })}`,
  ],
  [
    'Piwik PRO’s form, open',
    piwikPro(),
    `ppms_privacy_0=${json({ consents: { analytics: { status: -1 } } })}`,
  ],
  ['Osano’s notice, dismissed', osanoOpenSource(), 'cookieconsent_status=dismiss'],
  [
    'Shopware, another configuration',
    shopware({ hash: 'b' }),
    `cookiePreferences=${json({ groups: { statistics: { cookies: { matomo: { active: true } } } }, hash: 'a' })}`,
  ],
  ['Shopware’s mere notice', shopware(), 'allowCookie=1'],
  ['Odoo’s bar before version 16', odoo(), 'website_cookies_bar=true'],
  [
    'Django, answers older than the groups',
    djangoCookieConsent({ versions: { social: '2024-01-01T00:00:00' } }),
    'cookie_consent=social=2013-06-04T03:17:01.421395',
  ],
  ['ASP.NET, withdrawn', aspNetConsent(), '.AspNet.Consent='],
  [
    'a TC string for all sites',
    iabTcf(),
    `euconsent-v2=${writeTcString({ purposes: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], isServiceSpecific: false })}`,
  ],
  ['GPP, not opted out', iabGpp(), 'OTGPPConsent=DBABLA~BVQqAAAACgA.QA'],
  ['US Privacy, not opted out', usPrivacy(), 'usprivacy=1YNN'],
];
