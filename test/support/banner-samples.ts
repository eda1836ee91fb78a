import {
  aspNetConsent,
  axeptio,
  type BannerSource,
  borlabs,
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
  moove,
  odoo,
  oneTrust,
  osanoOpenSource,
  piwikPro,
  realCookieBanner,
  shopware,
  spatie,
  statikbe,
  tarteaucitron,
  tealium,
  trustArc,
  usPrivacy,
  vanillaCookieConsent,
  whitecube,
} from '@cookiewarden/consent/sources';

/** A visitor's cookie as a banner writes it, ids zeroed, and what it says. */
export interface BannerSample {
  readonly source: BannerSource;
  /** Cookies beside it, if the answer takes several. */
  readonly beside?: string;
  readonly name: string;
  /** As the browser sends it. */
  readonly value: string;
  /** The value with no encoding around it. */
  readonly plain: string;
  /** In the words of `tell`. */
  readonly says: string;
}

const encode = encodeURIComponent;

function sample(
  source: BannerSource,
  name: string,
  plain: string,
  value: string,
  says: string,
): BannerSample {
  return { source, name, plain, value, says };
}

const vanilla =
  '{"categories":["necessary","analytics"],"revision":0,"data":null,"consentTimestamp":"2025-06-01T10:00:00.000Z","consentId":"00000000-0000-4000-8000-000000000000","services":{"necessary":[],"analytics":[],"marketing":[]},"languageCode":"en","lastConsentTimestamp":"2025-06-01T10:00:00.000Z","expirationTime":1764583200000}';
const oneTrustValue =
  'isGpcEnabled=0&datestamp=Mon+May+22+2023+18%3A27%3A21+GMT%2B0530+(India+Standard+Time)&version=6.28.0&isIABGlobal=false&hosts=&consentId=00000000-0000-0000-0000-000000000000&interactionCount=1&landingPath=NotLandingPage&groups=C0001%3A1%2CC0002%3A0%2CC0003%3A1%2CC0004%3A0&geolocation=IN%3BTN&AwaitingReconsent=false';
const cookiebotPlain =
  "{stamp:'0000000000000000000000000000000000000000000000000000==',necessary:true,preferences:false,statistics:true,marketing:false,method:'explicit',ver:1,utc:1674227765106,region:'ro'}";
const didomiJson =
  '{"user_id":"0","created":"2024-09-03T07:28:29.541Z","updated":"2024-09-03T07:28:31.541Z","vendors":{"enabled":["c:hotjar"],"disabled":["c:matomo"]},"purposes":{"enabled":["cookies","measure_content_performance"],"disabled":["create_ads_profile"]},"version":2}';
const realCookieBannerPlain =
  '1718370286:00000000-0000-4000-8000-000000000000:00000000000000000000000000000000:{"44":[604,603],"45":[601]}';
const borlabsJson =
  '{"consents":{"essential":["borlabs-cookie"],"statistics":["google-analytics"]},"domainPath":"x/","expires":"Sun, 11 Jan 2026 10:00:00 GMT","uid":"anonymous","v3":true,"version":1}';
const axeptioJson =
  '{"$$token":"0","$$date":"2022-12-01T08:20:26.864Z","facebook_pixel":false,"google_analytics":true,"$$completed":true}';
const iubendaJson =
  '{"timestamp":"2025-02-05T15:40:00.391Z","version":"1.75.1","purposes":{"1":true,"3":false,"4":true},"id":0,"cons":{"rand":"0"}}';
const cookieScriptJson =
  '{"bannershown":1,"action":"accept","consenttime":1718365738,"categories":"[\\"targeting\\",\\"functionality\\"]","key":"00000000-0000-4000-8000-000000000000"}';
const piwikJson =
  '{"visitorId":"00000000-0000-4000-8000-000000000000","domain":{"normalized":"shop.test","isWildcard":false,"pattern":"shop.test"},"consents":{"analytics":{"status":1},"remarketing":{"status":0},"user_feedback":{"status":-1}}}';
