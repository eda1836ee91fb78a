import type { Head } from './head.js';
import type { Sink } from './response-body.js';

/** What the server knows of a response when its head is committed. */
export interface Commitment {
  readonly status: number;
  /** Has another status leave in its place; absent where the body cannot be kept back. */
  readonly changeStatus: ((status: number) => void) | undefined;
  readonly head: Head;
  /** The whole body, where the application handed it over together with the head. */
  readonly whole: (() => Uint8Array) | undefined;
  /** The first bytes of the body, where it was they that committed the head. */
  readonly start: (() => Uint8Array) | undefined;
  readonly sink: Sink;
  readonly onDrain: () => void;
  /** The body was taken in hand before. */
  readonly isTaken?: boolean;
}
