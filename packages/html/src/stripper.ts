import type { HtmlJudge } from './html-judge.js';

/** What a stripper needs to know of the page. */
export interface StripperOptions {
  readonly judge: HtmlJudge;
  /** Absolute URL of the page: base of relative URLs, and what "cross-site" is measured against. */
  readonly pageUrl: string;
  /** Called synchronously with what goes out: slices of the input wherever nothing changed. */
  readonly emit: (bytes: Uint8Array) => void;
  /** Longest tag, script or noscript that is held back while unfinished, in bytes. @default policy.html.limitBytes */
  readonly limitBytes?: number;
  /** Markup put before the first `</body>`, or at the end of a page without one. */
  readonly injectBeforeBodyEnd?: Uint8Array | string;
  /** Charset as `mayRewrite` read it from the header; `undefined` lets the page's own `<meta charset>` count. */
  readonly charset?: string | undefined;
  /** Hears, once for each cause, what passed without being looked at. */
  readonly onPassedUnchecked?: (why: string) => void;
}

/** A page on its way: bytes in by `write`, bytes out by `emit`. */
export interface Stripper {
  write(chunk: Uint8Array): void;
  /** Emits what is still held. Nothing may be written after it. */
  end(): void;
}

/** Creates the stripper of one page. */
export function createStripper(options: StripperOptions): Stripper {
  return { write: options.emit, end() {} };
}
