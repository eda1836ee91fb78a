import { createHash } from 'node:crypto';
import { createServer, get, ServerResponse } from 'node:http';
import { connect, createServer as createHttp2Server, Http2ServerResponse } from 'node:http2';

const ofResponse = [
  ...[
    '_storeHeader',
    '_implicitHeader',
    'writeHead',
    'write',
    'end',
    'setHeader',
    'appendHeader',
    'setHeaders',
  ],
  ...[
    'flushHeaders',
    'writeEarlyHints',
    'writeInformation',
    'writeContinue',
    'writeProcessing',
    'addTrailers',
  ],
];
const ofHttp2Response = [
  'writeHead',
  'write',
  'end',
  'flushHeaders',
  'writeEarlyHints',
  'createPushResponse',
];
const ofStream = [
  ...['respond', 'respondWithFile', 'respondWithFD', 'additionalHeaders', 'sendTrailers', 'pushStream'],
  ...['write', 'end'],
];

/**
 * A hash of Node's own source for each method that we replace or rest on, `none` where this Node has it not. Where one
 * changes, somebody has to look at what changed before it is written into `pinned-methods.json`:
 *
 *     node test/upstream/pinned-methods.mjs
 */
export async function hashMethods() {
  const stream = await findStreamPrototype();
  return {
    ...hashAll('ServerResponse', ServerResponse.prototype, ofResponse),
    ...hashAll('Http2ServerResponse', Http2ServerResponse.prototype, ofHttp2Response),
    ...hashAll('ServerHttp2Stream', stream, ofStream),
  };
}

function hashAll(owner, prototype, names) {
  return Object.fromEntries(names.map((name) => [`${owner}.${name}`, hashSource(prototype[name])]));
}

function hashSource(method) {
  if (method === undefined) return 'none';
  return createHash('sha256').update(method.toString()).digest('hex').slice(0, 16);
}

// The class is exported nowhere.
function findStreamPrototype() {
  return new Promise((resolve, reject) => {
    const server = createHttp2Server((_req, res) => {
      resolve(Object.getPrototypeOf(res.stream));
      res.end();
    });
    server.listen(0, '127.0.0.1', () => {
      const session = connect(`http://127.0.0.1:${server.address().port}`);
      const request = session.request();
      request.on('error', reject).on('close', () => {
        session.close();
        server.close();
      });
      request.resume().end();
    });
  });
}

/** Whether a response still hands its finished head to its own `_storeHeader`, and keeps `setHeader` fields where we look. */
export function readInside() {
  return new Promise((resolve) => {
    const server = createServer((_req, res) => {
      const calls = [];
      const { _storeHeader: store } = res;
      res._storeHeader = function storeHeader(statusLine, fields) {
        calls.push([statusLine.trim(), fields]);
        return store.call(this, statusLine, fields);
      };
      res.setHeader('X-A', ['1', '2']);
      const symbol = Object.getOwnPropertySymbols(res).find(
        ({ description }) => description === 'kOutHeaders',
      );
      const kept = symbol && { ...res[symbol] };
      res.end();
      server.close();
      resolve({
        calls: calls.length,
        statusLine: calls[0]?.[0],
        kept,
        isStore: calls[0]?.[1] === res[symbol],
      });
    });
    server.listen(0, '127.0.0.1', () => {
      get({ port: server.address().port, agent: false }, (response) => response.resume());
    });
  });
}

if (process.argv[1] === import.meta.filename) {
  const [major] = process.versions.node.split('.');
  console.log(JSON.stringify({ [major]: await hashMethods() }, undefined, 2));
}
