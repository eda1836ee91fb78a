import pino from 'pino';

/** So many bytes of lines leave together: as much as a pipe takes at once. */
const batchBytes = 65_536;
/** Room that a burst of lines took, and that is kept for the next: new memory of this size has V8 collect all of the old. */
const mostKeptBytes = 1_048_576;
/** So many characters become bytes together. */
const gatheredCharacters = 4096;
/** So many bytes wait for a destination that takes none: some ten thousand lines. */
const mostWaitingBytes = 16_777_216;
/** What comes less often leaves after this. */
const waitMilliseconds = 50;

/** What we need of pino's destination, which in its mode for bytes takes these. */
interface ByteDestination {
  /** Whether it writes at once, and waits. */
  sync: boolean;
  write(bytes: Uint8Array): boolean;
  on(event: 'drain' | 'error', listener: (fault?: unknown) => void): unknown;
}

/**
 * Lines on their way to a file. They are written off the request's path and many at a time, as each write costs as much
 * as all that is done for a request; what is left when the process exits is written then. As bytes, since text that is
 * written off the path stays in memory until the next full collection.
 */
export class LineBatch {
  private text = '';
  private bytes: Buffer = Buffer.allocUnsafeSlow(batchBytes);
  private length = 0;
  /** On its way out: its bytes are still needed. */
  private leaving: Buffer | undefined;
  private spare: Buffer | undefined;
  private isTimed = false;
  private dropped = 0;
  private readonly onFault: (fault: unknown) => void;
  private readonly onDropped: (count: number) => void;
  private readonly destination: ByteDestination;
  private readonly writeInTime = () => {
    this.isTimed = false;
    if (this.leaving === undefined) this.writeOut();
    else this.startTimer();
  };

  /**
   * `descriptor`: of an open file. `onFault` hears of what cannot be written, `onDropped` of how many lines found no room,
   * once there is room again.
   */
  constructor(
    onFault: (fault: unknown) => void,
    descriptor: number,
    onDropped: (count: number) => void = ignore,
  ) {
    this.onFault = onFault;
    this.onDropped = onDropped;
    // Before pino's own, which writes what the destination holds and closes it, but not what another thread is to write.
    process.once('exit', () => {
      this.destination.sync = true;
      this.writeOut();
      this.tellDropped();
      this.writeOut();
    });
    // Its type tells of its mode for text only.
    this.destination = pino.destination({
      dest: descriptor,
      sync: false,
      contentMode: 'buffer',
    }) as unknown as ByteDestination;
    this.destination.on('drain', () => {
      if (this.leaving !== undefined && this.leaving.length <= mostKeptBytes) this.spare = this.leaving;
      this.leaving = undefined;
      if (this.length >= batchBytes) this.handOn();
      this.tellDropped();
    });
    this.destination.on('error', (fault) => this.fail(fault));
  }

  /** Takes one line, with its end. */
  add(line: string): void {
    // Nobody reads standard output any more: a server that keeps every line would run out of memory.
    if (this.length + this.text.length > mostWaitingBytes) {
      this.dropped++;
      return;
    }
    this.text += line;
    if (this.text.length >= gatheredCharacters) this.encode();
    if (!this.isTimed) this.startTimer();
  }

  private encode(): void {
    const { text } = this;
    this.text = '';
    // UTF-8 takes three bytes at most for each unit of UTF-16.
    const mostBytes = text.length * 3;
    if (this.length + mostBytes > this.bytes.length) this.makeRoom(mostBytes);
    this.length += this.bytes.write(text, this.length);
  }

  // Handed on while others are on their way, bytes would leave one batch at a time, however many there are by then.
  private makeRoom(bytes: number): void {
    if (this.leaving === undefined) this.handOn();
    const needed = this.length + bytes;
    if (needed <= this.bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.bytes.length * 2));
    this.bytes.copy(larger, 0, 0, this.length);
    this.bytes = larger;
  }

  // A line that waits keeps no process alive.
  private startTimer(): void {
    this.isTimed = true;
    setTimeout(this.writeInTime, waitMilliseconds).unref();
  }

  private writeOut(): void {
    this.encode();
    this.handOn();
  }

  private handOn(): void {
    if (this.length === 0) return;
    const { bytes, length } = this;
    this.leaving = bytes;
    this.bytes = this.spare ?? Buffer.allocUnsafeSlow(batchBytes);
    this.spare = undefined;
    this.length = 0;
    try {
      this.destination.write(bytes.subarray(0, length));
    } catch (fault) {
      this.fail(fault);
    }
  }

  private tellDropped(): void {
    const { dropped } = this;
    this.dropped = 0;
    if (dropped > 0) this.onDropped(dropped);
  }

  // What could not be written is lost; what comes next is not kept waiting for it.
  private fail(fault: unknown): void {
    this.leaving = undefined;
    this.onFault(fault);
  }
}

function ignore(): void {}
