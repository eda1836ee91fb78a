import { connect } from 'node:net';

/**
 * Asks a server on this machine for `path`, `requests` times over `connections` that stay open, one request at a time on
 * each. Gives the last response, head and body, as latin1.
 */
export async function ask(port, path, headers, requests, connections = 4) {
  const text = ['', ...headers.map(([name, value]) => `${name}: ${value}`)].join('\r\n');
  const request = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}${text}\r\n\r\n`;
  let left = requests;
  const take = () => left-- > 0;
  const last = await Promise.all(Array.from({ length: connections }, () => drive(port, request, take)));
  return last.find((response) => response !== undefined);
}

function drive(port, request, take) {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let received = [];
    let length = 0;
    let expected;
    let response;
    const next = () => {
      if (take()) socket.write(request);
      else {
        socket.end();
        resolve(response);
      }
    };
    socket.setNoDelay(true);
    socket.on('connect', next);
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      received.push(chunk);
      length += chunk.length;
      expected ??= lengthOf(received.length === 1 ? chunk : Buffer.concat(received));
      const isOver = expected === 'chunked' ? endsChunked(received) : length >= expected;
      if (!isOver) return;
      response = () => Buffer.concat(kept).toString('latin1');
      const kept = received;
      received = [];
      length = 0;
      expected = undefined;
      next();
    });
  });
}

function lengthOf(bytes) {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = bytes.toString('latin1', 0, end);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  return length === undefined ? 'chunked' : end + 4 + Number(length);
}

function endsChunked(received) {
  const last = received.at(-1);
  const tail = last.length >= 5 ? last : Buffer.concat(received.slice(-6));
  return tail.subarray(-5).toString('latin1') === '0\r\n\r\n';
}
