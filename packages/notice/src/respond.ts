import type { Exchange, NoticeRequest, NoticeResponse } from '@cookiewarden/core';
import type { Addresses } from './addresses.js';
import { type ReadAnswers, readFormAnswers, readJsonAnswers } from './answers.js';
import type { NoticeOptions } from './notice-options.js';
import { isFromOwnSite } from './own-site.js';
import { pageScript } from './page-script.js';
import { pageStanding } from './page-standing.js';
import { renderCookiePage } from './render-cookie-page.js';
import { renderPage } from './render-page.js';
import { renderPreferences } from './render-preferences.js';
import { readReturnAddress } from './return-address.js';
import { readState } from './state.js';
import { writeStorageScript } from './storage-script.js';
import { styles } from './styles.js';
import { writeGpcSupport, writeTrackingStatus } from './tracking-status.js';
import type { Wording } from './wording.js';

/** What the notice's own addresses need besides the exchange and the request. */
export interface Desk {
  readonly options: NoticeOptions;
  readonly addresses: Addresses;
  readonly wordings: ReadonlyMap<string, Wording>;
  /** The wording for an exchange; a language that the visitor chose goes first. */
  wordingFor(exchange: Exchange, chosen: string | undefined): Wording;
}

/** One address: what each method answers there. */
export type Route = Readonly<Partial<Record<'GET' | 'PUT' | 'POST', Respond>>>;

type Respond = (desk: Desk, exchange: Exchange, request: NoticeRequest) => NoticeResponse;

/** Every address of the notice. */
export function compileRoutes(
  { addresses, options }: Desk,
  listensToGpc: boolean,
): ReadonlyMap<string, Route> {
  const { base } = addresses;
  const answers: Route = { GET: respondWithState, PUT: takeJson, POST: takeForm };
  const routes: [string, Route][] = [
    [addresses.notice, answers],
    [addresses.consent, answers],
    [addresses.preferences, { GET: respondWithPreferences, POST: takeForm }],
    [addresses.cookies, { GET: respondWithCookiePage }],
    [`${base}/notice.css`, { GET: () => file('text/css', styles) }],
    [`${base}/notice.js`, { GET: () => file('text/javascript', pageScript) }],
    [addresses.storage, { GET: respondWithStorageScript }],
  ];
  if (options.consentMode !== undefined) {
    routes.push([addresses.consentMode, { GET: respondWithConsentMode }]);
  }
  if (options.gpc ?? listensToGpc) {
    const text = writeGpcSupport(listensToGpc, options.updated);
    routes.push(['/.well-known/gpc.json', { GET: () => answer(200, 'application/json', text) }]);
  }
  if (options.dnt) routes.push(['/.well-known/dnt/', { GET: respondWithTrackingStatus }]);
  return new Map(routes);
}

/** Answers a request for one of the addresses. */
export function respond(
  desk: Desk,
  route: Route,
  exchange: Exchange,
  request: NoticeRequest,
): NoticeResponse {
  const { method } = exchange.facts;
  const wanted = method === 'HEAD' ? 'GET' : method;
  const found = wanted === 'GET' || wanted === 'PUT' || wanted === 'POST' ? route[wanted] : undefined;
  if (found === undefined) {
    const allow = Object.keys(route).flatMap((name) => (name === 'GET' ? ['GET', 'HEAD'] : [name]));
    return explain(405, 'This address does not take the method.', { allow: allow.join(', ') });
  }
  return found(desk, exchange, request);
}

function respondWithState(desk: Desk, exchange: Exchange): NoticeResponse {
  exchange.dependOnStanding();
  const state = readState(exchange, desk.wordingFor(exchange, undefined), desk.options);
  return answer(200, 'application/json', JSON.stringify(state));
}

function takeJson(desk: Desk, exchange: Exchange, { body }: NoticeRequest): NoticeResponse {
  const { facts, policy } = exchange;
  if (!isFromOwnSite(facts)) return explain(403, 'The request did not come from a page of this site.');
  if (!isOfType(exchange, 'application/json')) return explain(415, 'Send application/json.');
  if (body === undefined) return explain(413, 'The body is too long.');
  const read = readJsonAnswers(body, policy);
  return 'fault' in read ? explain(400, read.fault) : keepAnswers(desk, exchange, read, true);
}

function takeForm(desk: Desk, exchange: Exchange, request: NoticeRequest): NoticeResponse {
  const { facts, policy, standing } = exchange;
  if (!isFromOwnSite(facts)) return respondWithPreferences(desk, exchange, request);
  if (!isOfType(exchange, 'application/x-www-form-urlencoded')) return explain(415, 'Send a form.');
  if (request.body === undefined) return explain(413, 'The body is too long.');
  const read = readFormAnswers(request.body, policy, standing.consent.services);
  if ('fault' in read) return explain(400, read.fault);
  return keepAnswers(desk, exchange, read, facts.header('accept') === 'application/json');
}

