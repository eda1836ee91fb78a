import type { OutgoingHttpHeader, OutgoingHttpHeaders } from 'node:http';
import type { Exchange, Notice, NoticePage, NoticeRequest } from '@cookiewarden/core';
import type { Coding } from '@cookiewarden/html';
import { isUndoable } from './content-coding.js';
import type { GuardedResponse } from './guarded-response.js';
import { type Head, textOf } from './head.js';
import type { NodeRequest, RequestView } from './request-facts.js';

/** What the notice needs of a response: HTTP/1 and HTTP/2 alike. */
interface PlainResponse {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  getHeader(name: string): OutgoingHttpHeader | undefined;
  end(body?: string): unknown;
  destroy(): unknown;
}

/** The options that a notice needs. */
interface NoticeOptions {
  readonly notice?: Notice | undefined;
  readonly view?: RequestView | undefined;
}

/**
 * Answers a request for one of the notice's own addresses. False for every other one: then the application goes on.
 * To be asked after `attach`, with the body still unread.
 */
export function respondWithNotice(
  req: NodeRequest,
  res: PlainResponse,
  exchange: Exchange,
  { notice, view }: NoticeOptions,
): boolean {
  if (notice === undefined || !notice.owns(exchange.facts)) return false;
  const url = view?.url?.(req) ?? req.url ?? '/';
  const answer = (body: string | undefined) => send(res, exchange, notice, { url, body });
  if (exchange.facts.method === 'GET' || exchange.facts.method === 'HEAD') answer(undefined);
  else readBody(req, notice.limitBytes, answer);
  return true;
}

/** Settles what the notice puts into a page, where that can be read on its way. */
export function decoratePage(guarded: GuardedResponse, head: Head, codings: readonly Coding[]): void {
  if (!guarded.mayDecorate || !codings.every(isUndoable)) return;
  const { exchange, settings } = guarded;
  try {
    const policy = textOf(head, 'content-security-policy');
    guarded.markup = settings.notice?.decorate(exchange, { url: guarded.url, contentSecurityPolicy: policy });
  } catch (fault) {
    // A page without its notice is better than no page: nothing is granted by it.
    exchange.fail('notice', fault);
  }
  // Also where a template placed it: that page was made for one visitor no less.
  guarded.isPageDependent = true;
  for (const [name, value] of Object.entries(guarded.markup?.headers ?? {})) {
    if (head.lines(name).length === 0) head.write(name, [value]);
  }
}

/** The notice's markup for a template. */
export function placeNotice(
  { exchange, settings, url }: GuardedResponse,
  res: Pick<PlainResponse, 'getHeader'>,
): string {
  const policy: OutgoingHttpHeaders[string] = res.getHeader('content-security-policy');
  const page: NoticePage = {
    url,
    contentSecurityPolicy: policy === undefined ? undefined : String(policy),
  };
  return settings.notice?.place(exchange, page) ?? '';
}

function send(res: PlainResponse, exchange: Exchange, notice: Notice, request: NoticeRequest): void {
  try {
    const response = notice.respond(exchange, request);
    res.statusCode = response.status;
    for (const [name, value] of Object.entries(response.headers)) res.setHeader(name, value);
    res.end(response.body);
  } catch (fault) {
    exchange.fail('notice', fault);
    res.statusCode = 500;
    res.end();
  }
}

// Past the limit the answer does not wait: the rest runs out unread.
function readBody(req: NodeRequest, limitBytes: number, done: (body: string | undefined) => void): void {
  const parsed = (req as { readonly body?: unknown }).body;
  if (req.readableEnded) {
    done(writeParsed(req, parsed));
    return;
  }
  const chunks: Buffer[] = [];
  let length = 0;
  const take = (chunk: Buffer) => {
    length += chunk.length;
    chunks.push(chunk);
    if (length <= limitBytes) return;
    req.off('data', take).off('end', finish).resume();
    done(undefined);
  };
  const finish = () => done(Buffer.concat(chunks).toString('utf8'));
  req.on('data', take).on('end', finish);
}

// A host that parses bodies before anybody else leaves the result only.
function writeParsed({ headers }: NodeRequest, parsed: unknown): string | undefined {
  if (typeof parsed === 'string') return parsed;
  if (typeof parsed !== 'object' || parsed === null) return undefined;
  if (headers['content-type']?.includes('json')) return JSON.stringify(parsed);
  const pairs = Object.entries(parsed).flatMap(([name, value]) =>
    [value].flat().map((each): [string, string] => [name, String(each)]),
  );
  return new URLSearchParams(pairs).toString();
}
