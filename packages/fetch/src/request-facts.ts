import { hostOf, type RequestFacts } from '@cookiewarden/core';

/** What a runtime knows of a request that its URL may not tell. */
export interface RequestSurroundings {
  /**
   * The visitor's connection is HTTPS. @default the URL's scheme
   * Trap: behind a TLS-ending proxy the URL says `http:`.
   */
  readonly isSecure?: boolean;
  /** The host that the visitor asked for, with its port or without. @default the URL's */
  readonly host?: string;
}

/** The facts of a WHATWG request. */
export function readRequestFacts(request: Request, surroundings: RequestSurroundings = {}): RequestFacts {
  const url = new URL(request.url);
  return {
    method: request.method.toUpperCase(),
    host: hostOf(surroundings.host ?? url.hostname),
    path: url.pathname,
    isSecure: surroundings.isSecure ?? url.protocol === 'https:',
    header: (name) => request.headers.get(name) ?? undefined,
  };
}
