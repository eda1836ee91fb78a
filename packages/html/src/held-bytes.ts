import { createPassingRoom, createRoom, fromText, toText } from './byte-class.js';

const noPieces: Uint8Array[] = [];
const noPiece = new Uint8Array(0);
/** So many bytes are kept as text, which takes less room and less time to make. No piece has less room. */
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
    const length = this.length + to - from;
    if (length <= LITTLE && this.pieces === noPieces) this.addText(toText(bytes, from, to));
    else this.addPiece(bytes, from, to);
    this.length = length;
  }

  private addText(text: string): void {
    // Strings that are put together stay apart in memory: a page may come byte by byte.
    this.text =
      this.text === '' ? text : toText(fromText(this.text + text), 0, this.text.length + text.length);
  }

  private addPiece(bytes: Uint8Array, from: number, to: number): void {
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
  }

  /** Everything that is held, and after it what lies between, as one; nothing is held from then on. */
  take(bytes: Uint8Array, from: number, to: number): Uint8Array {
    const { pieces, length, text } = this;
    const all = createPassingRoom(length + to - from);
    let at = 0;
    for (; at < text.length; at++) all[at] = text.charCodeAt(at);
    this.text = '';
    for (const piece of pieces) {
      const taken = Math.min(piece.length, length - at);
      all.set(taken === piece.length ? piece : piece.subarray(0, taken), at);
      at += taken;
    }
    all.set(bytes.subarray(from, to), length);
    this.empty();
    return all;
  }

  /** Gives everything that is held piece by piece, as it is; nothing is held from then on. */
  give(emit: (piece: Uint8Array) => void): void {
    this.wake();
    let left = this.length;
    for (const piece of this.pieces) {
      emit(left < piece.length ? piece.subarray(0, left) : piece);
      left -= piece.length;
    }
    this.empty();
  }

  /** The last bytes that are held, up to so many, and after them what lies between. */
  joinLast(most: number, bytes: Uint8Array, from: number, to: number): Uint8Array {
    this.wake();
    const length = Math.min(most, this.length);
    const all = createPassingRoom(length + to - from);
    all.set(bytes.subarray(from, to), length);
    let end = length;
    for (let at = this.pieces.length - 1; at >= 0 && end > 0; at--) {
      const piece = this.pieces[at] ?? noPiece;
      const filled = at === this.pieces.length - 1 ? this.filled : piece.length;
      const start = Math.max(0, filled - end);
      all.set(piece.subarray(start, filled), end - filled + start);
      end -= filled - start;
    }
    return all;
  }

  private empty(): void {
    this.pieces = noPieces;
    this.filled = 0;
    this.length = 0;
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
