import type { Exchange, Notice, NoticeMarkup } from '@cookiewarden/core';
import { mayRewrite, staleHeaders } from '@cookiewarden/html';
import { decodeBody } from './decode-body.js';
import { type HeaderPair, readPairs } from './header-pairs.js';
import { targetOf } from './respond-with-notice.js';
import { stripBody } from './response-body.js';
import { keepResponsePairs } from './response-headers.js';

/** What finishing a response needs to know beside the exchange. */
export interface FinishOptions {
  readonly pageUrl: string;
  readonly bodyIsEncoded?: boolean | undefined;
  readonly notice?: Notice | undefined;
  /** Ends the exchange; may be called more than once. */
  readonly close: () => void;
}

/** The response with only what the visitor allows. Never throws. */
export function finishResponse(response: Response, exchange: Exchange, options: FinishOptions): Response {
  try {
    return finish(response, exchange, options);
  } catch (fault) {
    exchange.fail('adapter', fault);
    options.close();
    return withoutCookies(response, exchange);
  }
}

function finish(response: Response, exchange: Exchange, options: FinishOptions): Response {
  // Response.error() and protocol upgrades cannot be built anew; neither can a body that somebody reads already.
  if (response.status < 200 || response.bodyUsed || response.body?.locked) {
    exchange.leaveUnchecked(
      response.status < 200 ? `status ${response.status}` : 'the body is being read already',
    );
    options.close();
    return response;
  }
  const body = pageBody(response, exchange, options);
  const before = readPairs(response.headers);
  const { dependsOnAnswer, markup } = body;
  const page = { url: options.pageUrl, dependsOnAnswer, markup };
  const after = keepResponsePairs(body.isRewritten ? withoutStale(before) : before, exchange, page);
  if (body.stream === response.body) options.close();
  if (body.stream === response.body && isSame(before, after)) return response;
  return new Response(body.stream, {
    status: response.status,
    statusText: response.statusText,
    headers: new Headers(after.map(([name, value]): [string, string] => [name, value])),
  });
}

interface PageBody {
  readonly stream: ReadableStream<Uint8Array> | null;
  /** Its bytes may differ from the response's, so the headers about them are no longer true. */
  readonly isRewritten: boolean;
  readonly dependsOnAnswer: boolean;
  /** What the notice put into it. */
  readonly markup: NoticeMarkup | undefined;
}

function pageBody(response: Response, exchange: Exchange, options: FinishOptions): PageBody {
  const { policy, facts } = exchange;
  const { headers, status } = response;
  const untouched = { stream: response.body, isRewritten: false, dependsOnAnswer: false, markup: undefined };
  if (!policy.html.enabled) return untouched;
  const rewritability = mayRewrite(status, facts.method, (name) => headers.get(name) ?? undefined);
  if (!rewritability.rewrite) {
    if (rewritability.isHtml && exchange.mayWithholdHtml()) exchange.leaveUnchecked(rewritability.why);
    return untouched;
  }
  // Where every page rule is exempt, all visitors get the same page.
  const dependsOnAnswer =
    policy.judge !== undefined || policy.rules.htmlCategories.some(isAskedFor, exchange);
  const mayDecorate = policy.mode === 'enforce' && (options.notice?.mayDecorate(facts) ?? false);
  if (!exchange.mayWithholdHtml() && !mayDecorate) return { ...untouched, dependsOnAnswer };
  if (response.body === null) return { ...untouched, isRewritten: true, dependsOnAnswer };
  // In report-only the same bytes go out as came in: they are read on their way, so they must be readable as they are.
  const isReportOnly = policy.mode === 'report-only';
  const decoded =
    isReportOnly && rewritability.codings.length > 0
      ? undefined
      : decodeBody(response, options.bodyIsEncoded);
  if (decoded === undefined) {
    exchange.leaveUnchecked(`content coding ${headers.get('content-encoding')}`);
    return { ...untouched, dependsOnAnswer };
  }
  const { pageUrl, close } = options;
  const markup = mayDecorate ? decorate(exchange, headers, options) : undefined;
  const injection = markup?.html;
  const stream = stripBody(decoded, { exchange, pageUrl, close, charset: rewritability.charset, injection });
  return { stream, isRewritten: !isReportOnly, dependsOnAnswer: dependsOnAnswer || mayDecorate, markup };
}

function decorate(
  exchange: Exchange,
  headers: Headers,
  { notice, pageUrl }: FinishOptions,
): NoticeMarkup | undefined {
  const contentSecurityPolicy = headers.get('content-security-policy') ?? undefined;
  try {
    return notice?.decorate(exchange, { url: targetOf(pageUrl), contentSecurityPolicy });
  } catch (fault) {
    // A page without its notice is better than no page: nothing is granted by it.
    exchange.fail('notice', fault);
    return undefined;
  }
}

function isAskedFor(this: Exchange, name: string): boolean {
  return this.policy.categories.get(name)?.isExempt === false;
}

// `content-encoding` goes as well: what is sent is decoded. An entity tag names other bytes than these.
const untrueFields: ReadonlySet<string> = new Set([
  ...staleHeaders,
  'content-encoding',
  'etag',
  'last-modified',
]);

function withoutStale(pairs: readonly HeaderPair[]): readonly HeaderPair[] {
  return pairs.filter(([name]) => !untrueFields.has(name.toLowerCase()));
}

function isSame(before: readonly HeaderPair[], after: readonly HeaderPair[]): boolean {
  if (before.length !== after.length) return false;
  return before.every(([name, value], at) => after[at]?.[0] === name && after[at]?.[1] === value);
}

// In doubt cookies are withheld and the page is delivered.
function withoutCookies(response: Response, exchange: Exchange): Response {
  if (exchange.policy.mode === 'report-only') return response;
  try {
    const headers = new Headers(response.headers);
    headers.delete('set-cookie');
    const { status, statusText } = response;
    return new Response(response.bodyUsed ? null : response.body, { status, statusText, headers });
  } catch {
    return response;
  }
}
