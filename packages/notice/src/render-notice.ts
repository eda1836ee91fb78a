import type { Exchange } from '@cookiewarden/core';
import { type Addresses, withReturn } from './addresses.js';
import { askedCategories } from './asked.js';
import { type Html, html } from './html.js';
import { ofPage } from './page-standing.js';
import { readOptOut } from './state.js';
import type { Wording } from './wording.js';

/** What a notice is made of besides the exchange: the page that it stands on, and its language. */
export interface NoticeParts {
  readonly wording: Wording;
  readonly addresses: Addresses;
  /** Path and query of the page to come back to. */
  readonly back: string;
  /** The visitor is asked now; else only the link to the settings stands there. */
  readonly isDue: boolean;
  readonly settingsLink: boolean;
}

/**
 * The notice of a page: a form that works without scripts, its two answers alike in weight, and the link to the
 * settings that takes its place. All of it is one landmark, so that assistive technology finds it.
 */
export function renderNotice(exchange: Exchange, parts: NoticeParts): Html {
  const { wording, isDue, settingsLink } = parts;
  const { language, direction, say } = wording;
  return html`<section class="cw cw-notice" id="cookiewarden" lang="${language}" dir="${direction}" aria-label="${say(
    isDue ? 'notice.title' : 'notice.settings',
  )}">${isDue && renderForm(exchange, parts)}${(settingsLink || isDue) && renderAfter(exchange, parts)}</section>`;
}

/** The words with which a signal that was honoured is confirmed; nothing where none was. */
export function renderOptOut(exchange: Exchange, { say, list, purpose }: Wording): Html | undefined {
  const optOut = readOptOut(exchange);
  if (optOut === undefined) return undefined;
  const purposes = list(
    optOut.categories.map((name) => {
      const category = exchange.policy.categories.get(name);
      return category === undefined ? name : purpose(category, 'title');
    }),
  );
  const detail = say('signal.detail', { signal: signalNames[optOut.signal], purposes });
  return html`<p><span class="cw-honored">${say('signal.honored')}</span> <span class="cw-quiet">${detail}</span></p>`;
}

/** The signals by the names that their makers gave them. */
export const signalNames = { gpc: 'Global Privacy Control', dnt: 'Do Not Track' } as const;

function renderForm(exchange: Exchange, { wording, addresses, back }: NoticeParts): Html {
  const { say, language, list, purpose } = wording;
  const purposes = list(askedCategories(exchange.policy).map((category) => purpose(category, 'title')));
  return html`<form method="post" action="${addresses.notice}"><input type="hidden" name="return" value="${back}"><input type="hidden" name="lang" value="${language}">
<h2>${say('notice.title')}</h2>
<p>${say(`notice.${exchange.standing.regime}`)} ${say('notice.purposes', { purposes })}</p>${renderOptOut(exchange, wording)}
<div class="cw-row"><button name="all" value="denied">${say('notice.refuse')}</button><button name="all" value="granted">${say('notice.accept')}</button><a class="cw-link" data-cw-open href="${withReturn(addresses.preferences, back, language)}">${say('notice.choose')}</a><a class="cw-link" href="${withReturn(addresses.cookies, back, language)}">${say('notice.more')}</a></div></form>
`;
}

// While the notice is open it waits, hidden, for the script to show it.
function renderAfter(
  exchange: Exchange,
  { wording, addresses, back, isDue, settingsLink }: NoticeParts,
): Html {
  const { say, language } = wording;
  const honored = readOptOut(exchange) && html`<span class="cw-honored">${say('signal.honored')}</span> `;
  const settings = ofPage(withReturn(addresses.preferences, back, language), exchange);
  const link = html`<a class="cw-link" data-cw-open href="${settings}">${say('notice.settings')}</a>`;
  return html`<div class="cw-after"${isDue && html` hidden`}>${honored}<span role="status" data-cw-saved="${say('notice.saved')}"></span> ${settingsLink && link}</div>`;
}
