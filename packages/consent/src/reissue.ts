import {
  type ConsentReading,
  type ConsentSource,
  checkOptions,
  fault,
  type OptionSchema,
  PolicyError,
  type RequestFacts,
} from '@cookiewarden/core';
import { checkSources } from './check-sources.js';
import { readCookieValues } from './cookie-values.js';
import { isNavigation } from './navigation.js';

/**
 * How a banner's script keeps its cookie: the server must say it again in the same way, or there will be two.
 */
export interface ReissueOptions {
  /** The cookies to say again. @default those of the source that are no patterns */
  readonly cookies?: readonly string[];
  /** How long the banner's script keeps them, in seconds. @default the source's, where its reader knows it */
  readonly lifetimeSeconds?: number;
  /**
   * The domain that the script sets. Trap: a wrong one makes a second cookie, and the older answer stays in
   * it.
   */
  readonly domain?: string;
  /** @default '/' */
  readonly path?: string;
  /** @default 'lax' */
  readonly sameSite?: 'lax' | 'strict' | 'none';
}

/**
 * Says a script's consent cookie again from the server, byte for byte, on each page that the visitor opens,
 * with what is left of its original lifetime: Safari keeps cookies that a script wrote for seven days. An
 * answer whose time is not known is left alone.
 */
export function withReissue(
  source: ConsentSource & { readonly lifetimeSeconds?: number },
  options: ReissueOptions = {},
): ConsentSource {
  checkSources('withReissue', [source]);
  const given: ReissueOptions = Object(options);
  const { lifetimeSeconds = source.lifetimeSeconds, domain, path = '/', sameSite = 'lax' } = given;
  const cookies = given.cookies ?? source.cookies.filter((name) => !name.includes('*'));
  const faults = [...checkOptions(schema, options)];
  if (lifetimeSeconds === undefined) {
    faults.push(fault('missing', 'lifetimeSeconds', undefined, 'Say how long the banner keeps its cookie.'));
  }
  if (cookies.length === 0) {
    faults.push(
      fault('missing', 'cookies', source.cookies, 'Name the cookies: a pattern cannot be said again.'),
    );
  }
  if (faults.length > 0 || lifetimeSeconds === undefined) throw new PolicyError('withReissue', faults);
  const attributes = `; Path=${path}${domain === undefined ? '' : `; Domain=${domain}`}; SameSite=${sameSite}`;
  return {
    ...source,
    reissue(reading, facts) {
      const maxAgeSeconds = remainingSeconds(reading, lifetimeSeconds);
      if (maxAgeSeconds <= 0 || !isNavigation(facts)) return [];
      const end = `; Max-Age=${maxAgeSeconds}${attributes}${facts.isSecure ? '; Secure' : ''}`;
      return cookies.flatMap((name) => sayAgain(name, facts, end));
    },
  };
}

const schema = {
  type: 'object',
  properties: {
    cookies: { type: 'array', items: { type: 'string', minLength: 1 } },
    lifetimeSeconds: { type: 'integer', minimum: 60, maximum: 34_560_000 },
    domain: { type: 'string', minLength: 1 },
    path: { type: 'string', minLength: 1 },
    sameSite: { enum: ['lax', 'strict', 'none'] },
  },
} as const satisfies OptionSchema;

function remainingSeconds({ isAnswered, answeredAt }: ConsentReading, lifetimeSeconds: number): number {
  if (!isAnswered || answeredAt === undefined) return 0;
  return Math.min(lifetimeSeconds, lifetimeSeconds - Math.ceil((Date.now() - answeredAt) / 1000));
}

// Of several copies another may be the newer one, so none is said again. What a browser would refuse to store,
// or a server to send, is left alone too.
function sayAgain(name: string, facts: RequestFacts, end: string): readonly string[] {
  const [value, ...others] = readCookieValues(facts.header('cookie'), name);
  if (value === undefined || others.length > 0) return [];
  if (!/^[\x20-\x7e]*$/.test(value) || name.length + value.length > 4096) return [];
  return [`${name}=${value}${end}`];
}
