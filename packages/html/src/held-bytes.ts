import { createRoom, fromText, toText } from './byte-class.js';

const nothing = new Uint8Array(0);
const noPieces: Uint8Array[] = [];
/** So many bytes are kept as text while the page waits, which takes less room. */
const LITTLE = 128;
/** Room is made for as much as is held already, within these bounds. */
const LEAST_ROOM = 64;
const MOST_ROOM = 65_536;

/** Bytes of a page that wait for those that complete them: copies, as their chunks may be written to again. */
export class HeldBytes {
  length = 0;
  private pieces = noPieces;
  /** How much of the last piece is taken. */
  private filled = 0;
  private text = '';

  /** Holds what lies between, too. */
  add(bytes: Uint8Array, from: number, to: number): void {
    this.wake();
    let at = from;
    while (at < to) {
      const last = this.pieces.at(-1);
      const room = (last?.length ?? 0) - this.filled;
      if (last === undefined || room === 0) {
        this.makeRoom(to - at);
        continue;
      }
      const next = Math.min(to, at + room);
      last.set(bytes.subarray(at, next), this.filled);
      this.filled += next - at;
      at = next;
    }
    this.length += to - from;
  }

  /** Everything that is held, and after it what lies between, as one; nothing is held from then on. */
  take(bytes: Uint8Array, from: number, to: number): Uint8Array {
    this.wake();
    const { pieces, length } = this;
    const all = createRoom(length + to - from);
    let at = 0;
    for (const piece of pieces) {
      const taken = Math.min(piece.length, length - at);
      all.set(taken === piece.length ? piece : piece.subarray(0, taken), at);
      at += taken;
    }
    all.set(bytes.subarray(from, to), length);
    this.pieces = noPieces;
    this.filled = 0;
    this.length = 0;
    return all;
  }

  /** The page may wait for long. */
  rest(): void {
    const { length } = this;
    if (length === 0 || length > LITTLE || this.text !== '') return;
    this.text = toText(this.take(nothing, 0, 0), 0, length);
    this.length = length;
  }

  private wake(): void {
    if (this.text === '') return;
    this.pieces = [fromText(this.text)];
    this.filled = this.text.length;
    this.text = '';
  }

  private makeRoom(least: number): void {
    const room = createRoom(Math.max(least, Math.min(Math.max(this.length, LEAST_ROOM), MOST_ROOM)));
    if (this.pieces === noPieces) this.pieces = [room];
    else this.pieces.push(room);
    this.filled = 0;
  }
}
