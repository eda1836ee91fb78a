import { givenFields, readGivenHead } from './given-head.js';
import { StoredHead } from './head.js';
import { hasSentHead, mark, type PatchedResponse } from './interception.js';

/**
 * `writeHead` for a Node whose inside has changed: judges through the public methods alone. What calls
 * `writeHead` through the prototype, or sets headers in a listener that was added later, goes by.
 */
export function writeHeadInPublic(
  this: PatchedResponse,
  status: number,
  reason?: unknown,
  fields?: unknown,
): unknown {
  const interception = this[mark];
  if (interception === undefined) return this;
  const { below } = interception;
  const text = typeof reason === 'string' ? reason : undefined;
  const given = givenFields(reason, fields);
  if (hasSentHead(this)) return below.writeHead.call(this, status, reason, fields);
  this.statusCode = status;
  if (this.getHeaderNames().length === 0) {
    const head = readGivenHead(given);
    interception.commit(head);
    return below.writeHead.call(
      this,
      this.statusCode,
      text ?? head.fields,
      text === undefined ? undefined : head.fields,
    );
  }
  for (const [name, value] of pairsOf(given)) this.setHeader(name, value);
  commitStore(this, (head) => interception.commit(head));
  const changed = this.statusCode;
  return text === undefined ? below.writeHead.call(this, changed) : below.writeHead.call(this, changed, text);
}

type HeaderValue = string | number | readonly string[];

// As Node merges what `writeHead` is given with what was set before.
function pairsOf(given: unknown): readonly [string, HeaderValue][] {
  if (typeof given !== 'object' || given === null) return [];
  const flat: unknown[] = Array.isArray(given) ? given : Object.entries(given).flat();
  const pairs: [string, HeaderValue][] = [];
  for (let at = 0; at < flat.length; at += 2) pairs.push([String(flat[at]), flat[at + 1] as HeaderValue]);
  return pairs.filter(([name]) => name !== '');
}

function commitStore(res: PatchedResponse, commit: (head: StoredHead) => void): void {
  const store = Object.fromEntries(
    Object.entries(res.getHeaders()).map(([name, value]): [string, [string, unknown]] => [
      name,
      [name, value],
    ]),
  );
  const before = new Map(Object.entries(store).map(([name, entry]) => [name, entry[1]]));
  commit(new StoredHead(store));
  for (const name of before.keys()) if (store[name] === undefined) res.removeHeader(name);
  for (const [name, [spelt, value]] of Object.entries(store)) {
    if (value !== before.get(name)) res.setHeader(spelt, value as HeaderValue);
  }
}
