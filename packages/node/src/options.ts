import type { Notice } from '@cookiewarden/core';
import type { DecodingLimits } from './content-coding.js';
import type { LogOptions } from './log.js';
import type { RequestView } from './request-facts.js';

/** How a policy is carried on Node. */
export interface NodeOptions extends LogOptions {
  /** What a proxy in front, or a framework, knows of a request: scheme, host and whole URL. */
  readonly view?: RequestView;
  /**
   * Judges `Reporting-Endpoints`, `Report-To` and `NEL` by host as well.
   * @default true. Trap: with `false`, browsers report to whomever the application names.
   */
  readonly reportHeaders?: boolean;
  /** Asks the visitor: `createNotice(policy)` of `@cookiewarden/notice`. @default nobody is asked */
  readonly notice?: Notice;
  /** How far a compressed page may grow before it is broken off as a decompression bomb. */
  readonly decoding?: Partial<DecodingLimits>;
}
