import type { Policy } from '@cookiewarden/core';
import { type Addresses, withReturn } from './addresses.js';
import { browserGuides } from './browser-guides.js';
import { type Html, html } from './html.js';
import {
  type CategoryInventory,
  type CookieRow,
  type Lifetime,
  linkIdentifiers,
  takeInventory,
} from './inventory.js';
import type { NoticeOptions } from './notice-options.js';
import { signalNames } from './render-notice.js';
import type { Wording } from './wording.js';

/** What the cookie page says besides the policy. */
export interface CookiePageParts {
  readonly wording: Wording;
  readonly addresses: Addresses;
  /** Path and query of the page to come back to. */
  readonly back: string;
  readonly options: Pick<NoticeOptions, 'email' | 'updated'>;
}

/** What the site keeps and reads, why, for whom and for how long; how to withdraw; and which version this is. */
export function renderCookiePage(policy: Policy, parts: CookiePageParts): Html {
  const { wording, addresses, back, options } = parts;
  const { say, list, language } = wording;
  const links = linkIdentifiers(policy);
  const settings = withReturn(addresses.preferences, back, language);
  const settingsLink = html`<p><a class="cw-link" href="${settings}">${say('notice.settings')}</a></p>`;
  return html`<p>${say('cookies.intro')}</p>${settingsLink}
<h2>${say('cookies.what.title')}</h2><p>${say('cookies.what.text')}</p>
${takeInventory(policy).map((inventory) => renderCategory(inventory, wording))}
${links.length > 0 && section(say('cookies.links.title'), say('cookies.links.text', { names: list(links) }))}
${options.email && section(say('cookies.email.title'), say(`cookies.email.${options.email}`))}
<h2>${say('cookies.signals.title')}</h2>${renderSignals(policy, wording)}
${section(say('cookies.withdraw.title'), say('cookies.withdraw.text'))}${settingsLink}
${section(say('cookies.clear.title'), say('cookies.clear.text'))}
<ul>${browserGuides.map(({ browser, url }) => html`<li><a href="${url}" rel="noreferrer">${browser}</a></li>`)}</ul>
${section(say('cookies.historic.title'), say('cookies.historic.text'))}
<p class="cw-quiet">${writeVersion(policy, options, wording)}</p>
<p><a class="cw-link" href="${back}">${say('preferences.back')}</a></p>`;
}

function section(title: string, text: string): Html {
  return html`<h2>${title}</h2><p>${text}</p>`;
}

function renderCategory({ category, cookies, storage, loads }: CategoryInventory, wording: Wording): Html {
  const { say, purpose } = wording;
  const title = purpose(category, 'title');
  const cost = purpose(category, 'refusing');
  const service = (name: string | undefined) => name ?? say('cookies.this-site');
  return html`<h2>${title}</h2><p>${purpose(category, 'description')} <span class="cw-quiet">${
    category.isExempt ? say('preferences.always') : cost !== '' && say('preferences.refusing', { cost })
  }</span></p>${renderTable(
    say('cookies.caption', { purpose: title }),
    [say('cookies.column.name'), say('cookies.column.set-by'), say('cookies.column.lifetime')],
    cookies.map((row) => [row.name, whoSets(row, wording), writeLifetime(row.lifetime, wording)]),
  )}${renderTable(
    say('cookies.storage.caption', { purpose: title }),
    [say('cookies.column.name'), say('cookies.column.service'), say('cookies.column.place')],
    storage.map((row) => [row.key, service(row.service), say(`cookies.storage.${row.area ?? 'any'}`)]),
  )}${renderTable(
    say('cookies.loads.caption', { purpose: title }),
    [say('cookies.column.address'), say('cookies.column.service')],
    loads.map((row) => [row.address, service(row.service)]),
  )}`;
}

// A wide table scrolls inside its box, which the keyboard must then be able to reach (WCAG 2.1.1).
function renderTable(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Html | undefined {
  if (rows.length === 0) return undefined;
  return html`<div class="cw-table" role="region" tabindex="0" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${columns.map(
    (column) => html`<th scope="col">${column}</th>`,
  )}</tr></thead><tbody>${rows.map(
    ([first = '', ...others]) =>
      html`<tr><td><bdi dir="ltr">${first}</bdi></td>${others.map((cell) => html`<td>${cell}</td>`)}</tr>
`,
  )}</tbody></table></div>`;
}

function whoSets({ setBy, domain }: CookieRow, { say }: Wording): string {
  const who = setBy ?? say('cookies.this-site');
  return domain === undefined ? who : `${who}, ${domain}`;
}

function writeLifetime(lifetime: Lifetime, { say, duration }: Wording): string {
  switch (lifetime.kind) {
    case 'session':
      return say('cookies.session');
    case 'persistent':
      return say('cookies.persistent', { duration: duration(lifetime.seconds) });
    case 'at-most':
      return say('cookies.at-most', { duration: duration(lifetime.seconds) });
    default:
      return lifetime satisfies never;
  }
}

function renderSignals(policy: Policy, { say, list, purpose }: Wording): Html {
  const lines = [...policy.signals].map(([signal, objected]) => {
    const titles = [...objected].map((name) => {
      const category = policy.categories.get(name);
      return category === undefined ? name : purpose(category, 'title');
    });
    return html`<p>${say('cookies.signals.text', { signal: signalNames[signal], purposes: list(titles) })}</p>`;
  });
  return lines.length === 0 ? html`<p>${say('cookies.signals.none')}</p>` : html`${lines}`;
}

function writeVersion(
  { version }: Policy,
  { updated }: CookiePageParts['options'],
  { say, day }: Wording,
): string {
  if (updated === undefined) return say('cookies.version', { version });
  return say('cookies.version-of', { version, date: day(Date.parse(`${updated}T00:00:00Z`)) });
}
