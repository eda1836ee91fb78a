import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type Server } from 'node:net';
import { listen } from '../support/wire.js';
import { act, Recorder, type Step, tellFault } from './recorder.js';

/** All that an application and a client can observe of one exchange. */
export interface ResponseRecord extends Pick<Recorder, 'steps' | 'events'> {
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
  let application: (req: IncomingMessage, res: ServerResponse) => void = () => {};
  const server = createServer((req, res) => application(req, res));
  prepare(server);
  const port = await listen(server);
  return {
    async record(request, steps) {
      const recorder = new Recorder();
      const isDone = new Promise<void>((resolve) => {
        application = (req, res) => run(recorder, req, res, steps).then(resolve);
      });
      const received = await exchangeBytes(port, request);
      await isDone;
      const { steps: taken, events } = recorder;
      return { steps: taken, events, received: received.replace(/^date: .*$/gim, 'date: today') };
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

async function run(
  recorder: Recorder,
  req: IncomingMessage,
  res: ServerResponse,
  steps: readonly Step[],
): Promise<void> {
  const take = (step: Step) => recorder.take(res, step, () => describe(res));
  recorder.listen(res, events);
  req.resume();
  for (const step of steps) {
    if (step.isLater) await new Promise((resolve) => setImmediate(resolve));
    take(step);
  }
  await new Promise((resolve) => setImmediate(resolve));
  if (!res.writableEnded && !res.destroyed) take({ call: 'end', parameters: [] });
  // What cannot end by itself any more (a length that was promised and not kept) is broken off.
  if (!res.headersSent) res.destroy();
  await new Promise<void>((resolve) => {
    res.on('close', resolve);
    setTimeout(() => {
      if (!res.closed) recorder.note('had to be closed');
      recorder.isOver = true;
      req.socket.destroy();
      resolve();
    }, 30);
  });
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
