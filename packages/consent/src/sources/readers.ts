import { aspNetConsent } from './asp-net-consent.js';
import { axeptio } from './axeptio.js';
import type { BannerSource } from './banner.js';
import { borlabs } from './borlabs.js';
import { c15t } from './c15t.js';
import { complianz } from './complianz.js';
import { cookieLawInfo } from './cookie-law-info.js';
import { cookieScript } from './cookie-script.js';
import { cookieYes } from './cookie-yes.js';
import { cookiebot } from './cookiebot.js';
import { didomi } from './didomi.js';
import { djangoCookieConsent } from './django-cookie-consent.js';
import { iabGpp } from './iab-gpp.js';
import { iabTcf } from './iab-tcf.js';
import { iubenda } from './iubenda.js';
import { klaro } from './klaro.js';
import { moove } from './moove.js';
import { odoo } from './odoo.js';
import { oneTrust } from './one-trust.js';
import { osanoOpenSource } from './osano-open-source.js';
import { piwikPro } from './piwik-pro.js';
import { realCookieBanner } from './real-cookie-banner.js';
import { shopware } from './shopware.js';
import { spatie } from './spatie.js';
import { statikbe } from './statikbe.js';
import { tarteaucitron } from './tarteaucitron.js';
import { tealium } from './tealium.js';
import { trustArc } from './trust-arc.js';
import { usPrivacy } from './us-privacy.js';
import { vanillaCookieConsent } from './vanilla-cookie-consent.js';
import { whitecube } from './whitecube.js';

/** A reader of another vendor's consent cookie. */
export interface BannerReader {
  /** What the vendor calls the product. */
  readonly title: string;
  /** The factory's name in this package. */
  readonly factory: string;
  /** Makes the reader with no options, or with the least it needs. */
  create(): BannerSource;
}

/** Every reader there is, for tools that list or try them. An application imports the one it needs instead. */
export const bannerReaders: readonly BannerReader[] = [
  { title: 'OneTrust', factory: 'oneTrust', create: oneTrust },
  { title: 'Cookiebot', factory: 'cookiebot', create: cookiebot },
  { title: 'vanilla-cookieconsent', factory: 'vanillaCookieConsent', create: vanillaCookieConsent },
  { title: 'Klaro', factory: 'klaro', create: () => klaro({ services: {} }) },
  { title: 'c15t', factory: 'c15t', create: c15t },
  { title: 'CookieYes', factory: 'cookieYes', create: cookieYes },
  { title: 'Cookie Law Info', factory: 'cookieLawInfo', create: cookieLawInfo },
  { title: 'Didomi', factory: 'didomi', create: didomi },
  { title: 'Complianz', factory: 'complianz', create: complianz },
  { title: 'Real Cookie Banner', factory: 'realCookieBanner', create: realCookieBanner },
  { title: 'Borlabs Cookie', factory: 'borlabs', create: borlabs },
  { title: 'Axeptio', factory: 'axeptio', create: axeptio },
  { title: 'iubenda', factory: 'iubenda', create: iubenda },
  { title: 'tarteaucitron.js', factory: 'tarteaucitron', create: tarteaucitron },
  { title: 'Tealium', factory: 'tealium', create: tealium },
  { title: 'TrustArc', factory: 'trustArc', create: trustArc },
  { title: 'CookieScript', factory: 'cookieScript', create: cookieScript },
  { title: 'GDPR Cookie Compliance (Moove)', factory: 'moove', create: moove },
  { title: 'Piwik PRO', factory: 'piwikPro', create: piwikPro },
  { title: 'Osano open source', factory: 'osanoOpenSource', create: osanoOpenSource },
  { title: 'Shopware 5', factory: 'shopware', create: shopware },
  { title: 'Odoo', factory: 'odoo', create: odoo },
  { title: 'django-cookie-consent', factory: 'djangoCookieConsent', create: djangoCookieConsent },
  { title: 'whitecube/laravel-cookie-consent', factory: 'whitecube', create: whitecube },
  { title: 'statikbe/laravel-cookie-consent', factory: 'statikbe', create: statikbe },
  { title: 'spatie/laravel-cookie-consent', factory: 'spatie', create: spatie },
  { title: 'ASP.NET Core', factory: 'aspNetConsent', create: aspNetConsent },
  { title: 'IAB TCF 2.2, 2.3', factory: 'iabTcf', create: iabTcf },
  { title: 'IAB GPP', factory: 'iabGpp', create: iabGpp },
  { title: 'IAB US Privacy', factory: 'usPrivacy', create: usPrivacy },
];
