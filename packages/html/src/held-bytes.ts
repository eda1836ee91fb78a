import { createRoom, fromText, toText } from './byte-class.js';

const noPieces: Uint8Array[] = [];
/** So many bytes are kept as text while the page waits, which takes less room. No piece has less room. */
const LITTLE = 128;
/** A piece has room for as much as is held already, but for no more than this unless it is needed at once. */
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
    const [first] = this.pieces;
    if (first === undefined || this.length > LITTLE) return;
    this.text = toText(first, 0, this.length);
    this.pieces = noPieces;
  }

  private wake(): void {
    if (this.text === '') return;
    this.makeRoom(LITTLE);
    this.pieces[0]?.set(fromText(this.text));
    this.filled = this.text.length;
    this.text = '';
  }

  private makeRoom(least: number): void {
    const room = createRoom(Math.max(least, LITTLE, Math.min(this.length, MOST_ROOM)));
    if (this.pieces === noPieces) this.pieces = [room];
    else this.pieces.push(room);
    this.filled = 0;
  }
}
