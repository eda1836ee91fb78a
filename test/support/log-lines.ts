import { Writable } from 'node:stream';
import pino from 'pino';

/** A line as it was written, and as it reads. */
export interface LogLine {
  readonly text: string;
  readonly level: number;
  readonly msg: string;
  readonly cookiewarden: Readonly<Record<string, unknown>>;
  readonly [binding: string]: unknown;
}

/** A pino that keeps what is written. */
export interface CollectedLog {
  readonly logger: pino.Logger;
  /** Where another pino may write. */
  readonly stream: Writable;
  /** The lines of the policy's log, without those that others wrote. */
  ours(): readonly LogLine[];
  /** Waits until there are so many. */
  untilOurs(count: number): Promise<readonly LogLine[]>;
}

/** Collects the lines of a log. */
export function collectLog(options: pino.LoggerOptions = {}): CollectedLog {
  const lines: LogLine[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      for (const text of String(chunk).split('\n').filter(Boolean)) lines.push({ ...JSON.parse(text), text });
      done();
    },
  });
  const ours = () => lines.filter(({ cookiewarden }) => cookiewarden !== undefined);
  return {
    logger: pino({ level: 'trace', ...options }, stream),
    stream,
    ours,
    async untilOurs(count) {
      // A response is over for the client a moment before it is over for the server.
      for (let turn = 0; ours().length < count && turn < 2000; turn++) {
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      return ours();
    },
  };
}
