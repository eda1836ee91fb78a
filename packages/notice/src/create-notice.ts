import {
  type Exchange,
  isLate,
  type Notice,
  type NoticeMarkup,
  type NoticePage,
  type Policy,
} from '@cookiewarden/core';
import { writeAddresses } from './addresses.js';
import { askedCategories } from './asked.js';
import { html } from './html.js';
import { pickLanguage, readAcceptLanguage } from './language.js';
import { checkNoticeOptions, type NoticeOptions } from './notice-options.js';
import { ofPage } from './page-standing.js';
import { renderNotice } from './render-notice.js';
import { compileRoutes, type Desk, respond } from './respond.js';
import { readReturnAddress } from './return-address.js';
import { readPageState } from './state.js';
import { trackingStatus } from './tracking-status.js';
import { isPageVisit, isPrefetch } from './visit.js';
import { compileWordings, type Wording } from './wording.js';

/** A notice that tells which texts it lacks. */
export interface CreatedNotice extends Notice {
  /** Texts that are missing, one line each, as reported at start-up. */
  readonly missingTexts: readonly string[];
}

/**
 * Creates the notice of a policy: what asks the visitor, keeps the answer and lets it be changed.
 *
 * @throws PolicyError with all faults of the options at once.
 */
export function createNotice(policy: Policy, options: NoticeOptions = {}): CreatedNotice {
  checkNoticeOptions(options, policy);
  const { byLanguage, missing } = compileWordings(policy, options);
  const report = options.onMissingText ?? console.warn;
  for (const line of missing) report(`Cookie Warden: the text ${line}.`);
  const desk: Desk = {
    options,
    addresses: writeAddresses(options.base ?? '/.cookiewarden'),
    wordings: byLanguage,
    wordingFor: (exchange, chosen) => findWording(byLanguage, options, exchange, chosen),
  };
  const routes = compileRoutes(desk, policy.signals.has('gpc'));
  const hasStorage =
    options.storage === 'remove-and-refuse' ||
    (options.storage !== 'leave' && policy.rules.entries.some(({ subject }) => subject.kind === 'storage'));
  const settled = { ...desk, hasStorage };
  return Object.freeze({
    limitBytes: options.limitBytes ?? 4096,
    missingTexts: missing,
    owns: ({ path }) => routes.has(path),
    respond: (exchange, request) => respond(desk, routes.get(exchange.facts.path) ?? {}, exchange, request),
    mayDecorate: (facts) => isPageVisit(facts) && !routes.has(facts.path),
    decorate: (exchange, page) => decorate(settled, exchange, page),
    place: (exchange, page) => place(settled, exchange, page),
  } satisfies CreatedNotice);
}

interface SettledDesk extends Desk {
  /** There may be something in other storage to remove. */
  readonly hasStorage: boolean;
}

function findWording(
  wordings: ReadonlyMap<string, Wording>,
  options: NoticeOptions,
  exchange: Exchange,
  chosen: string | undefined,
): Wording {
  const { language = 'en' } = options;
  const ofPage = typeof language === 'function' ? languageOfPage(language(exchange)) : undefined;
  const accepted = readAcceptLanguage(exchange.facts.header('accept-language'));
  const { isAnswered, consent } = exchange.standing;
  // Who chose in a language goes on in it.
  const before = isAnswered ? consent.language : undefined;
  const wanted = [chosen, ofPage, before, ...accepted].filter((tag) => tag !== undefined);
  const offered = [...wordings.keys()];
  const fallback = typeof language === 'string' ? language : 'en';
  const found = wordings.get(pickLanguage([...wanted, fallback], offered) ?? offered[0] ?? fallback);
  if (found === undefined) throw new TypeError('The notice offers no language.');
  return found;
}

function languageOfPage(answer: string | undefined): string | undefined {
  if (isLate(answer)) throw new TypeError('language returned a promise: it must be synchronous');
  // Who looks it up in JavaScript may find null.
  return typeof answer === 'string' ? answer : undefined;
}

