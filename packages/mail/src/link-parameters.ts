/** What a link parameter tells: the campaign, which recipient clicked, or an advertiser's click. */
export type ParameterKind = 'campaign' | 'recipient' | 'advertising';

/** Parameters that senders and advertisers put on links. Names, or prefixes that end in `*`. */
export const linkParameters: Readonly<Record<ParameterKind, readonly string[]>> = {
  campaign: ['utm_*', 'mc_cid', 'mtm_*', 'pk_campaign', 'pk_kwd', 'pk_source', 'pk_medium', 'pk_content'],
  recipient: [
    // Mailchimp, HubSpot, Vero, Marketo, Klaviyo, Omeda, Drip, Iterable, Salesforce, Campaign Monitor, Listrak, Emarsys,
    // Bronto, ActiveCampaign, Ometria, Wicked Reports: each by its own documents or the parameter's prefix.
    'mc_eid',
    '_hsenc',
    '_hsmi',
    'vero_id',
    'vero_conv',
    'mkt_tok',
    '_kx',
    '_ke',
    'oly_enc_id',
    'oly_anon_id',
    '__s',
    'iterableEmailCampaignId',
    'sfmc_sub',
    'sfmc_id',
    'ck_subscriber_id',
    'sc_uid',
    '_bta_tid',
    '_bta_c',
    'vgo_ee',
    'ml_subscriber',
    'ml_subscriber_hash',
    'wickedid',
    'rb_clickid',
  ],
  advertising: [
    'gclid',
    'gclsrc',
    'dclid',
    'gbraid',
    'wbraid',
    'fbclid',
    'msclkid',
    'twclid',
    'ttclid',
    'li_fat_id',
    'yclid',
    'igshid',
    'epik',
    'ScCid',
    '_openstat',
  ],
};

const exact = new Map<string, ParameterKind>();
const prefixes: (readonly [prefix: string, kind: ParameterKind])[] = [];
for (const kind of ['campaign', 'recipient', 'advertising'] as const) {
  for (const name of linkParameters[kind]) {
    if (name.endsWith('*')) prefixes.push([name.slice(0, -1), kind]);
    else exact.set(name, kind);
  }
}

/** The kind of a parameter, or `undefined` for one that belongs to the page. */
export function kindOfParameter(name: string): ParameterKind | undefined {
  return exact.get(name) ?? prefixes.find(([prefix]) => name.startsWith(prefix))?.[1];
}

/**
 * The URL without the parameters of the kinds given; `undefined` where it has none of them. Nothing else in it
 * changes: order, case, percent-encoding and fragment stay as they were.
 */
export function withoutParameters(url: string, kinds: ReadonlySet<ParameterKind>): string | undefined {
  const hash = url.indexOf('#');
  const end = hash < 0 ? url.length : hash;
  const start = url.indexOf('?');
  if (start < 0 || start > end) return undefined;
  const pairs = url.slice(start + 1, end).split('&');
  const kept = pairs.filter((pair) => {
    const kind = kindOfParameter(decodeName(pair.split('=', 1)[0] ?? ''));
    return kind === undefined || !kinds.has(kind);
  });
  if (kept.length === pairs.length) return undefined;
  return url.slice(0, start) + (kept.length === 0 ? '' : `?${kept.join('&')}`) + url.slice(end);
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
