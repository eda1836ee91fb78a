import { createHash } from 'node:crypto';
import {
  type ClientHttp2Session,
  type ClientHttp2Stream,
  connect,
  createServer,
  type Http2ServerResponse,
  type ServerHttp2Stream,
  sensitiveHeaders,
} from 'node:http2';
import { type Server, Socket } from 'node:net';
import { listen } from '../support/wire.js';
import { act, Recorder, type Step, tellFault } from './recorder.js';

/** How a client asks over HTTP/2. */
export interface StreamRequest {
  readonly method: string;
  readonly body?: string;
  readonly acceptsPushes: boolean;
}

/** All that an application and a client can observe of one exchange over HTTP/2. */
export interface StreamRecord extends Pick<Recorder, 'steps' | 'events'> {
  /** What arrived on each stream, pushed ones after the one that was asked for. */
  readonly received: readonly ReceivedStream[];
}

/** A server of HTTP/2 whose application does the steps that it is given. */
export interface StreamServer {
  record(request: StreamRequest, steps: readonly Step[]): Promise<StreamRecord>;
  close(): Promise<void>;
}

/** What the steps of an application are done to. */
export const targets = {
  /** The stream beneath a response of the compatibility layer. */
  stream: 'stream',
  /** What was pushed last: a stream or a response, as the application pushed it. */
  pushed: 'pushed',
  /** The browser, which can go away. */
  client: 'client',
} as const;

type Answer = ServerHttp2Stream | Http2ServerResponse;

