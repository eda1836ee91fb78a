const START = 0;
const START_DASH = 1;
const TEXT = 2;
const DASH = 3;
const DASHES = 4;
const BANG = 5;

/** Finds the end of a comment that arrives in pieces (HTML 13.2.5.43 to 52). */
export class CommentEnd {
  private state = START;

  /** Begins anew, after `<!--`. */
  reset(): void {
    this.state = START;
  }

  /** The index after the comment, or -1 if it ends beyond `to`. */
  find(bytes: Uint8Array, from: number, to: number): number {
    let state = this.state;
    for (let at = from; at < to; at++) {
      if (state === TEXT) {
        const end = hop(bytes, at, to);
        if (end > 0) return end;
        // What matters for the next piece is in the last three bytes.
        at = Math.max(at, to - 3);
      }
      const byte = bytes[at] ?? 0;
      if (byte === 0x3e && state !== TEXT && state !== DASH) return at + 1;
      state = step(state, byte);
    }
    this.state = state;
    return -1;
  }
}

// From `>` to `>`, looking back: `-->` and `--!>` close, if all of it lies in the comment's text.
function hop(bytes: Uint8Array, from: number, to: number): number {
  for (let at = bytes.indexOf(0x3e, from); at >= 0 && at < to; at = bytes.indexOf(0x3e, at + 1)) {
    const last = bytes[at - 1] === 0x21 ? at - 2 : at - 1;
    if (last - 1 >= from && bytes[last] === 0x2d && bytes[last - 1] === 0x2d) return at + 1;
  }
  return -1;
}

function step(state: number, byte: number): number {
  if (byte === 0x2d) {
    if (state === START) return START_DASH;
    return state === TEXT || state === BANG ? DASH : DASHES;
  }
  return state === DASHES && byte === 0x21 ? BANG : TEXT;
}
