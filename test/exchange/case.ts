import type { PolicyOptions } from '@cookiewarden/core';
import type { AdapterName } from './adapters.js';

/** What the application of a case sees of a request. */
export interface Seen {
  readonly cookie: string | undefined;
  readonly consent: {
    has(name: string): boolean;
    grant(names: readonly string[]): void;
    deny(names: readonly string[]): void;
    withdraw(): void;
    readonly isAnswered: boolean;
  };
  header(name: string): string | undefined;
}

/** What the application of a case answers, in whatever way its framework does. */
export interface Reply {
  readonly status?: number;
  readonly headers?: readonly (readonly [name: string, value: string])[];
  /** Several chunks are streamed, one after the other. */
  readonly body?: string | Uint8Array | readonly (string | Uint8Array)[];
}

/** What came over the wire. */
export interface Received {
  readonly status: number;
  /** By lower-case name, one entry a line. */
  readonly headers: Readonly<Record<string, readonly string[] | undefined>>;
  /** As it was sent, codings and all. */
  readonly body: Buffer;
}

/** One row of the table: a request, an answer, and what of it may arrive. */
export interface ExchangeCase {
  readonly title: string;
  readonly method?: string;
  readonly path?: string;
  /** The visitor's answer, as the cookie of the test's consent source has it: `all`, `none` or categories with `+`. */
  readonly choice?: string;
  /** Request headers, lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly policy?: PolicyOptions;
  readonly reply: Reply | ((seen: Seen) => Reply);
  readonly check: (received: Received) => void;
  /** Adapters on which the case has no meaning, with the reason. */
  readonly except?: Partial<Record<AdapterName, string>>;
}
