import { type AddressInfo, connect, type Server, type Socket } from 'node:net';

const running = new Set<Server>();
const connected = new Set<Socket>();

/** Starts a server on a free port, until `stopServers`; `backlog` connections may wait to be accepted. */
export async function listen(server: Server, backlog = 511): Promise<number> {
  running.add(server);
  server.on('connection', (socket: Socket) => {
    connected.add(socket);
    socket.on('close', () => connected.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', backlog, resolve));
  return (server.address() as AddressInfo).port;
}

/** Stops every server that `listen` started: for `afterEach`. */
export async function stopServers(): Promise<void> {
  const stopped = [...running].map((server) => new Promise((resolve) => server.close(resolve)));
  // Also those that were upgraded, which no server closes by itself.
  for (const socket of connected) socket.destroy();
  connected.clear();
  running.clear();
  await Promise.all(stopped);
}

/** One HTTP/1 response, as its bytes say. */
export interface WireResponse {
  readonly statusLine: string;
  readonly status: number;
  /** Header lines in order, as spelt. */
  readonly lines: readonly string[];
  /** What came after the head, chunks put together. */
  readonly body: Buffer;
  /** Trailer lines. */
  readonly trailers: readonly string[];
  /** The values of a field, in order. */
  values(name: string): readonly string[];
}

/** Sends bytes over a connection of its own and gives all that comes back until the server closes it, or until `isEnough`. */
export function sendBytes(
  port: number,
  request: string,
  isEnough: (received: string) => boolean = () => false,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request, 'latin1'));
    let received = '';
    socket.setEncoding('latin1');
    socket.on('data', (text: string) => {
      received += text;
      if (isEnough(received)) socket.destroy();
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(received));
  });
}

/** Asks once for a path and reads the responses to it, of which all but the last are informational. */
export async function askAll(
  port: number,
  path = '/',
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<readonly WireResponse[]> {
  const all = { host: 'site.example', connection: 'close', ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return readResponses(await sendBytes(port, `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`));
}

/** Asks once for a path. */
export async function ask(
  port: number,
  path?: string,
  headers?: Readonly<Record<string, string>>,
  method?: string,
): Promise<WireResponse> {
  const last = (await askAll(port, path, headers, method)).at(-1);
  if (last === undefined) throw new Error('the server closed the connection without an answer');
  return last;
}

/** The responses in the bytes of a connection. A body without a length ends with them. */
export function readResponses(received: string): readonly WireResponse[] {
  const responses: WireResponse[] = [];
  let rest = received;
  while (rest.startsWith('HTTP/1.1 ')) {
    const headEnd = rest.indexOf('\r\n\r\n');
    if (headEnd < 0) break;
    const [statusLine = '', ...lines] = rest.slice(0, headEnd).split('\r\n');
    const status = Number(statusLine.split(' ')[1]);
    const values = (name: string) => valuesOf(lines, name);
    rest = rest.slice(headEnd + 4);
    const body = takeBody(rest, status, values);
    rest = body.rest;
    const bytes = Buffer.from(body.text, 'latin1');
    responses.push({ statusLine, status, lines, values, trailers: body.trailers, body: bytes });
  }
  return responses;
}

function valuesOf(lines: readonly string[], name: string): readonly string[] {
  return lines
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const)
    .filter(([field]) => field.toLowerCase() === name)
    .map(([, value]) => value);
}

interface WireBody {
  readonly text: string;
  readonly trailers: readonly string[];
  readonly rest: string;
}

function takeBody(rest: string, status: number, values: WireResponse['values']): WireBody {
  if (status < 200 || status === 204 || status === 304) return { text: '', trailers: [], rest };
  if (values('transfer-encoding').includes('chunked') && rest !== '') return takeChunks(rest);
  const length = Number(values('content-length')[0] ?? rest.length);
  return { text: rest.slice(0, length), trailers: [], rest: rest.slice(length) };
}

function takeChunks(chunked: string): WireBody {
  let text = '';
  let rest = chunked;
  for (;;) {
    const lineEnd = rest.indexOf('\r\n');
    const length = Number.parseInt(rest.slice(0, lineEnd), 16);
    if (lineEnd < 0 || Number.isNaN(length)) throw new Error('the response broke off');
    if (length === 0) break;
    text += rest.slice(lineEnd + 2, lineEnd + 2 + length);
    rest = rest.slice(lineEnd + 4 + length);
  }
  // RFC 9112 7.1.2: trailer lines, then an empty one.
  const end = rest.indexOf('\r\n\r\n');
  return { text, trailers: rest.slice(3, end).split('\r\n').filter(Boolean), rest: rest.slice(end + 4) };
}
