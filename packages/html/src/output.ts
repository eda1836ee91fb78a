import { fromText } from './byte-class.js';

/** Gathers what goes out: one call of `emit` for each stretch of bytes that nothing changed in. */
export class Output {
  private readonly emit: (bytes: Uint8Array) => void;
  private bytes: Uint8Array = new Uint8Array(0);
  private runStart = 0;

  constructor(emit: (bytes: Uint8Array) => void) {
    this.emit = emit;
  }

  /** The offsets that follow are in these bytes, and those before `from` have gone out or never will. */
  begin(bytes: Uint8Array, from: number): void {
    this.bytes = bytes;
    this.runStart = from;
  }

  /** Leaves out what lies between, and puts `text` there, one character a byte. */
  replace(start: number, end: number, text: string): void {
    this.flush(start);
    this.runStart = end;
    if (text !== '') this.emit(fromText(text));
  }

  insert(at: number, bytes: Uint8Array): void {
    this.flush(at);
    if (bytes.length > 0) this.emit(bytes);
  }

  /** Sends everything before `end` on its way. */
  flush(end: number): void {
    const { bytes, runStart } = this;
    if (end <= runStart) return;
    this.emit(runStart === 0 && end === bytes.length ? bytes : bytes.subarray(runStart, end));
    this.runStart = end;
  }
}
