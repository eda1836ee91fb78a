import { checkOptions, fault, type OptionSchema, type Policy, PolicyError } from '@cookiewarden/core';
import { allSenders } from './all-senders.js';
import { type AddressMatcher, compileAddress, readRemoteUrl } from './match-address.js';
import type { LevelCategories } from './scale.js';
import type { MailSender } from './sender.js';
import { compileUnwrapper, type LinkUnwrapper } from './unwrap-link.js';

/** What an operator says about mail, beside the policy. */
export interface MailOptions {
  /** Senders whose pixels and redirects are known. @default allSenders */
  readonly senders?: readonly MailSender[];
  /**
   * What holds for a recipient of whom nothing is known. @default 'off'
   * Trap: `anonymous` counts opens of people who were not asked; in some countries only global counts are exempt (CNIL).
   */
  readonly floor?: 'off' | 'anonymous';
  /** The same address for everybody, loaded where opens may be counted but not told apart. @default none: removed */
  readonly sharedOpenUrl?: string;
  /** Keeps `utm_*` and the like at `off` too: they name a campaign, not a recipient. @default false */
  readonly keepsCampaignParameters?: boolean;
  /** Links that stay as they are besides unsubscribe and view-in-browser links: texts that such an address contains. */
  readonly keptLinks?: readonly string[];
  /** The category that a recipient grants for measuring opens and clicks. @default 'statistical' */
  readonly measurementCategory?: string;
  /** The category that a recipient grants for advertising. @default 'advertising' */
  readonly advertisingCategory?: string;
}

/** The policy over mail: checked, compiled, frozen. */
export interface MailPolicy {
  readonly policy: Policy;
  readonly floor: 'off' | 'anonymous';
  readonly sharedOpenUrl: string | undefined;
  readonly keepsCampaign: boolean;
  readonly categories: LevelCategories;
  readonly unwrap: LinkUnwrapper;
  isKeptLink(url: string): boolean;
  /** The sender whose open pixel an address is. */
  openSender(url: URL): string | undefined;
}

const schema: OptionSchema = {
  type: 'object',
  properties: {
    senders: { type: 'array' },
    floor: { enum: ['off', 'anonymous'] },
    sharedOpenUrl: { type: 'string' },
    keepsCampaignParameters: { type: 'boolean' },
    keptLinks: { type: 'array', items: { type: 'string', minLength: 4 } },
    measurementCategory: { type: 'string' },
    advertisingCategory: { type: 'string' },
  },
};

/**
 * Settles how a policy holds over mail.
 *
 * @throws PolicyError with all faults of the options at once.
 */
export function defineMailPolicy(policy: Policy, options: MailOptions = {}): MailPolicy {
  const faults = [...checkOptions(schema, options)];
  const {
    measurementCategory = nameOf(policy, 'statistical'),
    advertisingCategory = nameOf(policy, 'advertising'),
  } = options;
  for (const [path, name] of Object.entries({ measurementCategory, advertisingCategory })) {
    if (policy.categories.has(name)) continue;
    const known = [...policy.categories.keys()].join(', ');
    faults.push(fault('unknown-category', path, name, `The policy has: ${known}.`));
  }
  if (options.sharedOpenUrl !== undefined && readRemoteUrl(String(options.sharedOpenUrl)) === undefined) {
    faults.push(fault('out-of-range', 'sharedOpenUrl', options.sharedOpenUrl, 'Expected an https: address.'));
  }
  if (faults.length > 0) throw new PolicyError('The mail options', faults);

  const senders = options.senders ?? allSenders;
  const opens = senders.flatMap(({ id, opens }) =>
    opens.map((open) => ({ id, matches: compileAddress(open) })),
  );
  const keptLinks = options.keptLinks ?? [];
  return Object.freeze({
    policy,
    floor: options.floor ?? 'off',
    sharedOpenUrl: options.sharedOpenUrl,
    keepsCampaign: options.keepsCampaignParameters ?? false,
    categories: { measurement: measurementCategory, advertising: advertisingCategory },
    unwrap: compileUnwrapper(senders),
    isKeptLink: (url: string) => isServiceLink(url) || keptLinks.some((text) => url.includes(text)),
    openSender: (url: URL) => findSender(opens, url),
  });
}

function findSender(
  opens: readonly { readonly id: string; readonly matches: AddressMatcher }[],
  url: URL,
): string | undefined {
  return opens.find(({ matches }) => matches(url))?.id;
}

// The operator may have renamed a standard category.
function nameOf(policy: Policy, standard: string): string {
  for (const category of policy.categories.values()) if (category.standard === standard) return category.name;
  return standard;
}

// A recipient must always be able to leave and to read: RFC 8058, RFC 2369.
function isServiceLink(url: string): boolean {
  return /unsubscri|opt-?out|desinscri|désinscri|abmelde|abbestell|darse-de-baja|disiscri|afmelden|view-?(in|this|as|online|email)|webversion|browser-?view|mirror-?page|list-manage\.com\/(unsubscribe|profile)/i.test(
    url,
  );
}
