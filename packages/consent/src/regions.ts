/** The seven regions that an operator can address; `global` is everywhere. */
export const regionNames = [
  'africa',
  'asia-pacific',
  'europe',
  'latin-america',
  'middle-east',
  'north-america',
  'global',
] as const;

/** A region's name, as an operator writes it. */
export type RegionName = (typeof regionNames)[number];

/**
 * Countries and territories of each region, by ISO 3166-1 alpha-2 code, each in one region only.
 * Drawn by business custom, from general knowledge: Turkey and Egypt are in the Middle East, Mexico in Latin
 * America, Russia in Europe, Central Asia in Asia Pacific. No law follows from it.
 */
export const regions: Readonly<Record<Exclude<RegionName, 'global'>, readonly string[]>> = {
  africa: codes(
    'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA MG ML MR MU MW MZ NA',
    'NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA ZM ZW',
  ),
  'asia-pacific': codes(
    'AF AQ AS AU BD BN BT CC CK CN CX FJ FM GU HK HM ID IN JP KG KH KI KP KR KZ LA LK MH MM MN MO MP MV MY NC',
    'NF NP NR NU NZ PF PG PH PK PN PW SB SG TH TJ TK TL TM TO TV TW UM UZ VN VU WF WS',
  ),
  europe: codes(
    'AD AL AM AT AX AZ BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GE GG GI GR HR HU IE IM IS IT JE LI LT LU LV',
    'MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK',
  ),
  'latin-america': codes(
    'AG AI AR AW BB BL BO BQ BR BS BV BZ CL CO CR CU CW DM DO EC FK GD GF GP GS GT GY HN HT JM KN KY LC MF MQ',
    'MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI',
  ),
  'middle-east': codes('AE BH EG IL IQ IR JO KW LB OM PS QA SA SY TR YE'),
  'north-america': codes('BM CA GL PM US'),
};

/** The region of a country (`DE`) or a part of one (`US-CA`); `undefined` for a code that is none. */
export function regionOf(country: string): Exclude<RegionName, 'global'> | undefined {
  return regionByCountry.get(country.slice(0, 2).toUpperCase());
}

/** The countries of a region. */
export function countriesOf(region: RegionName): readonly string[] {
  return region === 'global' ? [...regionByCountry.keys()] : regions[region];
}

const regionByCountry = new Map(
  regionNames.flatMap((region) =>
    region === 'global' ? [] : regions[region].map((country) => [country, region] as const),
  ),
);

function codes(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' '));
}
