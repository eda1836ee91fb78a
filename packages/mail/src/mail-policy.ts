import {
  type HtmlPolicy,
  type Policy,
  PolicyError,
  type Rule,
  type RuleEntry,
  type RuleSet,
} from '@cookiewarden/core';
import { allSenders } from './all-senders.js';
import { carriesRecipient } from './carries-recipient.js';
import { compileKeptLinks, type KeptLinks } from './kept-links.js';
import { checkMailOptions, type MailOptions } from './mail-options.js';
import { AddressIndex } from './match-address.js';
import type { TrackingLevel } from './scale.js';
import type { MailSender } from './sender.js';
import { createTagTable, type TagTable } from './tag-table.js';
import { compileUnwrapper, type LinkUnwrapper } from './unwrap-link.js';

/** The categories that following a person needs, by the operator's names. */
export interface LevelCategories {
  readonly measurement: string;
  readonly advertising: string;
}

/** The policy over mail: checked, compiled, frozen. */
export interface MailPolicy {
  readonly policy: Policy;
  /** The policy's rules, and one for each open pixel of the senders. */
  readonly rules: RuleSet;
  /** The policy as it judges mail: what has no rule, and is judged all the same, is an open pixel. */
  readonly judged: Policy;
  readonly html: HtmlPolicy;
  readonly floor: 'off' | 'anonymous';
  readonly measurementLevel: 'pseudonymous' | 'identified';
  readonly sharedOpenUrl: string | undefined;
  readonly pseudonymousOpenUrl: ((pseudonym: string) => string) | undefined;
  readonly keepsCampaign: boolean;
  readonly categories: LevelCategories;
  readonly unwrap: LinkUnwrapper;
  readonly isKeptLink: KeptLinks;
  /** What became of tags in earlier messages to recipients of the same level. */
  tagsAt(level: TrackingLevel): TagTable;
}

/**
 * Settles how a policy holds over mail.
 *
 * ```ts
 * const mail = defineMailPolicy(policy, { sharedOpenUrl: 'https://shop.example/opened.gif' });
 * ```
 *
 * @throws PolicyError with all faults of the options at once.
 */
export function defineMailPolicy(policy: Policy, options: MailOptions = {}): MailPolicy {
  const faults = checkMailOptions(policy, options);
  if (faults.length > 0) throw new PolicyError('The mail options', faults);

  const categories = {
    measurement: options.measurementCategory ?? nameOf(policy, 'statistical'),
    advertising: options.advertisingCategory ?? nameOf(policy, 'advertising'),
  };
  const senders = options.senders ?? allSenders;
  const rules = withOpens(policy.rules, senders, categories.measurement);
  const pixel: Rule = { id: 'open', category: categories.measurement };
  return Object.freeze<MailPolicy>({
    policy,
    rules,
    judged: {
      ...policy,
      rules: { ...rules, host: (host, path, query) => rules.host(host, path, query) ?? pixel },
    },
    // In a mail nothing can be revived, and a pixel is judged whatever the pages' setting.
    html: { ...policy.html, enabled: true, tinyImages: 'judge', withheldAs: 'remove' },
    floor: options.floor ?? 'off',
    measurementLevel: options.measurementLevel ?? 'identified',
    sharedOpenUrl: options.sharedOpenUrl,
    pseudonymousOpenUrl: options.pseudonymousOpenUrl,
    keepsCampaign: options.keepsCampaignParameters ?? false,
    categories,
    unwrap: compileUnwrapper(senders),
    isKeptLink: compileKeptLinks(options.keptLinks ?? []),
    tagsAt: rememberTags(),
  });
}

function rememberTags(): MailPolicy['tagsAt'] {
  const tables = new Map<TrackingLevel, TagTable>();
  return function tagsAt(level) {
    const known = tables.get(level);
    if (known !== undefined) return known;
    const table = createTagTable();
    tables.set(level, table);
    return table;
  };
}

function withOpens(rules: RuleSet, senders: readonly MailSender[], category: string): RuleSet {
  const opens = new AddressIndex(
    senders.flatMap(({ id, opens }) => {
      const rule: Rule = { id, category, service: id };
      return opens.map((open) => ({ ...open, rule }));
    }),
  );
  const recipient: Rule = { id: 'recipient', category };
  // Says to whoever looks at the rules first that any address may have one.
  const anywhere: RuleEntry = { rule: recipient, subject: { kind: 'host', host: '*', path: '*' } };
  function findRule(host: string, path: string, query: string): Rule | undefined {
    const own = rules.host(host, path, query);
    if (own !== undefined) return own;
    const [open] = opens.find({ host, path, query });
    return open?.rule ?? (carriesRecipient(query) ? recipient : undefined);
  }
  return Object.freeze({
    ...rules,
    entries: [...rules.entries, anywhere],
    host: rememberLast(findRule),
  });
}

type FindRule = (host: string, path: string, query: string) => Rule | undefined;

// The stripper, the judge and the decision ask about one address in turn.
function rememberLast(findRule: FindRule): FindRule {
  let last = { host: '', path: '', query: '', rule: findRule('', '', '') };
  return function recallRule(host, path, query) {
    if (host !== last.host || path !== last.path || query !== last.query) {
      last = { host, path, query, rule: findRule(host, path, query) };
    }
    return last.rule;
  };
}

// The operator may have renamed a standard category.
function nameOf(policy: Policy, standard: string): string {
  for (const category of policy.categories.values()) if (category.standard === standard) return category.name;
  return standard;
}