function decorate(desk: SettledDesk, exchange: Exchange, page: NoticePage): NoticeMarkup | undefined {
  const { options } = desk;
  const headers = options.dnt ? { tk: trackingStatus(exchange) } : {};
  const isWanted = options.inject !== false && !placed.has(exchange);
  const markup = isWanted ? writeBody(desk, exchange, page) : undefined;
  const beforeScripts = options.inject === false ? undefined : writeFirstScripts(desk, exchange, page);
  if (markup === undefined && beforeScripts === undefined && !options.dnt) return undefined;
  // In whatever charset the page is written, references say the same.
  const html = (markup ?? '').replace(/[^\x00-\x7f]/gu, (character) => `&#${character.codePointAt(0)};`);
  return { html, beforeScripts, headers, vary: markup === undefined ? [] : ['Accept-Language'] };
}

// Once a script of the page has written, or a tag of Google's has sent, it is too late for either.
function writeFirstScripts(
  { addresses, options }: SettledDesk,
  exchange: Exchange,
  page: NoticePage,
): string | undefined {
  if (!isPageVisit(exchange.facts)) return undefined;
  const first = [
    ...(options.storage === 'remove-and-refuse' ? [addresses.storage] : []),
    ...(options.consentMode === undefined ? [] : [addresses.consentMode]),
  ];
  if (first.length === 0) return undefined;
  return first.map((address) => scriptTag(ofPage(address, exchange), page).html).join('');
}

const placed = new WeakSet<Exchange>();

function place(desk: SettledDesk, exchange: Exchange, page: NoticePage): string {
  placed.add(exchange);
  return writeBody(desk, exchange, page) ?? '';
}

function writeBody(desk: SettledDesk, exchange: Exchange, page: NoticePage): string | undefined {
  const { addresses, options, hasStorage } = desk;
  const { settingsLink = true } = options;
  if (!isPageVisit(exchange.facts)) return undefined;
  exchange.dependOnStanding();
  const isDue = isNoticeDue(exchange);
  // In `opt-in` nothing hangs on it, so nothing is stored. Nobody has read the notice of a page only fetched ahead.
  if (isDue && exchange.standing.regime !== 'opt-in' && !isPrefetch(exchange.facts)) exchange.showNotice();
  const wording = desk.wordingFor(exchange, undefined);
  const back = readReturnAddress(page.url, exchange.facts);
  const shows = isDue || settingsLink;
  const nonce = nonceOf(page);
  const notice = shows && renderNotice(exchange, { wording, addresses, back, isDue, settingsLink });
  const state = JSON.stringify(readPageState(exchange));
  const storageAddress = ofPage(addresses.storage, exchange);
  const storage = hasStorage && html` data-storage="${storageAddress}"`;
  return html`${shows && html`<link rel="stylesheet" href="${addresses.styles}"${nonce}>`}${notice}<script src="${addresses.script}"${nonce} defer data-base="${addresses.base}" data-state="${state}" data-close="${wording.say('notice.close')}"${storage}></script>${
    hasStorage && options.storage !== 'remove-and-refuse' && scriptTag(storageAddress, page)
  }`.html;
}

function scriptTag(address: string, page: NoticePage) {
  return html`<script src="${address}"${nonceOf(page)}></script>`;
}

/**
 * The visitor has still to be asked: in `opt-in` until there is an answer, in the other regimes once, since there
 * going on counts.
 */
function isNoticeDue({ policy, standing }: Exchange): boolean {
  if (standing.isAnswered || askedCategories(policy).length === 0) return false;
  return standing.regime === 'opt-in' || !standing.consent.noticeShown;
}

// CSP 3, 2.3.1: 'nonce-' and base64. The page's own policy is the one place where every framework writes it.
function nonceOf({ contentSecurityPolicy = '' }: NoticePage) {
  const nonce = /'nonce-([\w+/=-]+)'/.exec(contentSecurityPolicy)?.[1];
  return nonce !== undefined && html` nonce="${nonce}"`;
}