function keepAnswers(
  desk: Desk,
  exchange: Exchange,
  { answers, language, source, back }: Exclude<ReadAnswers, { fault: string }>,
  wantsState: boolean,
): NoticeResponse {
  const wording = desk.wordingFor(exchange, language);
  exchange.answer(answers, wording.language, source);
  if (source !== undefined) exchange.note(`the answer was brought by "${source}"`);
  if (wantsState) {
    return answer(200, 'application/json', JSON.stringify(readState(exchange, wording, desk.options)));
  }
  const target = readReturnAddress(back, exchange.facts);
  return answer(303, 'text/plain', '', { location: savedAddress(desk, target, exchange) });
}

// From the preferences one comes back to the preferences, which show what now holds; from a page to that page.
function savedAddress({ addresses }: Desk, target: string, { facts }: Exchange): string {
  if (facts.path !== addresses.preferences) return target;
  return `${addresses.preferences}?${new URLSearchParams({ return: target, saved: '1' })}`;
}

function respondWithPreferences(desk: Desk, exchange: Exchange, request: NoticeRequest): NoticeResponse {
  exchange.dependOnStanding();
  // A form that was refused is shown again: it still tells where it came from and in which language.
  const isRefused = exchange.facts.method === 'POST';
  const query = isRefused ? new URLSearchParams(request.body) : queryOf(request.url);
  const wording = desk.wordingFor(exchange, query.get('lang') ?? undefined);
  const back = readReturnAddress(query.get('return') ?? undefined, exchange.facts);
  const { addresses } = desk;
  const isSaved = query.get('saved') === '1' && exchange.standing.isAnswered;
  const standing = pageStanding(exchange, request.url);
  const main = renderPreferences(exchange, { wording, addresses, back, standing, isSaved, isRefused });
  const parts = { ...desk, wording, back, address: addresses.preferences, stylesAddress: addresses.styles };
  return page(isRefused ? 403 : 200, renderPage(wording.say('preferences.title'), main, parts));
}

function respondWithCookiePage(desk: Desk, exchange: Exchange, { url }: NoticeRequest): NoticeResponse {
  const query = queryOf(url);
  const wording = desk.wordingFor(exchange, query.get('lang') ?? undefined);
  const back = readReturnAddress(query.get('return') ?? undefined, exchange.facts);
  const { addresses, options } = desk;
  const main = renderCookiePage(exchange.policy, { wording, addresses, back, options });
  const parts = { ...desk, wording, back, address: addresses.cookies, stylesAddress: addresses.styles };
  return page(200, renderPage(wording.say('cookies.title'), main, parts));
}

function respondWithStorageScript(
  { options }: Desk,
  exchange: Exchange,
  { url }: NoticeRequest,
): NoticeResponse {
  exchange.dependOnStanding();
  const { storage = 'remove' } = options;
  const visit = { policy: exchange.policy, standing: pageStanding(exchange, url) };
  const script = storage === 'leave' ? '' : writeStorageScript(visit, { refuses: storage !== 'remove' });
  return answer(200, 'text/javascript', script);
}

function respondWithConsentMode(
  { options }: Desk,
  exchange: Exchange,
  { url }: NoticeRequest,
): NoticeResponse {
  exchange.dependOnStanding();
  const command = options.consentMode?.(pageStanding(exchange, url), exchange.policy);
  return answer(200, 'text/javascript', command?.script ?? '');
}

function respondWithTrackingStatus(_desk: Desk, exchange: Exchange): NoticeResponse {
  const { text, value } = writeTrackingStatus(exchange);
  return answer(200, 'application/tracking-status+json', text, { tk: value });
}

function queryOf(url: string): URLSearchParams {
  const at = url.indexOf('?');
  return new URLSearchParams(at < 0 ? '' : url.slice(at + 1));
}

function isOfType({ facts }: Exchange, type: string): boolean {
  return facts.header('content-type')?.split(';')[0]?.trim().toLowerCase() === type;
}

// Every answer but the two files depends on the visitor, and on a moment.
function answer(
  status: number,
  type: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): NoticeResponse {
  return {
    status,
    body,
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      ...headers,
    },
  };
}

// `same-origin` lets the browser say whence our form comes, where the site's own policy may forbid it.
function page(status: number, body: string): NoticeResponse {
  return answer(status, 'text/html', body, {
    'content-security-policy': [
      "default-src 'none'",
      "style-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'self'",
    ].join('; '),
    'x-frame-options': 'SAMEORIGIN',
  });
}

function file(type: string, body: string): NoticeResponse {
  return answer(200, type, body, { 'cache-control': 'public, max-age=86400' });
}

// In English: a visitor's own form never leads here.
function explain(
  status: number,
  error: string,
  headers: Readonly<Record<string, string>> = {},
): NoticeResponse {
  return answer(status, 'application/json', JSON.stringify({ error }), headers);
}
