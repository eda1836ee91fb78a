import type { RuleSet } from '@cookiewarden/core';
import type { AddressReader } from './address.js';
import type { HtmlJudge } from './html-judge.js';
import { findMarkers } from './inline-scripts.js';
import { LINKS, LOADERS, PIXELS, SCRIPTS, TEXTS } from './skim-flags.js';
import { type SkimTables, skimmer } from './skimmer.js';

/** What the skimmer has to know of a page. */
export interface SkimmedPage {
  readonly judge: HtmlJudge;
  readonly addresses: AddressReader;
  /** The next script is waited for, whatever it is. */
  readonly awaitsScript: boolean;
}

/**
 * Passes over markup of a page that cannot matter: gives the next `<` that may, `to` if there is none, or `from` where the
 * runtime has no skimmer. Where it `readsTexts`, an element whose content is text may be passed over together with it.
 */
export function passOver(
  { judge, addresses, awaitsScript }: SkimmedPage,
  bytes: Uint8Array,
  from: number,
  to: number,
  readsTexts: boolean,
): number {
  if (skimmer === undefined) return from;
  const { rules, html } = judge.policy;
  const tables = tablesOf(rules, addresses);
  const flags =
    (judge.rewriteLink === undefined ? 0 : LINKS) |
    (html.tinyImages === 'judge' ? PIXELS : 0) |
    (html.inlineLoaders === 'judge' ? LOADERS : 0) |
    (readsTexts ? TEXTS : 0) |
    (awaitsScript || tables.markers === undefined ? 0 : SCRIPTS);
  return skimmer.next(bytes, from, to, tables, flags | addresses.skimFlags);
}

const written = new WeakMap<RuleSet, SkimTables>();

// One policy serves many pages.
function tablesOf(rules: RuleSet, { filter }: AddressReader): SkimTables {
  let tables = written.get(rules);
  if (tables === undefined) {
    tables = { filter, markers: findMarkers(rules).tables };
    written.set(rules, tables);
  }
  return tables;
}
