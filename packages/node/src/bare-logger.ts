import type { LogTarget } from './log-target.js';

const bare = new WeakMap<LogTarget, LogTarget>();

/**
 * A request's logger without what it binds of the request. pino-http binds the whole of it, Cookie header, query and
 * address, to every line that is written through `req.log`, and none of these may stand in ours.
 */
export function withoutRequest(logger: LogTarget): LogTarget {
  const known = bare.get(logger);
  if (known !== undefined) return known;
  const made = makeBare(logger);
  bare.set(logger, made);
  return made;
}

function makeBare(logger: LogTarget): LogTarget {
  return bareOfPino(logger) ?? bareOfBunyan(logger) ?? logger;
}

// pino keeps bindings as a piece of JSON under a symbol of its own: `,"name":"shop","req":{…}`.
function bareOfPino(logger: LogTarget): LogTarget | undefined {
  const symbol = Object.getOwnPropertySymbols(logger).find(
    ({ description }) => description === 'pino.chindings',
  );
  const bindings: unknown = symbol && Reflect.get(logger, symbol);
  if (symbol === undefined || typeof bindings !== 'string' || !/[{[]/.test(bindings)) return undefined;
  const text = plainOf(readBindings(bindings))
    .map(([name, value]) => `,${JSON.stringify(name)}:${JSON.stringify(value)}`)
    .join('');
  // All else, level and destination too, stays the application's own.
  return Object.create(logger, { [symbol]: { value: text } });
}

// bunyan keeps them as they are.
function bareOfBunyan(logger: LogTarget): LogTarget | undefined {
  const fields: unknown = Reflect.get(logger, 'fields');
  if (typeof fields !== 'object' || fields === null) return undefined;
  const plain = plainOf(fields);
  if (plain.length === Object.keys(fields).length) return undefined;
  return Object.create(logger, { fields: { value: Object.fromEntries(plain) } });
}

function plainOf(bindings: object): [string, unknown][] {
  return Object.entries(bindings).filter(([, value]) => typeof value !== 'object');
}

// In doubt nothing is bound: a line can do without a name, not with a cookie.
function readBindings(bindings: string): object {
  try {
    return Object(JSON.parse(`{${bindings.replace(/^,/, '')}}`));
  } catch {
    return {};
  }
}
