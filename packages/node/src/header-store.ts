import { IncomingMessage, OutgoingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { HeaderStore } from './head.js';

const outHeaders = findOutHeaders();

/** False where Node no longer works as we know it: then a `writeHead` that is not called on the response goes by. */
export const hasInnermostGuard = outHeaders !== undefined && '_storeHeader' in ServerResponse.prototype;

// The symbol behind `getHeaders()`, exported nowhere, is found on a response of our own.
function findOutHeaders(): symbol | undefined {
  const probe = new ServerResponse(new IncomingMessage(new Socket()));
  return Object.getOwnPropertySymbols(probe).find(({ description }) => description === 'kOutHeaders');
}

/** What `setHeader` keeps, once it has kept something: its shape is pinned by a test for every version of Node. */
export function storeOf(res: Pick<OutgoingMessage, 'getHeaders'>): HeaderStore | undefined {
  if (outHeaders === undefined) return undefined;
  return (res as unknown as Record<symbol, HeaderStore | null>)[outHeaders] ?? undefined;
}

/** Made by Node: of a mock, a framework may have changed the prototype only. */
export function isOfNode(res: object): boolean {
  return outHeaders === undefined ? res instanceof OutgoingMessage : Object.hasOwn(res, outHeaders);
}
