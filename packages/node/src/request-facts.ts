import type { IncomingMessage } from 'node:http';
import type { Http2ServerRequest } from 'node:http2';
import { type ConsentChanges, hostOf, type RequestFacts, type VisitorConsent } from '@cookiewarden/core';
import type { LoggedRequest } from './log.js';
import type { LogTarget } from './log-target.js';

/** A request of `node:http`, or of HTTP/2 through Node's compatibility layer. */
export type NodeRequest = IncomingMessage | Http2ServerRequest;

/** A request or response whose visitor's consent was read. */
export interface WithConsent {
  consent?: VisitorConsent & ConsentChanges;
}

/** What a framework knows of its requests that `node:http` does not; every question may be left unanswered. */
export interface RequestView {
  /**
   * The visitor's connection is HTTPS.
   * @default the socket is encrypted. Trap: behind a TLS-ending proxy it is not.
   */
  isSecure?(req: NodeRequest): boolean | undefined;
  /** The host that the visitor asked for. @default the Host header */
  host?(req: NodeRequest): string | undefined;
  /** Path and query as the visitor asked for them, where the framework shortens `req.url`. @default req.url */
  url?(req: NodeRequest): string | undefined;
  /** What tells this request from others in the log. @default `req.id`, as pino-http and others set it */
  requestId?(req: NodeRequest): string | number | undefined;
  /** The pattern of the route that answered; asked when the exchange is over. @default none */
  route?(req: NodeRequest): string | undefined;
  /** The request's own logger. @default `req.log`, as pino-http sets it */
  logger?(req: NodeRequest): LogTarget | undefined;
}

/** The facts of a request, read when asked for. */
export function readRequestFacts(req: NodeRequest, view: RequestView = {}): RequestFacts {
  return new NodeRequestFacts(req, view);
}

// A class for its one shape; most requests never ask for host or path.
class NodeRequestFacts implements RequestFacts {
  readonly method: string;
  readonly isSecure: boolean;
  readonly host: string;
  private readonly req: NodeRequest;
  private readonly view: RequestView;

  constructor(req: NodeRequest, view: RequestView) {
    this.req = req;
    this.view = view;
    this.method = (req.method ?? 'GET').toUpperCase();
    this.isSecure = view.isSecure?.(req) ?? isEncrypted(req);
    this.host = hostOf(view.host?.(req) ?? this.header(':authority') ?? this.header('host') ?? '');
  }

  get path(): string {
    const url = this.view.url?.(this.req) ?? this.req.url ?? '/';
    const query = url.indexOf('?');
    return pathOf(query < 0 ? url : url.slice(0, query));
  }

  header(name: string): string | undefined {
    const value = this.req.headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
  }
}

function isEncrypted({ socket }: NodeRequest): boolean {
  return socket !== null && socket !== undefined && 'encrypted' in socket && socket.encrypted === true;
}

// RFC 9112 3.2.2: a proxy's request line holds the whole URL.
function pathOf(target: string): string {
  if (target.startsWith('/')) return target;
  const path = /^[a-z][a-z\d+.-]*:\/\/[^/]*(\/.*)$/i.exec(target)?.[1];
  return path ?? '/';
}

/** What a log line says of a request beside its decisions. */
export function describeRequest(req: NodeRequest, view: RequestView): LoggedRequest {
  const { id, log } = req as { readonly id?: unknown; readonly log?: unknown };
  return {
    requestId: view.requestId?.(req) ?? (typeof id === 'string' || typeof id === 'number' ? id : undefined),
    route: view.route?.(req),
    logger: view.logger?.(req) ?? (isLogTarget(log) ? log : undefined),
  };
}

function isLogTarget(log: unknown): log is LogTarget {
  return typeof log === 'object' && log !== null && 'info' in log && 'debug' in log;
}
