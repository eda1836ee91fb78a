import { fromText } from './byte-class.js';
import { inOrder, type TagEdit } from './tag-edit.js';

const empty = new Uint8Array(0);
const nothing: readonly TagEdit[] = [];

/** Gathers what goes out: one call of `emit` for each stretch of bytes that nothing changed in. */
export class Output {
  private readonly emit: (bytes: Uint8Array) => void;
  private bytes: Uint8Array = empty;
  private runStart = 0;
  /** Edits to come, in order. */
  private proposed: readonly TagEdit[] = nothing;
  /** The same for bytes that are held. */
  private kept: readonly TagEdit[] = nothing;

  constructor(emit: (bytes: Uint8Array) => void) {
    this.emit = emit;
  }

  /** The offsets that follow are in these bytes, and those before `from` have gone out or never will. */
  begin(bytes: Uint8Array, from: number): void {
    if (bytes !== this.bytes) {
      this.proposed = this.kept;
      this.kept = nothing;
    }
    this.bytes = bytes;
    this.runStart = from;
  }

  /** Lets go of the bytes. */
  rest(): void {
    this.bytes = empty;
  }

  /** Sends bytes on their way that come before those at hand. */
  pass(bytes: Uint8Array): void {
    if (bytes.length > 0) this.emit(bytes);
  }

  /** Sends everything before `at` on its way; what comes after is held, and will begin the next bytes. */
  hold(at: number): void {
    this.flush(at);
    if (this.proposed.length === 0) return;
    this.kept = this.proposed.map(({ start, end, text }) => ({ start: start - at, end: end - at, text }));
  }

  /** Leaves out what lies between, and puts `text` there, one character a byte. */
  replace(start: number, end: number, text: string): void {
    this.flush(start);
    this.runStart = end;
    if (text !== '') this.emit(fromText(text));
  }

  /**
   * Edits that are made when everything before them has gone out, unless another was made in their place: of text that may
   * be read as markup, too.
   */
  propose(edits: readonly TagEdit[]): void {
    if (edits.length === 0) return;
    this.proposed = inOrder([...this.proposed, ...edits]);
  }

  insert(at: number, bytes: Uint8Array): void {
    this.flush(at);
    if (bytes.length > 0) this.emit(bytes);
  }

  /** Sends everything before `end` on its way. */
  flush(end: number): void {
    if (this.proposed.length > 0) this.edit(end);
    this.send(end);
  }

  private edit(until: number): void {
    const later = this.proposed.filter(({ start }) => start >= until);
    for (const { start, end, text } of this.proposed) {
      if (start < this.runStart || end > until || start >= until) continue;
      this.send(start);
      this.runStart = end;
      if (text !== '') this.emit(fromText(text));
    }
    this.proposed = later;
  }

  private send(end: number): void {
    const { bytes, runStart } = this;
    if (end <= runStart) return;
    this.emit(runStart === 0 && end === bytes.length ? bytes : bytes.subarray(runStart, end));
    this.runStart = end;
  }
}
