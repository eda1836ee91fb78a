/** A quick no for most hosts that no rule speaks of: nothing is cut out of the host or looked up for it. */
export interface HostNames {
  /** Whether what begins at `at` may be one of the names; no is certain, yes is not. */
  mayHold(host: string, at: number): boolean;
}

/** Keeps a bit for the length and the first letters of each name. */
export function compileHostNames(names: Iterable<string>): HostNames {
  const bits = new Uint8Array(8192);
  let shortest = Infinity;
  for (const name of names) {
    const bit = bitOf(name, 0);
    bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
    shortest = Math.min(shortest, name.length);
  }
  return {
    mayHold(host, at) {
      if (host.length - at < shortest) return false;
      const bit = bitOf(host, at);
      return ((bits[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
    },
  };
}

// One of 65,536 bits: three thousand names leave one other host in twenty to be looked up.
function bitOf(host: string, at: number): number {
  const letters = host.charCodeAt(at) | (host.charCodeAt(at + 1) << 8) | (host.charCodeAt(at + 2) << 16);
  return Math.imul(letters ^ ((host.length - at) << 24), 0x9e3779b1) >>> 16;
}
