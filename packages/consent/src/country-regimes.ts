import type { FactSource, Regime } from '@cookiewarden/core';

/**
 * What the law of some places makes of a visitor's silence, as far as a source tells: no legal advice.
 */
export interface CountryRegime extends FactSource {
  /** ISO 3166-1 (`DE`) or 3166-2 (`US-CA`) codes. */
  readonly places: readonly string[];
  readonly regime: Regime;
  /** The law, and the part of it that speaks. */
  readonly law: string;
  /**
   * `document`: a published document says so; most are secondary sources, of which excerpts were read.
   * `general`: general knowledge. Have either checked before relying on it.
   */
  readonly found: 'document' | 'general';
  /** What the row leaves out, or where sources disagree; then the stricter reading stands in `regime`. */
  readonly remark?: string;
}

/**
 * Regimes by country. `date` is the day the source was looked up.
 * Rows from general knowledge are opt-in only: what nobody looked up never loosens. What has no row is opt-in.
 */
export const countryRegimes: readonly CountryRegime[] = [
  {
    places: codes(
      'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK',
    ),
    regime: 'opt-in',
    law: 'ePrivacy Directive 2002/58/EC, article 5(3)',
    source: 'EDPB Guidelines 2/2023 on the technical scope of article 5(3), final version of October 2024',
    date: '2026-11-24',
    found: 'document',
    remark: 'National law exempts some audience measurement (France: CNIL).',
  },
  {
    places: ['GB'],
    regime: 'opt-in',
    law: 'PECR 2003, regulation 6 and schedule A1 (Data (Use and Access) Act 2025)',
    source:
      'https://marketinglaw.osborneclarke.com/advertising-regulation/new-exceptions-explained-in-ico-final-guidance-on-storage-and-access-technologies-could-online-advertising-be-next/',
    date: '2026-11-24',
    found: 'document',
    remark: 'Since February 2026 statistics about the use of one’s own service may run without consent.',
  },
  {
    places: codes('AX BL GF GG GI GP IM JE MF MQ RE YT'),
    regime: 'opt-in',
    law: 'territories and neighbours under the law of, or close to that of, an EEA country or the United Kingdom',
    source: 'general knowledge',
    date: '2026-11-24',
    found: 'general',
  },
  {
    places: ['CH'],
    regime: 'opt-in',
    law: 'Telecommunications Act, article 45c; Federal Act on Data Protection',
    source: 'https://privaguard.ch/en/blog/fdpic-cookie-guidelines',
    date: '2026-11-24',
    found: 'document',
    remark:
      'Article 45c asks to inform and to let refuse; sources disagree how far the guidelines of October 2025 ask for consent.',
  },
  {
    places: ['BR'],
    regime: 'opt-in',
    law: 'LGPD; ANPD guide on cookies of 18 October 2022',
    source: 'https://felsberg.com.br/cookies-e-protecao-de-dados-pessoais-orientacoes-da-anpd',
    date: '2026-11-24',
    found: 'document',
    remark: 'The guide accepts legitimate interest for audience measurement.',
  },
  {
    places: ['CA-QC'],
    regime: 'opt-in',
    law: 'Act respecting the protection of personal information in the private sector, section 8.1 (Law 25)',
    source: 'https://private-ai.com/2023/09/23/cookies-law25/',
    date: '2026-11-24',
    found: 'document',
  },
  {
    places: ['CA'],
    regime: 'implied',
    law: 'PIPEDA and CASL',
    source:
      'https://resourcehub.bakermckenzie.com/en/resources/global-data-and-cyber-handbook/north-america/canada/topics/cookies-online-tracking-and-direct-marketing',
    date: '2026-11-24',
    found: 'document',
    remark: 'Not for sensitive data, nor on sites for children.',
  },
  {
    places: codes('US-CA US-CO US-CT US-DE US-MD US-MN US-MT US-NE US-NH US-NJ US-OR US-TX'),
    regime: 'opt-out',
    law: 'state privacy law in force that makes sites honour Global Privacy Control',
    source: 'https://cookiebeam.com/guides/universal-opt-out-mechanisms-us-state-laws-2026',
    date: '2026-11-24',
    found: 'document',
    remark:
      'California also wants the honoured signal displayed (11 CCR 7025(c)(6)). Sensitive data and minors are opt-in.',
  },
  {
    places: codes('US-IA US-IN US-KY US-RI US-TN US-UT US-VA'),
    regime: 'opt-out',
    law: 'state privacy law in force',
    source: 'https://kurabiye.io/blog/us-state-privacy-laws-2026',
    date: '2026-11-24',
    found: 'document',
    remark: 'Sensitive data and minors are opt-in in most of them.',
  },
  {
    places: ['US'],
    regime: 'opt-out',
    law: 'no federal law on cookies',
    source: 'https://www.uniconsent.com/zh/docs/faq/optin-optout-geo',
    date: '2026-11-24',
    found: 'document',
  },
  {
    places: ['CN'],
    regime: 'opt-in',
    law: 'Personal Information Protection Law, articles 13, 14 and 23',
    source: 'https://cookiebeam.com/guides/china-pipl-cookie-consent-2026',
    date: '2026-11-24',
    found: 'document',
    remark: 'Handing data to others needs a consent of its own.',
  },
  {
    places: ['JP'],
    regime: 'opt-out',
    law: 'Telecommunications Business Act, external transmission rules of 16 June 2023; APPI, article 31',
    source: 'https://abe-legal.jp/en/columns/cookie-regulation-japan',
    date: '2026-11-24',
    found: 'document',
    remark:
      'Publication, consent or opt-out; but data that the recipient links to a person needs prior consent.',
  },
  {
    places: ['KR'],
    regime: 'opt-in',
    law: 'Personal Information Protection Act',
    source: 'https://twobirds.com/en/trending-topics/global-cookie-review/south-korea',
    date: '2026-11-24',
    found: 'document',
    remark: 'Only where the cookie involves personal data; without, no consent is needed.',
  },
  {
    places: codes('TH TR ZA'),
    regime: 'opt-in',
    law: 'PDPA (Thailand), KVKK (Turkey), POPIA (South Africa)',
    source: 'https://cookiebeam.com/guides/global-cookie-consent-laws-2026',
    date: '2026-11-24',
    found: 'document',
  },
  {
    places: ['IN'],
    regime: 'opt-in',
    law: 'Digital Personal Data Protection Act 2023',
    source: 'https://thedataprivacy.cloud/regulation',
    date: '2026-11-24',
    found: 'document',
    remark: 'Another source calls India opt-out.',
  },
  {
    places: ['AU'],
    regime: 'opt-out',
    law: 'Privacy Act 1988: notice',
    source: 'https://www.recordinglaw.com/world-laws/world-data-privacy-laws/cookie-consent-laws-by-country/',
    date: '2026-11-24',
    found: 'document',
    remark: 'Reforms tighten it.',
  },
  {
    places: ['NZ'],
    regime: 'opt-out',
    law: 'Privacy Act 2020: transparency',
    source: 'https://www.uniconsent.com/zh/docs/faq/optin-optout-geo',
    date: '2026-11-24',
    found: 'document',
  },
];

function codes(line: string): readonly string[] {
  return line.split(' ');
}
