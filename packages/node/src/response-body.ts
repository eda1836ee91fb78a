import type { NoticeMarkup } from '@cookiewarden/core';
import { createStripper, type HtmlJudge, mayBeginPage } from '@cookiewarden/html';

/** Tells when bytes left, or why they did not, as Node's own `write` and `end` do. */
export type WriteCallback = (fault?: Error | null) => void;

/** Where a page's bytes go: the response below us. */
export interface Sink {
  /** False where the writer should wait for `drain`, which the response itself emits. */
  write(bytes: Uint8Array, callback?: WriteCallback): boolean;
  end(bytes: Uint8Array | undefined, callback?: WriteCallback): void;
  /** Calls each time that there is room again after a `write` that was false; answered with whether the application may know. */
  whenDrained(mayTell: () => boolean): void;
  /** Breaks the response off: an orderly end would make half a page look whole. */
  fail(where: string, fault: unknown): void;
}

/** A page on its way out. */
export interface Body {
  write(bytes: Uint8Array, callback?: WriteCallback): boolean;
  end(callback?: WriteCallback): void;
  /** `end` was called, and the sink has still to be ended. */
  readonly isEnding: boolean;
  /** The client went away. */
  close(): void;
}

/** What the stripper needs to know of one page. */
export interface Page {
  readonly judge: HtmlJudge;
  readonly pageUrl: string;
  readonly charset: string | undefined;
  /** What the notice puts into it. */
  readonly markup: NoticeMarkup | undefined;
  readonly onPassedUnchecked: (why: string) => void;
}

function createPageStripper(
  { judge, pageUrl, charset, markup, onPassedUnchecked }: Page,
  emit: (bytes: Uint8Array) => void,
) {
  return createStripper({
    judge,
    pageUrl,
    charset,
    injectBeforeBodyEnd: markup?.html,
    injectBeforeScripts: markup?.beforeScripts,
    onPassedUnchecked,
    emit,
  });
}

/** Strips bytes as they come: each call gives back what may go out so far. */
export class PageStripper {
  private readonly stripper;
  private pieces: Uint8Array[] = [];

  constructor(page: Page) {
    this.stripper = createPageStripper(page, (bytes) => this.pieces.push(bytes));
  }

  write(bytes: Uint8Array): readonly Uint8Array[] {
    this.stripper.write(bytes);
    return gather(this.take());
  }

  end(): Uint8Array {
    this.stripper.end();
    return join(this.take());
  }

  private take(): readonly Uint8Array[] {
    const { pieces } = this;
    this.pieces = [];
    return pieces;
  }
}

/** What a copy costs more than a write of its own. */
const LARGE = 16_384;

// Small pieces go together: that costs a copy and spares what each write costs.
function gather(pieces: readonly Uint8Array[]): readonly Uint8Array[] {
  if (pieces.length < 2) return pieces;
  const gathered: Uint8Array[] = [];
  let small: Uint8Array[] = [];
  for (const piece of pieces) {
    if (piece.length < LARGE) {
      small.push(piece);
      continue;
    }
    if (small.length > 0) gathered.push(join(small));
    small = [];
    gathered.push(piece);
  }
  if (small.length > 0) gathered.push(join(small));
  return gathered;
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  return pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces);
}

const nothing = Buffer.alloc(0);

/** A whole page at once: the same bytes where nothing had to go. */
export function stripWhole(bytes: Uint8Array, page: Page): Uint8Array {
  const pieces: Uint8Array[] = [];
  const stripper = createPageStripper(page, (piece) => pieces.push(piece));
  stripper.write(bytes);
  stripper.end();
  return areSame(pieces, bytes) ? bytes : Buffer.concat(pieces);
}

// Piece by piece: memory for a second page costs more than to strip the first.
function areSame(pieces: readonly Uint8Array[], bytes: Uint8Array): boolean {
  let at = 0;
  for (const piece of pieces) {
    const end = at + piece.length;
    if (end > bytes.length || Buffer.compare(piece, bytes.subarray(at, end)) !== 0) return false;
    at = end;
  }
  return at === bytes.length;
}

/** A page that comes as it is, without a content coding: stripped chunk by chunk, within the application's own call. */
export class PlainBody implements Body {
  readonly isEnding = false;
  private readonly stripper: PageStripper;
  private readonly sink: Sink;

  constructor(page: Page, sink: Sink) {
    this.stripper = new PageStripper(page);
    this.sink = sink;
  }

  // A chunk that is held back is an empty write: its callback fires in its turn, and its pressure is the real one.
  write(bytes: Uint8Array, callback?: WriteCallback): boolean {
    try {
      const pieces = this.stripper.write(bytes);
      for (const piece of pieces.slice(0, -1)) this.sink.write(piece);
      return this.sink.write(pieces.at(-1) ?? nothing, callback);
    } catch (fault) {
      this.sink.fail('stripper', fault);
      return false;
    }
  }

  end(callback?: WriteCallback): void {
    try {
      const rest = this.stripper.end();
      this.sink.end(rest.length === 0 ? undefined : rest, callback);
    } catch (fault) {
      this.sink.fail('stripper', fault);
    }
  }

  close(): void {}
}

/** A page in `report-only`: passed on as it came, read on the side. */
export class ObservedBody implements Body {
  readonly isEnding = false;
  private reader: { write(bytes: Uint8Array): void; end(): void } | undefined;
  private readonly sink: Sink;
  private readonly onFault: (fault: unknown) => void;

  constructor(
    reader: { write(bytes: Uint8Array): void; end(): void },
    sink: Sink,
    onFault: (fault: unknown) => void,
  ) {
    this.reader = reader;
    this.sink = sink;
    this.onFault = onFault;
  }

  write(bytes: Uint8Array, callback?: WriteCallback): boolean {
    this.read(bytes);
    return this.sink.write(bytes, callback);
  }

  end(callback?: WriteCallback): void {
    this.read(undefined);
    this.sink.end(undefined, callback);
  }

  close(): void {}

  private read(bytes: Uint8Array | undefined): void {
    try {
      if (bytes === undefined) this.reader?.end();
      else this.reader?.write(bytes);
    } catch (fault) {
      this.reader = undefined;
      this.onFault(fault);
    }
  }
}

/** A body without a type: what it is, its first bytes tell, as they do to the browser. */
export class UntypedBody implements Body {
  private body: Body | undefined;
  private readonly sink: Sink;
  private readonly takePage: () => Body | undefined;
  private isDecided = false;

  /** `takePage` is asked once, where the bytes begin a page. */
  constructor(sink: Sink, takePage: () => Body | undefined) {
    this.sink = sink;
    this.takePage = takePage;
  }

  get isEnding(): boolean {
    return this.body?.isEnding ?? false;
  }

  write(bytes: Uint8Array, callback?: WriteCallback): boolean {
    if (!this.isDecided && bytes.length > 0) {
      this.isDecided = true;
      if (mayBeginPage(bytes)) this.body = this.takePage();
    }
    return (this.body ?? this.sink).write(bytes, callback);
  }

  end(callback?: WriteCallback): void {
    if (this.body === undefined) this.sink.end(undefined, callback);
    else this.body.end(callback);
  }

  close(): void {
    this.body?.close();
  }
}
