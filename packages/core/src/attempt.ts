import type { SetCookie } from './set-cookie.js';

/** A Set-Cookie line that would store a cookie. */
export interface StoreAttempt {
  readonly kind: 'store';
  readonly cookie: SetCookie;
}

/** A pair of the Cookie header that the application would read. */
export interface AccessAttempt {
  readonly kind: 'access';
  /** The cookie's name. */
  readonly name: string;
}

/** A URL that the browser would fetch because of a tag or a header. */
export interface LoadAttempt {
  readonly kind: 'load';
  /** As `URL` reads it: lower case, punycode, no port, no trailing dot. */
  readonly host: string;
  /** Starts with `/`. */
  readonly path: string;
  /** Without the `?`; `''` if there is none. */
  readonly query: string;
  /** What would fetch it: an element's name (`img`, `script`), `css`, or a header's (`link`). */
  readonly element: string;
  /** An image that looks like a tracking pixel; told only where no rule names its address. */
  readonly looksLikePixel?: true;
}

/** An inline script that the browser would run. */
export interface RunAttempt {
  readonly kind: 'run';
  /** The marker of the policy that was found in its text. */
  readonly marker: string;
  readonly element: string;
}

/** What a response would make the browser do, or the application do with what is stored. */
export type Attempt = StoreAttempt | AccessAttempt | LoadAttempt | RunAttempt;
