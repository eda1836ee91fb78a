/**
 * Finds any of many literals in bytes, skipping most of them (Wu and Manber 1994, blocks of two bytes): the longer the
 * shortest literal, the faster.
 */
export class LiteralSearch {
  /** Where the literal that `find` found begins. */
  foundAt = 0;
  private readonly literals: readonly Uint8Array[];
  private readonly length: number;
  private readonly block: number;
  private readonly shifts: Uint8Array;
  private readonly byBlock = new Map<number, number[]>();

  /** No literal may be empty. */
  constructor(literals: readonly Uint8Array[]) {
    this.literals = literals;
    this.length = Math.min(255, ...literals.map((literal) => literal.length));
    this.block = Math.min(2, this.length);
    this.shifts = new Uint8Array(this.block === 2 ? 65536 : 256).fill(this.length - this.block + 1);
    for (const [index, literal] of literals.entries()) this.add(index, literal);
  }

  /** The index of the first literal that begins at or after `from` and ends by `to`, or -1. */
  find(bytes: Uint8Array, from: number, to: number): number {
    const { length, shifts } = this;
    if (this.literals.length === 0) return -1;
    const wide = this.block === 2;
    let at = from + length - 1;
    while (at < to) {
      const last = bytes[at] ?? 0;
      const key = wide ? ((bytes[at - 1] ?? 0) << 8) | last : last;
      const shift = shifts[key] ?? 1;
      if (shift > 0) {
        at += shift;
        continue;
      }
      const start = at - length + 1;
      const found = this.matchAt(bytes, start, to, this.byBlock.get(key) ?? []);
      if (found >= 0) {
        this.foundAt = start;
        return found;
      }
      at++;
    }
    return -1;
  }

  lengthOf(index: number): number {
    return this.literals[index]?.length ?? 0;
  }

  private add(index: number, literal: Uint8Array): void {
    const { length, block, shifts } = this;
    for (let end = block; end <= length; end++) {
      const last = literal[end - 1] ?? 0;
      const key = block === 2 ? ((literal[end - 2] ?? 0) << 8) | last : last;
      shifts[key] = Math.min(shifts[key] ?? 0, length - end);
      if (end === length) this.byBlock.set(key, [...(this.byBlock.get(key) ?? []), index]);
    }
  }

  private matchAt(bytes: Uint8Array, start: number, to: number, indices: readonly number[]): number {
    for (const index of indices) {
      const literal = this.literals[index];
      if (literal === undefined || start + literal.length > to) continue;
      let at = 0;
      while (at < literal.length && bytes[start + at] === literal[at]) at++;
      if (at === literal.length) return index;
    }
    return -1;
  }
}
