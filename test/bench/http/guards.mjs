import { consentCookie } from '@cookiewarden/consent';
import { definePolicy } from '@cookiewarden/core';
import { parseCookie, parseSetCookie } from 'cookie';
import { HTMLRewriter } from 'html-rewriter-wasm';
import onHeaders from 'on-headers';
import pino from 'pino';

/** The policy of the bench. */
export const policy = definePolicy({
  consent: consentCookie(),
  rules: [
    { cookie: 'session', category: 'technical' },
    { cookie: 'theme', category: 'technical' },
    { cookie: 'lang', category: 'technical' },
    { cookie: '_ga*', category: 'statistical' },
    { cookie: '_fbp', category: 'advertising' },
    { host: 'pixel.example', category: 'advertising' },
    { host: 'ads.example', category: 'advertising' },
  ],
});

const categoryOf = new Map([
  ['session', 'technical'],
  ['_ga', 'statistical'],
  ['_fbp', 'advertising'],
]);

const log = pino({ name: 'filter' }, pino.destination({ sync: false }));

/**
 * What one would write by hand: read the consent cookie, parse the Set-Cookie lines when the head is about to leave, set
 * those that may stay, and log it.
 */
export function filterByHand(req, res, next) {
  const granted = /&yes=([\w.]*)/.exec(parseCookie(req.headers.cookie ?? '')['consent-insecure'] ?? '')?.[1];
  const categories = new Set(['technical', ...(granted ?? '').split('.')]);
  onHeaders(res, function keepAgreed() {
    const lines = [this.getHeader('set-cookie') ?? []].flat();
    const cookies = lines.map((line) => parseSetCookie(line));
    const kept = lines.filter((_, at) => categories.has(categoryOf.get(cookies[at].name)));
    this.setHeader('set-cookie', kept);
    const withheld = cookies.map(({ name }) => name).filter((_, at) => !kept.includes(lines[at]));
    log.info({ withheld }, 'cookies withheld');
  });
  next();
}

/** Keeps the processor busy for 20 µs and does nothing else: what the bench must find. */
export function work20Microseconds(_req, _res, next) {
  const end = process.hrtime.bigint() + 20_000n;
  while (process.hrtime.bigint() < end);
  next();
}

const denied = /^https:\/\/(?:[\w.-]+\.)?(?:pixel|ads)\.example\//;

/** A page through html-rewriter-wasm, with the same rules. */
export async function rewriteByWasm(bytes) {
  const pieces = [];
  const rewriter = new HTMLRewriter((piece) => pieces.push(Buffer.from(piece)));
  const bySource = {
    element: (element) => void (denied.test(element.getAttribute('src') ?? '') && element.remove()),
  };
  rewriter.on('img[src]', bySource).on('script[src]', bySource).on('iframe[src]', bySource);
  try {
    await rewriter.write(bytes);
    await rewriter.end();
  } finally {
    rewriter.free();
  }
  return Buffer.concat(pieces);
}
