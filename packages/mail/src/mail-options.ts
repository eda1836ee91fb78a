import { checkOptions, fault, type OptionFault, type OptionSchema, type Policy } from '@cookiewarden/core';
import { checkSenders } from './check-senders.js';
import { isWebAddress } from './match-address.js';
import type { MailSender } from './sender.js';

/** What an operator says about mail, beside the policy. */
export interface MailOptions {
  /** Senders whose pixels and redirects are known. @default allSenders */
  readonly senders?: readonly MailSender[];
  /**
   * What holds for a recipient of whom nothing is known. @default 'off'
   * Trap: `anonymous` counts opens of people who were not asked; in some countries only global counts are exempt (CNIL).
   */
  readonly floor?: 'off' | 'anonymous';
  /**
   * How far an agreement to the measurement category goes. @default 'identified'
   * Trap: at `pseudonymous` an agreement to advertising goes no further either; only the level `full`, given as such, does.
   */
  readonly measurementLevel?: 'pseudonymous' | 'identified';
  /** The same address for everybody, loaded where opens may be counted but not told apart. @default none: removed */
  readonly sharedOpenUrl?: string;
  /**
   * The address that a recipient's pseudonym loads, where opens may be counted under one. @default as for `anonymous`
   * Trap: links have no pseudonyms; at this level they lose redirects and parameters that name a recipient.
   */
  readonly pseudonymousOpenUrl?: (pseudonym: string) => string;
  /** Keeps `utm_*` and the like at `off` too: they name a campaign, not a recipient. @default false */
  readonly keepsCampaignParameters?: boolean;
  /**
   * Links that stay as they are, besides unsubscribe and view-in-browser links and those of the message's own `List-*`
   * headers: texts of four characters or more that such an address contains. @default none
   */
  readonly keptLinks?: readonly string[];
  /** The category that a recipient grants for measuring opens and clicks. @default 'statistical' */
  readonly measurementCategory?: string;
  /** The category that a recipient grants for advertising. @default 'advertising' */
  readonly advertisingCategory?: string;
}

/** The table of the options that are data. */
export const mailOptionProperties = {
  senders: { type: 'array', items: { type: 'object', additionalProperties: {} } },
  floor: { enum: ['off', 'anonymous'] },
  measurementLevel: { enum: ['pseudonymous', 'identified'] },
  sharedOpenUrl: { type: 'string' },
  pseudonymousOpenUrl: {},
  keepsCampaignParameters: { type: 'boolean' },
  keptLinks: { type: 'array', items: { type: 'string', minLength: 4 } },
  measurementCategory: { type: 'string' },
  advertisingCategory: { type: 'string' },
} as const satisfies Readonly<Record<keyof MailOptions, OptionSchema>>;

/** All faults of the options at once; `schema` may add to the table. */
export function checkMailOptions(
  policy: Policy,
  options: MailOptions,
  schema: OptionSchema = { type: 'object', properties: mailOptionProperties },
): readonly OptionFault[] {
  const faults = [...checkOptions(schema, options)];
  // What is no object at all has said so.
  if (typeof options !== 'object' || options === null) return faults;
  const { sharedOpenUrl, pseudonymousOpenUrl, senders } = options;
  for (const key of ['measurementCategory', 'advertisingCategory'] as const) {
    const name = options[key];
    if (typeof name !== 'string' || policy.categories.has(name)) continue;
    const known = [...policy.categories.keys()].join(', ');
    faults.push(fault('unknown-category', key, name, `The policy has: ${known}.`));
  }
  if (typeof sharedOpenUrl === 'string' && !isWebAddress(sharedOpenUrl)) {
    faults.push(fault('out-of-range', 'sharedOpenUrl', sharedOpenUrl, 'Expected an https: address.'));
  }
  if (pseudonymousOpenUrl !== undefined) faults.push(...checkPseudonymous(pseudonymousOpenUrl));
  if (Array.isArray(senders) && senders.every((one) => typeof one === 'object' && one !== null)) {
    faults.push(...checkSenders(senders));
  }
  return faults;
}

// Asked once for a pseudonym that nobody has: a template that forgets the scheme shows at start-up.
function checkPseudonymous(urlOf: unknown): readonly OptionFault[] {
  const path = 'pseudonymousOpenUrl';
  if (typeof urlOf !== 'function') return [fault('wrong-type', path, urlOf, 'Expected a function.')];
  let url: unknown;
  try {
    url = urlOf('pseudonym');
  } catch {
    return [fault('out-of-range', path, urlOf, 'It threw when asked for the pseudonym "pseudonym".')];
  }
  if (typeof url === 'string' && isWebAddress(url)) return [];
  return [fault('out-of-range', path, url, 'Expected it to return an https: address.')];
}
