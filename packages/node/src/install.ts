import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { Server } from 'node:net';
import type { Duplex } from 'node:stream';
import { type Exchange, fault, type Policy, PolicyError } from '@cookiewarden/core';
import { attachSettled } from './attach.js';
import { attachStream, type StreamParts } from './attach-stream.js';
import type { NodeOptions } from './options.js';
import type { NodeRequest } from './request-facts.js';
import { respondWithNotice } from './respond-with-notice.js';
import { type Settings, settleOptions } from './settings.js';
import { attachUpgrade } from './upgrade.js';
import { warnOnce } from './warn-once.js';

/** A server of `node:http`, `node:https` or `node:http2`. */
export type NodeServer = Pick<Server, 'emit'>;

const installed: unique symbol = Symbol.for('@cookiewarden/node server');

/**
 * Puts a whole server under a policy: every listener, also those that frameworks never see (socket.io's polling,
 * `checkContinue`, upgrades, HTTP/2 streams).
 *
 * ```ts
 * const server = install(createServer(app), policy);
 * ```
 *
 * @throws PolicyError if it is no server, or with all faults of policy and options at once.
 */
export function install<Installed extends NodeServer>(
  server: Installed,
  policy: Policy,
  options?: NodeOptions,
): Installed {
  checkServer(server);
  const marked: Installed & { [installed]?: true } = server;
  if (marked[installed]) {
    warnOnce(
      'COOKIEWARDEN_INSTALLED_TWICE',
      'A policy is installed twice on one server: the first one holds.',
    );
    return server;
  }
  marked[installed] = true;
  warnOfJoinedCookies(server);
  const settings = settleOptions(policy, options);
  const emitBelow = server.emit;
  // Listeners come and go, and some (engine.io) take all others away: an event is met before any of them.
  server.emit = function emitUnderPolicy(this: Server, event: string | symbol, ...parts: unknown[]): boolean {
    // `this`, not `server`: who installs on the prototype of a class puts all its servers under the policy.
    const emit = () => emitBelow.apply(this, [event, ...parts] as unknown as Parameters<Server['emit']>);
    return emitAttached(settings, event, parts, emit);
  } as Installed['emit'];
  return server;
}

// An application has `listen` and `emit` too, and no request ever comes through them: nothing would be under the policy.
function checkServer(server: unknown): void {
  if (server instanceof Server) return;
  const cure = 'Expected a server, as `createServer(app)` gives it, not an application.';
  throw new PolicyError('install', [fault('wrong-type', 'server', server, cure)]);
}

// Node then writes all cookies into one line, and browsers take every one but the first for attributes.
function warnOfJoinedCookies(server: object): void {
  const key = Object.getOwnPropertySymbols(server).find(
    ({ description }) => description === 'kUniqueHeaders',
  );
  const names: { has?(name: string): boolean } = key === undefined ? {} : Object(Reflect.get(server, key));
  if (!names.has?.('set-cookie')) return;
  const joined =
    'uniqueHeaders names Set-Cookie: Node joins all cookies of a response, and browsers read one.';
  warnOnce('COOKIEWARDEN_JOINED_COOKIES', joined);
}

/** Puts one request listener under a policy, as `createServer(guard(listener, policy))`. */
export function guard(listener: RequestListener, policy: Policy, options?: NodeOptions): RequestListener {
  const settings = settleOptions(policy, options);
  return function listenUnderPolicy(req, res) {
    const attached = attachSettled(req, res, settings);
    const goOn = (exchange: Exchange) => {
      if (!respondWithNotice(req, res, exchange, settings)) listener(req, res);
    };
    if ('then' in attached) attached.then(goOn);
    else goOn(attached);
  };
}

// Who emits is told that somebody listens: while consent is being read, the event has been taken.
function emitAttached(
  settings: Settings,
  event: string | symbol,
  parts: readonly unknown[],
  emit: () => boolean,
): boolean {
  const attached = attachEvent(settings, event, parts);
  if (attached === undefined) return emit();
  const goOn = (exchange: Exchange) =>
    (event === 'request' && respondWithNotice(...requestOf(parts), exchange, settings)) || emit();
  if (!('then' in attached)) return goOn(attached);
  const unheard = unheardOf(event, parts);
  unheard?.on('error', ignore);
  attached.then((exchange) => {
    // The visitor has gone. Who answered now would answer nobody, and on a stream of HTTP/2 that throws.
    if (unheard?.destroyed) return;
    unheard?.off('error', ignore);
    goOn(exchange);
  });
  return true;
}

// What is handed over bare. Nobody listens to it before the application does, and an error that nobody hears ends the
// process: all it takes is a visitor who goes while consent is being read.
function unheardOf(event: string | symbol, parts: readonly unknown[]): Duplex | undefined {
  if (event === 'upgrade') return upgradeOf(parts)[1];
  return event === 'stream' ? (parts[0] as Duplex) : undefined;
}

function ignore(): void {}

// What Node emits with `request`, `checkContinue` and `checkExpectation`; HTTP/2's response takes the same calls.
function requestOf(parts: readonly unknown[]): [NodeRequest, ServerResponse] {
  const [req, res] = parts as [NodeRequest, ServerResponse];
  return [req, res];
}

// What Node emits with `upgrade`; the first bytes that follow are not looked at.
function upgradeOf(parts: readonly unknown[]): [IncomingMessage, Duplex] {
  const [req, socket] = parts as [IncomingMessage, Duplex];
  return [req, socket];
}

function attachEvent(
  settings: Settings,
  event: string | symbol,
  parts: readonly unknown[],
): Exchange | Promise<Exchange> | undefined {
  switch (event) {
    case 'request':
    case 'checkContinue':
    case 'checkExpectation':
      return attachSettled(...requestOf(parts), settings);
    case 'upgrade':
      return attachUpgrade(...upgradeOf(parts), settings);
    case 'stream':
      return attachStream(parts as unknown as StreamParts, settings);
    default:
      return undefined;
  }
}
