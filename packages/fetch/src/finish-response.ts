import {
  type Exchange,
  keepExemptCookies,
  makePrivate,
  type Notice,
  type NoticeMarkup,
  surrogateHeaders,
  writeVariantTag,
} from '@cookiewarden/core';
import { bodyHeaders, isGuessed, mayRewrite, staleHeaders } from '@cookiewarden/html';
import { type DecodingOptions, decodeBody } from './decode-body.js';
import { type HeaderPair, readPairs } from './header-pairs.js';
import { targetOf } from './respond-with-notice.js';
import { stripBody } from './response-body.js';
import { keepResponsePairs } from './response-headers.js';

/** What finishing a response needs to know beside the exchange. */
export interface FinishOptions extends DecodingOptions {
  readonly pageUrl: string;
  /** The browser holds the page made for this very answer, so that a 304 confirms it. */
  readonly holdsVariant: boolean;
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
    const rest = withholdInDoubt(response, exchange, fault);
    options.close();
    return rest;
  }
}

function finish(response: Response, exchange: Exchange, options: FinishOptions): Response {
  // Response.error() and protocol upgrades cannot be built anew; neither can a body that somebody reads already.
  if (response.status < 200 || response.bodyUsed || response.body?.locked) {
    exchange.leaveUnchecked(
      response.status < 200 ? `status ${response.status}` : 'the body is being read already',
    );
    keepHeadersInPlace(response, exchange, options.pageUrl);
    options.close();
    return response;
  }
  const page = takePage(response, exchange, options);
  const before = readPairs(response.headers);
  const { dependsOnAnswer, markup, isRefused } = page;
  const own = truePairs(page, before, exchange);
  const after = keepResponsePairs(own, exchange, { url: options.pageUrl, dependsOnAnswer, markup });
  if (isRefused || page.stream === response.body) options.close();
  if (!isRefused && page.stream === response.body && isSame(before, after)) return response;
  const init: ResponseInit & { readonly encodeBody?: 'manual' } = {
    ...(isRefused ? { status: 416 } : { status: response.status, statusText: response.statusText }),
    headers: new Headers(after.map(([name, value]): [string, string] => [name, value])),
    // Cloudflare's runtime applies the coding that the headers name, unless told that it has been.
    ...(page.isEncoded && { encodeBody: 'manual' }),
  };
  return new Response(page.stream, init);
}

// Browsers store the cookies of a 101 too (Fetch requires it), and some runtimes let its headers be changed.
function keepHeadersInPlace({ headers }: Response, exchange: Exchange, url: string): void {
  const before = readPairs(headers);
  const after = keepResponsePairs(before, exchange, { url, dependsOnAnswer: false });
  if (isSame(before, after)) return;
  try {
    for (const [name] of before) headers.delete(name);
    for (const [name, value] of after) headers.append(name, value);
  } catch {
    exchange.note('the response can neither be built anew nor changed: its headers left as they were');
  }
}

interface TakenPage {
  readonly stream: ReadableStream<Uint8Array> | null;
  /** It is made for one answer: its validators are those of the variant. */
  readonly isVariant: boolean;
  /** Its bytes may differ from the response's, so the headers about them are no longer true. */
  readonly isRewritten: boolean;
  /** The content coding that the headers name is done to it. */
  readonly isEncoded: boolean;
  /** Nothing of it goes out: it is a part of a page, which cannot be judged. */
  readonly isRefused: boolean;
  readonly dependsOnAnswer: boolean;
  /** What the notice put into it. */
  readonly markup: NoticeMarkup | undefined;
}

function takePage(response: Response, exchange: Exchange, options: FinishOptions): TakenPage {
  const { policy, facts } = exchange;
  const { headers, status, body } = response;
  const untouched = leaveAlone(body);
  if (!policy.html.enabled) return untouched;
  // Where every page rule is exempt, all visitors get the same page.
  const dependsOnAnswer =
    policy.judge !== undefined || policy.rules.htmlCategories.some(isAskedFor, exchange);
  if (status === 304 && options.holdsVariant) return { ...untouched, isVariant: true, dependsOnAnswer };
  if (
    isGuessed(headers.get('content-type') ?? undefined, headers.get('x-content-type-options') ?? undefined)
  ) {
    return takeUntyped(response, exchange, options, { ...untouched, dependsOnAnswer });
  }
  // The head that answers a HEAD is that of the page.
  const method = facts.method === 'HEAD' ? 'GET' : facts.method;
  const rewritability = mayRewrite(status, method, (name) => headers.get(name) ?? undefined);
  if (!rewritability.rewrite) {
    if (!rewritability.isHtml || !exchange.mayWithholdHtml()) return untouched;
    if (rewritability.isPart && policy.html.ranges === 'refuse' && policy.mode === 'enforce') {
      return refusePart(body, exchange, untouched);
    }
    exchange.leaveUnchecked(rewritability.why);
    return untouched;
  }
  const isReportOnly = policy.mode === 'report-only';
  const mayDecorate = !isReportOnly && (options.notice?.mayDecorate(facts) ?? false);
  if (!exchange.mayWithholdHtml() && !mayDecorate) return { ...untouched, dependsOnAnswer };
  const taken = { ...untouched, isVariant: !isReportOnly, isRewritten: !isReportOnly, dependsOnAnswer };
  if (body === null || facts.method === 'HEAD') return { ...taken, isEncoded: true };
  // In report-only the same bytes go out as came in: they are read on their way, so they must be readable as they are.
  const decoded =
    isReportOnly && rewritability.codings.length > 0
      ? undefined
      : decodeBody(response, rewritability.codings, options);
  if (decoded === undefined) {
    exchange.leaveUnchecked(`content coding ${rewritability.codings.join(', ')}`);
    return { ...untouched, dependsOnAnswer };
  }
  const { pageUrl, close } = options;
  const markup = mayDecorate ? decorate(exchange, headers, options) : undefined;
  const { charset } = rewritability;
  const stripped = stripBody(decoded.stream, { exchange, pageUrl, close, charset, markup });
  return {
    ...taken,
    stream: decoded.encode?.(stripped) ?? stripped,
    isEncoded: decoded.encode !== undefined || rewritability.codings.length === 0,
    dependsOnAnswer: dependsOnAnswer || mayDecorate,
    markup,
  };
}

