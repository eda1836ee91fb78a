import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { createVisitorConsent, type Exchange } from '@cookiewarden/core';
import { openExchangeFor } from './open-exchange.js';
import { describeRequest, type WithConsent } from './request-facts.js';
import type { Settings } from './settings.js';

/** The methods of a socket that are replaced until the head of the answer has left. */
interface Methods {
  write(chunk: unknown, encoding?: unknown, callback?: unknown): boolean;
  end(chunk?: unknown, encoding?: unknown, callback?: unknown): unknown;
}

type RawSocket = Omit<Duplex, keyof Methods> & Methods;

/** A head longer than this is none: what is held is let go, unread. */
const limitBytes = 65_536;

/**
 * Puts the answer to an upgrade under a policy. Browsers store cookies from a 101 (fetch requires it), and whoever
 * answers (ws, socket.io, a proxy) writes it to the bare socket; what follows the head is none of our business.
 */
export function attachUpgrade(
  req: IncomingMessage & WithConsent,
  socket: Duplex,
  settings: Settings,
): Exchange | Promise<Exchange> {
  return openExchangeFor(req, settings, function beginUpgrade(exchange) {
    req.consent = createVisitorConsent(exchange);
    interceptSocket(socket, exchange);
    socket.on('close', () => settings.log(exchange.close(), describeRequest(req, settings.view)));
  });
}

function interceptSocket(socket: RawSocket, exchange: Exchange): void {
  const { write, end } = socket;
  let held: Buffer = Buffer.alloc(0);

  // Gives the bytes that may leave now, and gets out of the way once the head is among them.
  function take(chunk: unknown, encoding: unknown): Buffer {
    held = Buffer.concat([held, toBuffer(chunk, encoding)]);
    const headEnd = held.indexOf('\r\n\r\n');
    if (headEnd < 0 && held.length < limitBytes) return Buffer.alloc(0);
    socket.write = write;
    socket.end = end;
    if (headEnd < 0) return held;
    const head = keepRawHead(held.toString('latin1', 0, headEnd), exchange);
    return Buffer.concat([Buffer.from(head, 'latin1'), held.subarray(headEnd)]);
  }

  socket.write = function writeGuarded(chunk, encoding, callback) {
    const bytes = take(chunk, encoding);
    return write.call(socket, bytes, typeof encoding === 'function' ? encoding : callback);
  };
  socket.end = function endGuarded(chunk, encoding, callback) {
    if (typeof chunk === 'function' || chunk === undefined || chunk === null) {
      socket.write = write;
      socket.end = end;
      return end.call(socket, held, typeof chunk === 'function' ? chunk : callback);
    }
    const bytes = take(chunk, encoding);
    return end.call(socket, bytes, typeof encoding === 'function' ? encoding : callback);
  };
}

// All other lines keep their bytes and their place.
function keepRawHead(head: string, exchange: Exchange): string {
  try {
    const lines = head.split('\r\n');
    const isCookie = (line: string) => /^set-cookie:/i.test(line);
    const values = lines.filter(isCookie).map((line) => line.slice(11).replace(/^[ \t]+|[ \t]+$/g, ''));
    const kept = exchange.keepSetCookies(values);
    if (kept.length === values.length && kept.every((value, at) => value === values[at])) return head;
    return [...lines.filter((line) => !isCookie(line)), ...kept.map((value) => `Set-Cookie: ${value}`)].join(
      '\r\n',
    );
  } catch (fault) {
    exchange.fail('head', fault);
    return head.replace(/\r\nset-cookie:[^\r]*/gi, '');
  }
}

function toBuffer(chunk: unknown, encoding: unknown): Buffer {
  if (typeof chunk !== 'string') return chunk instanceof Uint8Array ? Buffer.from(chunk) : Buffer.alloc(0);
  return Buffer.from(chunk, typeof encoding === 'string' && Buffer.isEncoding(encoding) ? encoding : 'utf8');
}
