import type { AddressReader } from './address.js';
import type { HtmlJudge } from './html-judge.js';
import type { LiteralTables } from './literal-table.js';
import { LINKS, LOADERS, PIXELS, SCRIPTS, TEXTS } from './skim-flags.js';
import { skimmer } from './skimmer.js';

/**
 * Passes over markup of a page that cannot matter: gives the next `<` that may, `to` if there is none, or at least `from`.
 * Where it `readsTexts`, an element whose content is text may be passed over together with it.
 */
export type Skim = (bytes: Uint8Array, from: number, to: number, readsTexts: boolean) => number;

/** What the skimmer has to know of a page. */
export interface SkimmedPage {
  readonly judge: HtmlJudge;
  readonly addresses: AddressReader;
  readonly markers: LiteralTables | undefined;
  /** The next script is waited for, whatever it is. */
  awaitsScript(): boolean;
}

/** How the markup of a page is passed over; `undefined` where the runtime has no skimmer. */
export function skimPage(page: SkimmedPage): Skim | undefined {
  const ours = skimmer;
  if (ours === undefined) return undefined;
  const { addresses, markers } = page;
  const { rewriteLink, policy } = page.judge;
  const wanted =
    (rewriteLink === undefined ? 0 : LINKS) |
    (policy.html.tinyImages === 'judge' ? PIXELS : 0) |
    (policy.html.inlineLoaders === 'judge' ? LOADERS : 0);
  const scripts = markers === undefined ? 0 : SCRIPTS;
  const tables = { filter: addresses.filter, markers };
  return (bytes, from, to, readsTexts) => {
    const texts = (readsTexts ? TEXTS : 0) | (page.awaitsScript() ? 0 : scripts);
    return ours.next(bytes, from, to, tables, wanted | texts | addresses.skimFlags);
  };
}