const shopwareJson =
  '{"groups":{"technical":{"name":"technical","cookies":{"session-":{"name":"session-","active":true}}},"comfort":{"name":"comfort","cookies":{"x":{"name":"x","active":true}}},"statistics":{"name":"statistics","cookies":{"matomo":{"name":"matomo","active":false}}}},"hash":"0"}';

/** One answered sample of every reader, and more where a vendor writes in several ways. */
export const bannerSamples: readonly BannerSample[] = [
  sample(
    vanillaCookieConsent(),
    'cc_cookie',
    vanilla,
    encode(vanilla),
    '+statistical +technical -advertising',
  ),
  sample(
    vanillaCookieConsent(),
    'cc_cookie',
    '{"level":["necessary"],"revision":0,"data":null,"rfc_cookie":false}',
    '{"level":["necessary"],"revision":0,"data":null,"rfc_cookie":false}',
    '+technical',
  ),
  sample(
    klaro({
      services: {
        googleAnalytics: { category: 'statistical', service: 'google-analytics' },
        matomo: 'advertising',
      },
    }),
    'klaro',
    '{"googleAnalytics":true,"matomo":false}',
    encode('{"googleAnalytics":true,"matomo":false}'),
    '+statistical -advertising [+google-analytics] [-matomo]',
  ),
  sample(
    c15t(),
    'c15t',
    'c.necessary:1,c.measurement:1,i.t:1719243315000,i.y:custom,i.sid:sub_0,i.mpf:0000',
    'c.necessary:1,c.measurement:1,i.t:1719243315000,i.y:custom,i.sid:sub_0,i.mpf:0000',
    '+statistical +technical -advertising -personalization',
  ),
  {
    ...sample(
      oneTrust(),
      'OptanonConsent',
      oneTrustValue,
      oneTrustValue,
      '+personalization +technical -advertising -statistical',
    ),
    beside: 'OptanonAlertBoxClosed=2022-07-11T05:58:54.186Z',
  },
  sample(
    cookiebot(),
    'CookieConsent',
    cookiebotPlain,
    cookiebotPlain.replaceAll("'", '%27').replaceAll(',', '%2C'),
    '+statistical +technical -advertising -personalization',
  ),
  sample(
    cookieYes(),
    'cookieyes-consent',
    'consentid:00000000,consent:yes,action:yes,necessary:yes,functional:yes,analytics:no,performance:no,advertisement:no,other:no',
    'consentid:00000000,consent:yes,action:yes,necessary:yes,functional:yes,analytics:no,performance:no,advertisement:no,other:no',
    '+personalization +technical -advertising -statistical',
  ),
  {
    ...sample(cookieLawInfo(), 'cookielawinfo-checkbox-analytics', 'yes', 'yes', '+statistical -advertising'),
    beside: 'viewed_cookie_policy=yes; cookielawinfo-checkbox-advertisement=no',
  },
  sample(
    didomi(),
    'didomi_token',
    btoa(didomiJson),
    encode(btoa(didomiJson)),
    '+statistical -advertising [+hotjar] [-matomo]',
  ),
  {
    ...sample(complianz(), 'cmplz_statistics', 'allow', 'allow', '+statistical +technical -advertising'),
    beside: 'cmplz_marketing=deny; cmplz_functional=allow; cmplz_banner-status=dismissed; cmplz_policy_id=28',
  },
  sample(
    realCookieBanner({
      categories: { 44: 'technical', 45: 'statistical', 46: 'advertising' },
      services: { 601: 'matomo' },
    }),
    'real_cookie_banner-v:3_blog:1_path:eaca0d0',
    realCookieBannerPlain,
    encode(realCookieBannerPlain),
    '+statistical +technical -advertising [+matomo]',
  ),
  sample(
    borlabs(),
    'borlabs-cookie',
    borlabsJson,
    encode(borlabsJson),
    '+statistical +technical [+google-analytics]',
  ),
  sample(
    axeptio(),
    'axeptio_cookies',
    axeptioJson,
    axeptioJson.replaceAll('"', '%22').replaceAll(',', '%2C'),
    '+statistical -advertising [+google-analytics] [-facebook-pixel]',
  ),
  sample(iubenda(), '_iub_cs-00000000', iubendaJson, encode(iubendaJson), '+statistical +technical -social'),
  sample(
    tarteaucitron(),
    'tarteaucitron',
    '!gajs=true!youtube=false!facebook=wait',
    '!gajs=true!youtube=false!facebook=wait',
    '+statistical -advertising [-youtube]',
  ),
  sample(
    tealium(),
    'CONSENTMGR',
    'c1:1|c6:1|c7:0|consent:true|ts:1665653237583',
    'c1:1%7Cc6:1%7Cc7:0%7Cconsent:true%7Cts:1665653237583',
    '+personalization +statistical -social',
  ),
  {
    ...sample(
      trustArc(),
      'cmapi_cookie_privacy',
      'permit 1,2',
      'permit 1,2',
      '+personalization +statistical +technical -advertising -social',
    ),
    beside: 'notice_gdpr_prefs=0,1:; notice_preferences=1:; notice_behavior=expressed,eu',
  },
  sample(
    cookieScript(),
    'CookieScriptConsent',
    cookieScriptJson,
    encode(cookieScriptJson),
    '+advertising +personalization',
  ),
  sample(
    moove(),
    'moove_gdpr_popup',
    '{"strict":"1","thirdparty":"0","advanced":"0"}',
    encode('{"strict":"1","thirdparty":"0","advanced":"0"}'),
    '+technical -advertising -statistical',
  ),
  sample(
    piwikPro(),
    'ppms_privacy_00000000-0000-4000-8000-000000000000',
    piwikJson,
    piwikJson.replaceAll('"', '%22').replaceAll(',', '%2C'),
    '+statistical -advertising',
  ),
  sample(
    osanoOpenSource(),
    'cookieconsent_status',
    'allow',
    'allow',
    '+advertising +personalization +social +statistical',
  ),
  sample(
    shopware(),
    'cookiePreferences',
    shopwareJson,
    encode(shopwareJson),
    '+personalization +technical -statistical [-matomo]',
  ),
  sample(
    odoo(),
    'website_cookies_bar',
    '{"required": true, "optional": true, "ts": 1700000000000}',
    '{"required": true, "optional": true, "ts": 1700000000000}',
    '+advertising +personalization +social +statistical',
  ),
  sample(
    djangoCookieConsent(),
    'cookie_consent',
    'analytics=-1|social=2013-06-04T03:17:01.421395',
    '"analytics=-1|social=2013-06-04T03:17:01.421395"',
    '+social -statistical',
  ),
  sample(
    whitecube({ categories: { matomo: 'statistical' } }),
    'laravel_cookie_consent',
    '{"consent_at":1700000000,"matomo":true}',
    encode('{"consent_at":1700000000,"matomo":true}'),
    '+statistical [+matomo]',
  ),
  sample(statikbe(), '__cookie_consent', '2', '2', '+statistical -advertising'),
  sample(spatie(), 'laravel_cookie_consent', '1', '1', '+advertising +personalization +social +statistical'),
  sample(
    aspNetConsent(),
    '.AspNet.Consent',
    'yes',
    'yes',
    '+advertising +personalization +social +statistical',
  ),
  sample(
    iabTcf(),
    'euconsent-v2',
    'CQSbk4AQSbk4ANwAAAENAwCgAAAAAAAAAAYgACPAAAAA.IDKQA4AAgAKAGQAygAAA.YAAAAAAAAAAA',
    'CQSbk4AQSbk4ANwAAAENAwCgAAAAAAAAAAYgACPAAAAA.IDKQA4AAgAKAGQAygAAA.YAAAAAAAAAAA',
    '-advertising -personalization -statistical',
  ),
  sample(iabGpp(), 'OTGPPConsent', 'DBABLA~BVQVAAAAAgA.QA', 'DBABLA~BVQVAAAAAgA.QA', '-advertising -social'),
  sample(usPrivacy(), 'usprivacy', '1YYN', '1YYN', '-advertising -social'),
];

/** The Cookie header of a sample, among strangers. */
export function headerOf({ name, beside }: BannerSample, value: string): string {
  return `session=0; ${name}=${value}; ${beside === undefined ? '' : `${beside}; `}theme=dark`;
}