// Whoever wants the page asks for all of it.
function refusePart(body: Response['body'], exchange: Exchange, page: TakenPage): TakenPage {
  exchange.note('a part of a page (206) was answered with 416');
  body?.cancel().catch((fault) => exchange.fail('body', fault));
  return { ...page, stream: null, isRefused: true, dependsOnAnswer: true };
}

function leaveAlone(stream: TakenPage['stream']): TakenPage {
  return {
    stream,
    isVariant: false,
    isRewritten: false,
    isEncoded: false,
    isRefused: false,
    dependsOnAnswer: false,
    markup: undefined,
  };
}

// Browsers take what has no type for a page if it begins like one, and show it where they show the answer at all.
function takeUntyped(
  { status, headers, body }: Response,
  exchange: Exchange,
  { pageUrl, close }: FinishOptions,
  page: TakenPage,
): TakenPage {
  const isShown = (status < 300 && status !== 204 && status !== 205) || status >= 400;
  const untouched = { ...page, dependsOnAnswer: false };
  if (!isShown || body === null || exchange.facts.method === 'HEAD') return untouched;
  // As with what is called a page: not a part, not a download, not what nobody may transform.
  const asPage = mayRewrite(status, exchange.facts.method, (name) =>
    name === 'content-type' ? 'text/html' : (headers.get(name) ?? undefined),
  );
  if (asPage.rewrite && asPage.codings.length > 0) return untouched;
  const mayWithhold = exchange.mayWithholdHtml();
  const untyped = { exchange, pageUrl, close, charset: undefined, isUntyped: true } as const;
  if (!asPage.rewrite) {
    if (!mayWithhold) return untouched;
    return { ...untouched, stream: stripBody(body, { ...untyped, passes: asPage.why }) };
  }
  if (!mayWithhold) {
    // A cache was given a reason to keep it.
    const mayBeKept = ['cache-control', 'expires', 'last-modified', 'etag'].some((name) => headers.has(name));
    return { ...page, dependsOnAnswer: page.dependsOnAnswer && mayBeKept };
  }
  const stream = stripBody(body, untyped);
  const isRewritten = exchange.policy.mode === 'enforce';
  return { ...page, stream, isRewritten, isVariant: isRewritten, isEncoded: true };
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

// What the head may still say of the body that goes out.
function truePairs(page: TakenPage, pairs: readonly HeaderPair[], exchange: Exchange): readonly HeaderPair[] {
  if (page.isRefused) return pairs.filter(([name]) => !bodyFields.has(name.toLowerCase()));
  return page.isVariant ? withVariant(page, pairs, exchange) : pairs;
}

const bodyFields: ReadonlySet<string> = new Set(bodyHeaders);
const untrueFields: ReadonlySet<string> = new Set(staleHeaders);

// The validators of a page are those of its variant; a date cannot tell variants apart.
function withVariant(
  { isRewritten, isEncoded, markup }: TakenPage,
  pairs: readonly HeaderPair[],
  exchange: Exchange,
): readonly HeaderPair[] {
  // Whether a notice is due, and in which language, is not part of a variant.
  const key = markup === undefined ? exchange.variantKey() : undefined;
  return pairs.flatMap(([name, value]): readonly HeaderPair[] => {
    const field = name.toLowerCase();
    if (field === 'etag') {
      const tag = key === undefined ? undefined : writeVariantTag(value, key);
      return tag === undefined ? [] : [[name, tag]];
    }
    if (field === 'last-modified' || (isRewritten && untrueFields.has(field))) return [];
    return field === 'content-encoding' && isRewritten && !isEncoded ? [] : [[name, value]];
  });
}

function isSame(before: readonly HeaderPair[], after: readonly HeaderPair[]): boolean {
  if (before.length !== after.length) return false;
  return before.every(([name, value], at) => after[at]?.[0] === name && after[at]?.[1] === value);
}

// In doubt cookies that need an answer are withheld, and the page is delivered, to this visitor only.
function withholdInDoubt(response: Response, exchange: Exchange, fault: unknown): Response {
  if (exchange.policy.mode === 'report-only') return response;
  try {
    const headers = new Headers(response.headers);
    headers.delete('set-cookie');
    const lines = keepExemptCookies(response.headers.getSetCookie(), exchange);
    for (const line of lines) headers.append('set-cookie', line);
    headers.set('cache-control', makePrivate(headers.get('cache-control') ?? undefined));
    for (const name of surrogateHeaders) headers.delete(name);
    const { status, statusText, body, bodyUsed } = response;
    // Of a body that we had begun to read nothing is left, and an early end would look whole.
    const rest = bodyUsed || body?.locked ? breakOff(fault) : body;
    return new Response(rest, { status, statusText, headers });
  } catch {
    return response;
  }
}

function breakOff(fault: unknown): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.error(fault);
    },
  });
}
