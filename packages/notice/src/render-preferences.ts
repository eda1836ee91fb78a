import {
  type Category,
  decideCategory,
  type Exchange,
  type Service,
  type Standing,
} from '@cookiewarden/core';
import { type Addresses, withReturn } from './addresses.js';
import { usedCategories } from './asked.js';
import { type Html, html } from './html.js';
import { lapseSeconds } from './notice-options.js';
import { renderOptOut } from './render-notice.js';
import type { Wording } from './wording.js';

/** What the preferences say besides the exchange. */
export interface PreferencesParts {
  readonly wording: Wording;
  readonly addresses: Addresses;
  /** Path and query of the page to come back to. */
  readonly back: string;
  /** Where the visitor stands on the page that the settings are opened from. @default the exchange's */
  readonly standing?: Standing;
  /** A choice was just saved. */
  readonly isSaved: boolean;
  /** A choice came in of which nobody can tell that it came from this site: it has to be made again. */
  readonly isRefused: boolean;
}

/** The visitor's settings: each purpose and service as it stands now, what refusing costs, and when it was answered. */
export function renderPreferences(exchange: Exchange, parts: PreferencesParts): Html {
  const { wording, addresses, back, standing = exchange.standing, isSaved, isRefused } = parts;
  const { say, language } = wording;
  const categories = usedCategories(exchange.policy);
  const cookiesAddress = withReturn(addresses.cookies, back, language);
  return html`${isRefused && html`<p role="alert"><strong>${say('refused.title')}</strong> ${say('refused.text')}</p>`}
<p>${say('preferences.intro')}</p>
<p class="cw-quiet" role="status">${isSaved && say('notice.saved')} ${describeAnswer(exchange, wording)}</p>
${renderOptOut(exchange, wording)}
<form method="post" action="${addresses.preferences}"><input type="hidden" name="return" value="${back}"><input type="hidden" name="lang" value="${language}">
${categories.map((category) => renderCategory(exchange, category, standing, wording))}
<div class="cw-row"><button name="save" value="1">${say('preferences.save')}</button><button name="all" value="denied">${say('notice.refuse')}</button><button name="all" value="granted">${say('notice.accept')}</button></div></form>
<p class="cw-row"><a class="cw-link" href="${cookiesAddress}">${say('notice.more')}</a><a class="cw-link" data-cw-back href="${back}">${say('preferences.back')}</a></p>`;
}

function describeAnswer({ policy, standing }: Exchange, { say, day }: Wording): string {
  const { consent, isAnswered } = standing;
  if (!isAnswered || consent.answeredAt === undefined) return say('preferences.unanswered');
  const date = day(consent.answeredAt);
  const until = day(consent.answeredAt + lapseSeconds(policy, consent) * 1000);
  if (consent.source === policy.consent?.name && consent.policyVersion !== undefined) {
    return say('preferences.answered', { date, until });
  }
  return say('preferences.answered-through', { date, until, source: consent.source });
}

function renderCategory(exchange: Exchange, category: Category, standing: Standing, wording: Wording): Html {
  const { say, purpose } = wording;
  const { name, isExempt } = category;
  const id = `cw-${encodeURIComponent(name)}`;
  const cost = purpose(category, 'refusing');
  const title = purpose(category, 'title');
  const isAllowed = decideCategory(exchange.policy, standing, category, undefined).verdict === 'allow';
  const control = isExempt
    ? html`<h2>${title}</h2><p class="cw-quiet">${say('preferences.always')}</p>`
    : html`<label><input type="checkbox" name="purpose" value="${name}"${
        isAllowed && html` checked`
      } aria-describedby="${id}"> ${title}</label>`;
  return html`<div class="cw-card">${control}
<p id="${id}">${purpose(category, 'description')}${
    cost !== '' &&
    html` <span class="cw-quiet">${isExempt ? cost : say('preferences.refusing', { cost })}</span>`
  }</p>${!isExempt && renderServices(exchange, category, wording)}</div>
`;
}

function renderServices(exchange: Exchange, category: Category, { say }: Wording): Html | undefined {
  const services = [...exchange.policy.services.values()].filter((each) => each.category === category.name);
  if (services.length === 0) return undefined;
  return html`<details><summary>${say('preferences.services')} (${services.length})</summary>${services.map(
    (service) => renderService(exchange, service, { say }),
  )}</details>`;
}

function renderService(
  { standing }: Exchange,
  { id, name, operator }: Service,
  { say }: Pick<Wording, 'say'>,
): Html {
  const answer = standing.isAnswered ? standing.consent.services.get(id) : undefined;
  const choice = (value: string, text: string) =>
    html`<option value="${value}"${value === (answer ?? '') && html` selected`}>${text}</option>`;
  return html`<label class="cw-service"><span>${name}${
    operator !== undefined && html` <span class="cw-quiet">${operator}</span>`
  }</span> <select name="service.${id}">${choice('', say('preferences.as-category'))}${choice(
    'granted',
    say('preferences.allow'),
  )}${choice('denied', say('preferences.refuse'))}</select></label>`;
}
