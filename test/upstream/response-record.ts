import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Server } from 'node:net';

/** Something that an application does with its response, or asks of it. */
export interface Step {
  readonly call: string;
  readonly parameters: readonly unknown[];
  /** The application does this in a later turn of the event loop. */
  readonly isLater?: boolean;
}

/** Stands in a step's parameters for a callback whose calls are recorded. */
export const callback = Symbol('callback');

/** Stands in a step's call for setting a property. */
export const set = '=';

/** All that an application and a client can observe of one exchange. */
export interface ResponseRecord {
  /** What each step gave or threw, and what the response said of itself afterwards. */
  readonly steps: readonly unknown[];
  /** Events and callbacks, in order. */
  readonly events: readonly string[];
  /** Every byte that arrived, but for the date. */
  readonly received: string;
}

/** A server whose application does the steps that it is given. */
export interface StepServer {
  record(request: string, steps: readonly Step[]): Promise<ResponseRecord>;
  close(): Promise<void>;
}

/** Starts a server of Node's; `prepare` may put something before it. */
export async function startStepServer(prepare: (server: Server) => void = () => {}): Promise<StepServer> {
  let recorder: Recorder | undefined;
  const server = createServer((req, res) => recorder?.run(req, res));
  prepare(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    async record(request, steps) {
      recorder = new Recorder(steps);
      const received = await exchangeBytes(port, request);
      await recorder.isDone;
      return { ...recorder.taken(), received: received.replace(/^date: .*$/gim, 'date: today') };
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function exchangeBytes(port: number, request: string): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', () => {});
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('latin1')));
  });
}

const events = ['prefinish', 'finish', 'close', 'drain', 'error', 'timeout', 'pipe', 'unpipe'] as const;

class Recorder {
  /** Every step was taken, and the response is closed. */
  readonly isDone: Promise<unknown>;
  private readonly steps: readonly Step[];
  private readonly done: unknown[] = [];
  private readonly events: string[] = [];
  private callbacks = 0;
  private isOver = false;
  private tookAll: () => void = () => {};
  private closed: () => void = () => {};

  constructor(steps: readonly Step[]) {
    this.steps = steps;
    const isTaken = new Promise<void>((resolve) => {
      this.tookAll = resolve;
    });
    const isClosed = new Promise<void>((resolve) => {
      this.closed = resolve;
    });
    this.isDone = Promise.all([isTaken, isClosed]);
  }

  taken(): Pick<ResponseRecord, 'steps' | 'events'> {
    return { steps: this.done, events: this.events };
  }

  async run(req: IncomingMessage, res: ServerResponse): Promise<void> {
    for (const event of events) {
      res.on(event, (fault?: unknown) => this.note(event === 'error' ? tellFault(fault) : event));
    }
    res.on('close', this.closed);
    req.resume();
    for (const step of this.steps) {
      if (step.isLater) await new Promise((resolve) => setImmediate(resolve));
      this.take(res, step);
    }
    await new Promise((resolve) => setImmediate(resolve));
    if (!res.writableEnded && !res.destroyed) this.take(res, { call: 'end', parameters: [] });
    // What cannot end by itself any more (a length that was promised and not kept) is broken off.
    if (!res.headersSent) res.destroy();
    setTimeout(() => {
      this.tookAll();
      if (!res.closed) this.note('had to be closed');
      this.isOver = true;
      req.socket.destroy();
      this.closed();
    }, 30);
    res.on('close', this.tookAll);
  }

  private take(res: ServerResponse, { call, parameters }: Step): void {
    const given = parameters.map((parameter) =>
      parameter === callback ? this.nextCallback() : copyOf(parameter),
    );
    let outcome: string;
    try {
      outcome = tellValue(act(res, call, given), res);
    } catch (fault) {
      outcome = `throws ${tellFault(fault)}`;
    }
    this.done.push({ call, outcome, ...describe(res) });
  }

  // What comes of breaking off is none of the application's doing.
  private note(event: string): void {
    if (!this.isOver) this.events.push(event);
  }

  private nextCallback(): (fault?: unknown) => void {
    const name = `callback ${this.callbacks++}`;
    return (fault) => this.note(fault ? `${name}: ${tellFault(fault)}` : name);
  }
}

// Node keeps arrays that it is given, and adds to them.
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (value instanceof Map) return new Map([...value].map(([key, held]) => [key, copyOf(held)]));
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, copyOf(held)]));
}

function act(res: ServerResponse, call: string, given: readonly unknown[]): unknown {
  const target = res as unknown as Record<string, unknown>;
  if (call === set) {
    const [name, value] = given;
    target[String(name)] = value;
    return value;
  }
  return (target[call] as (...parameters: unknown[]) => unknown).apply(res, [...given]);
}

/** All that the response says of itself, public and not. */
function describe(res: ServerResponse): object {
  const internal = res as unknown as Record<string, unknown>;
  return {
    headersSent: res.headersSent,
    status: [res.statusCode, res.statusMessage],
    headers: Object.entries(res.getHeaders()),
    names: [res.getHeaderNames(), act(res, 'getRawHeaderNames', [])],
    head: String(internal._header).replace(/^date: .*$/im, 'date: today'),
    ended: [res.writableEnded, res.finished, res.writableFinished],
    buffered: [res.writableLength, res.writableNeedDrain, res.writableHighWaterMark],
    framing: [res.chunkedEncoding, res.shouldKeepAlive, res.useChunkedEncodingByDefault, res.sendDate],
    // Where a head was refused, these are left in the middle of the call that failed.
    length: res.headersSent && [res.strictContentLength, internal._contentLength, res.writableCorked > 0],
    over: [res.destroyed, res.closed, res.errored ? tellFault(res.errored) : 'no fault'],
  };
}

function tellValue(value: unknown, res: ServerResponse): string {
  if (value === res) return 'the response';
  return typeof value === 'function' ? 'a function' : (JSON.stringify(value) ?? 'undefined');
}

function tellFault(fault: unknown): string {
  const { name, code, message } = fault as NodeJS.ErrnoException;
  return `${name} ${code}: ${message}`;
}