/** Starts a server whose application answers by streams, or by responses of the compatibility layer. */
export async function startStreamServer(
  kind: 'stream' | 'request',
  prepare: (server: Server) => void = () => {},
): Promise<StreamServer> {
  let application: (answer: Answer) => void = () => {};
  const server = createServer();
  if (kind === 'stream') server.on('stream', (stream) => application(stream));
  else server.on('request', (_req, res) => application(res));
  prepare(server);
  const port = await listen(server);
  return {
    async record(request, steps) {
      const recorder = new Recorder();
      const { acceptsPushes } = request;
      const session = connect(`http://127.0.0.1:${port}`, { settings: { enablePush: acceptsPushes } });
      const client = new Client(session, request);
      await new Promise<void>((resolve) => {
        application = (answer) => new Application(recorder, answer, client).run(steps).then(resolve);
      });
      await client.isOver;
      return { steps: recorder.steps, events: recorder.events, received: client.received };
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

interface ReceivedStream {
  readonly heads: unknown[];
  body: string;
  /** How it ended. */
  over?: unknown;
}

class Client {
  readonly received: ReceivedStream[] = [];
  readonly isOver: Promise<unknown>;
  private readonly session: ClientHttp2Session;
  private readonly stream: ClientHttp2Stream;
  /** When something arrived last. */
  private lastAt = 0;

  constructor(session: ClientHttp2Session, { method, body }: StreamRequest) {
    this.session = session;
    session.on('error', () => {});
    session.on('stream', (pushed, ...head) => this.read(pushed, ['push', ...head]));
    const head = { ':path': '/', ':authority': 'a', ':method': method };
    this.stream = session.request(head, { endStream: body === undefined });
    if (body !== undefined) this.stream.end(body);
    this.read(this.stream);
    this.isOver = new Promise((resolve) => session.on('close', resolve));
  }

  leave(): void {
    this.stream.close(8);
  }

  /** Breaks off what does not end by itself. */
  async close(isWhole: boolean): Promise<void> {
    this.lastAt = Date.now();
    await settle(() => {
      const isQuiet = !isWhole && Date.now() - this.lastAt > 10;
      return isQuiet || this.received.every(({ over }) => over !== undefined);
    });
    this.session.destroy();
  }

  private read(stream: ClientHttp2Stream, ...first: readonly Parameters<typeof tellHead>[0][]): void {
    const received: ReceivedStream = { heads: first.map(tellHead), body: '' };
    this.received.push(received);
    for (const event of ['headers', 'response', 'push', 'trailers']) {
      stream.on(event, (...head) => received.heads.push(tellHead([event, ...head])));
    }
    stream.setEncoding('latin1').on('data', (text) => {
      received.body += text;
      this.lastAt = Date.now();
    });
    stream.on('error', () => {});
    stream.on('close', () => {
      received.over = [stream.rstCode, stream.aborted];
      received.body = shorten(received.body);
    });
  }
}

// Whoever reads of a difference wants to see the end of it.
function shorten(body: string): string {
  if (body.length < 1000) return body;
  return `${body.length} bytes, ${createHash('sha256').update(body, 'latin1').digest('hex')}`;
}

// The date that Node writes is a moment's.
function tellHead([event, fields, , raw]: readonly unknown[]): unknown {
  const pairs = (raw as readonly string[]).map((text) => text.replace(/^\w{3}, [\d :\w]* GMT$/, 'today'));
  return [event, pairs, Reflect.get(Object(fields), sensitiveHeaders)];
}

const events = [
  ...['prefinish', 'finish', 'close', 'drain', 'error', 'timeout', 'aborted', 'wantTrailers', 'frameError'],
  ...['end', 'pipe', 'unpipe', 'ready', 'trailers'],
] as const;

/** The application's side of an exchange. */
class Application {
  private readonly recorder: Recorder;
  private readonly answer: Answer;
  private readonly client: Client;
  private pushed: Answer | undefined;
  private readonly all = new Set<Answer>();
  /** Those that would send trailers now. */
  private readonly waiting = new Set<Answer>();

  constructor(recorder: Recorder, answer: Answer, client: Client) {
    this.recorder = recorder;
    this.answer = answer;
    this.client = client;
    this.listen(answer, '');
    recorder.onMet = (pushed) => {
      this.pushed = pushed as Answer;
      this.listen(this.pushed, 'pushed: ');
    };
  }

  async run(steps: readonly Step[]): Promise<void> {
    const { answer } = this;
    for (const step of steps) {
      if (step.isLater) await this.nextTurn();
      await this.take(step);
    }
    await this.nextTurn();
    for (const one of this.all) {
      if (!isEnded(one)) await this.take({ call: 'end', parameters: [] }, one);
    }
    await settle(() => [...this.all].every((one) => this.isStill(one)));
    if (!streamOf(answer).closed) this.recorder.note('had to be closed');
    this.recorder.isOver = true;
    await this.client.close([...this.all].every((one) => streamOf(one).closed));
    // Not while Node still reads: the number of a file that was closed is soon another's.
    await settle(() => [...this.all].every((one) => streamOf(one).destroyed));
    for (const letGo of this.recorder.afterwards) letGo();
  }

  private listen(answer: Answer, who: string): void {
    this.all.add(answer);
    // The compatibility layer sends them by itself.
    if (!('stream' in answer)) answer.on('wantTrailers', () => this.waiting.add(answer));
    this.recorder.listen(answer, events, who);
    if ('stream' in answer) this.recorder.listen(answer.stream, events, `${who}stream: `);
    streamOf(answer).resume();
  }

  private async take(step: Step, target = this.targetOf(step)): Promise<void> {
    if (step.on === targets.client) {
      // Where the server has broken off itself, it is a race which of the two the browser is told.
      if (!streamOf(this.answer).closed) this.client.leave();
      await settle(() => streamOf(this.answer).closed);
    } else if (target !== undefined) this.recorder.take(target, step, () => this.describe());
    // Files are opened and read on other threads, and nobody knows when.
    if (step.call.startsWith('respondWith') && target !== undefined) await settle(() => this.isStill(target));
  }

  private targetOf({ on }: Step): Answer | undefined {
    if (on === targets.pushed) return this.pushed;
    return on === targets.stream ? streamOf(this.answer) : this.answer;
  }

  private nextTurn(): Promise<void> {
    return new Promise((resolve) => setImmediate(resolve));
  }

  /** Nothing more comes by itself. */
  private isStill(answer: Answer): boolean {
    const { closed, headersSent, writableEnded } = streamOf(answer);
    return closed || this.waiting.has(answer) || (!headersSent && writableEnded);
  }

  private describe(): object {
    return [...this.all].map((one) => ({
      ...describeStream(streamOf(one)),
      ...('stream' in one && describeResponse(one)),
    }));
  }
}

async function settle(isSettled: () => boolean): Promise<void> {
  const end = Date.now() + 100;
  while (!isSettled() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 1));
}

function streamOf(answer: Answer): ServerHttp2Stream {
  return 'stream' in answer ? answer.stream : answer;
}

function isEnded(answer: Answer): boolean {
  return answer.writableEnded || streamOf(answer).destroyed;
}

/** All that a stream says of itself. */
function describeStream(stream: ServerHttp2Stream): object {
  return {
    headersSent: stream.headersSent,
    sent: [stream.sentHeaders, stream.sentTrailers, ...(stream.sentInfoHeaders ?? [])].map(tellFields),
    ended: [stream.writableEnded, stream.writableFinished, stream.endAfterHeaders],
    buffered: [stream.writableLength, stream.writableNeedDrain, stream.writableHighWaterMark],
    queued: [stream.bufferSize, stream.writableCorked],
    over: [stream.destroyed, stream.closed, stream.aborted, stream.rstCode],
    fault: stream.errored ? tellFault(stream.errored) : 'no fault',
    pushAllowed: stream.pushAllowed,
  };
}

function describeResponse(res: Http2ServerResponse): object {
  return {
    head: [res.statusCode, tellFields(res.getHeaders()), res.getHeaderNames(), res.sendDate],
    response: [res.headersSent, res.writableEnded, res.finished, act(res, 'hasHeader', ['x-a'])],
    socket: res.socket === undefined || res.socket instanceof Socket,
  };
}

function tellFields(fields: object | undefined): unknown {
  if (fields === undefined) return undefined;
  return Reflect.ownKeys(fields).map((name) => {
    const value: unknown = Reflect.get(fields, name);
    return [name, name === 'date' ? 'a date' : value];
  });
}
