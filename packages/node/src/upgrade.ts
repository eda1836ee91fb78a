import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { createVisitorConsent, type Exchange } from '@cookiewarden/core';
import { type Chunk, isStreamChunk, toBytes } from './chunk.js';
import { listenBeside } from './listen-beside.js';
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
    listenBeside(socket, 'close', () => settings.log(exchange.close(), describeRequest(req, settings.view)));
  });
}

function interceptSocket(socket: RawSocket, exchange: Exchange): void {
  const { write, end } = socket;
  let held: Buffer = Buffer.alloc(0);

  function release(): Buffer {
    socket.write = write;
    socket.end = end;
    const rest = held;
    held = Buffer.alloc(0);
    return rest;
  }

  // Gives the bytes that may leave now, and gets out of the way once the last head is among them.
  function take(chunk: Chunk, encoding: unknown): Buffer {
    held = Buffer.concat([held, toBytes(chunk, encoding)]);
    const ready: Buffer[] = [];
    for (;;) {
      const [ending] = /\r?\n\r?\n/.exec(held.toString('latin1', 0, limitBytes)) ?? [];
      if (ending === undefined) {
        return held.length < limitBytes ? Buffer.concat(ready) : Buffer.concat([...ready, release()]);
      }
      const headEnd = held.indexOf(ending);
      const head = held.toString('latin1', 0, headEnd);
      held = held.subarray(headEnd + ending.length);
      const isLast = !/^HTTP\/\d\.\d 1(?!01)\d\d/.test(head);
      const kept = isLast ? keepRawHead(head, exchange) : dropCookieLines(head);
      ready.push(Buffer.from(kept + ending, 'latin1'));
      if (isLast) return Buffer.concat([...ready, release()]);
    }
  }

  socket.write = function writeGuarded(chunk, encoding, callback) {
    // Node's to refuse.
    if (!isStreamChunk(chunk)) return write.call(socket, chunk, encoding, callback);
    const bytes = take(chunk, encoding);
    return write.call(socket, bytes, typeof encoding === 'function' ? encoding : callback);
  };
  socket.end = function endGuarded(chunk, encoding, callback) {
    if (typeof chunk === 'function' || chunk === undefined || chunk === null) {
      return end.call(socket, release(), typeof chunk === 'function' ? chunk : callback);
    }
    if (!isStreamChunk(chunk)) return end.call(socket, chunk, encoding, callback);
    // What ends within its head goes as it is: nobody can read it.
    const bytes = Buffer.concat([take(chunk, encoding), release()]);
    return end.call(socket, bytes, typeof encoding === 'function' ? encoding : callback);
  };
}

// All lines that stay keep their bytes and their place. Browsers take a bare line feed for the end of a line too.
function keepRawHead(head: string, exchange: Exchange): string {
  try {
    const lines = head.split('\n');
    const kept = exchange.keepSetCookies(lines.filter(isCookieLine).map(valueIn));
    let next = 0;
    const written = lines.filter((line) => {
      if (!isCookieLine(line)) return true;
      if (valueIn(line) !== kept[next]) return false;
      next++;
      return true;
    });
    if (next === kept.length) return written.join('\n').replace(/\r$/, '');
    return [dropCookieLines(head), ...kept.map((value) => `Set-Cookie: ${value}`)].join('\r\n');
  } catch (fault) {
    // In doubt we withhold.
    exchange.fail('head', fault);
    return dropCookieLines(head);
  }
}

function isCookieLine(line: string): boolean {
  return /^set-cookie[ \t]*:/i.test(line);
}

function valueIn(line: string): string {
  return line.slice(line.indexOf(':') + 1).replace(/^[ \t]+|[ \t\r]+$/g, '');
}

function dropCookieLines(head: string): string {
  return head
    .split('\n')
    .filter((line) => !isCookieLine(line))
    .join('\n')
    .replace(/\r$/, '');
}
