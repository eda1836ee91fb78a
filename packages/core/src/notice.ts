import type { Exchange } from './exchange.js';
import type { RequestFacts } from './request-facts.js';

/** What asks the visitor, as an adapter carries it: pages at addresses of its own, and markup for the site's pages. */
export interface Notice {
  /** Longest request body that is read, in bytes; a longer one is answered with 413. */
  readonly limitBytes: number;
  /** The request is for one of the notice's own addresses: the application never sees it. */
  owns(facts: RequestFacts): boolean;
  /** Answers such a request. New answers go into the exchange before it returns. */
  respond(exchange: Exchange, request: NoticeRequest): NoticeResponse;
  /** The response may be a page that the notice is put into: its body has to be taken in hand. */
  mayDecorate(facts: RequestFacts): boolean;
  /**
   * What goes before `</body>` of a page of the site; `undefined` for nothing, and where a template placed it already.
   * To be asked before the headers are sent: that a notice was shown is kept in a cookie.
   */
  decorate(exchange: Exchange, page: NoticePage): NoticeMarkup | undefined;
  /** The same markup for a template; `''` for nothing. */
  place(exchange: Exchange, page: NoticePage): string;
}

/** What a notice reads of a request for one of its own addresses. */
export interface NoticeRequest {
  /** The request target as the visitor sent it: path and query. */
  readonly url: string;
  /** The body as text; `undefined` where it was longer than `limitBytes` or could not be read. */
  readonly body: string | undefined;
}

/** A whole response; its body is text in UTF-8. */
export interface NoticeResponse {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A page of the site that markup may be put into. */
export interface NoticePage {
  /** The request target as the visitor sent it: path and query. */
  readonly url: string;
  /** Its `Content-Security-Policy`: the nonce in it goes onto our elements. */
  readonly contentSecurityPolicy: string | undefined;
}

/** Markup for a page of the site, and the headers that the page then needs. */
export interface NoticeMarkup {
  readonly html: string;
  /** What has to run before every other script: goes before the first one, and nowhere in a page without any. */
  readonly beforeScripts?: string | undefined;
  /** Request headers, besides the exchange's own, that the page now depends on. */
  readonly vary: readonly string[];
  /** Set unless the application set them, by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
}
