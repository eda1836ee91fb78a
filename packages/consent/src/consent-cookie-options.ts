import {
  checkOptions,
  fault,
  type OptionFault,
  type OptionSchema,
  PolicyError,
  type Sound,
  soundPart,
} from '@cookiewarden/core';
import type { ConsentKey } from './signature.js';

/** How the consent cookie is named, kept and signed. */
export interface ConsentCookieOptions {
  /**
   * The cookie's name on HTTPS. On plain HTTP it is `<name without prefix>-insecure`, which HTTPS never reads.
   * @default '__Host-consent', or '__Secure-consent' with `domain`
   */
  readonly name?: string;
  /**
   * Shares the answer with the subdomains of this domain.
   * Trap: gives up `__Host-`, so every subdomain can write over the answer; sign it with `keys`. On a host outside of it,
   * such as `localhost`, browsers keep no answer.
   */
  readonly domain?: string;
  /** On which requests from other sites the answer comes along. @default 'lax'. Trap: with `none` inside their frames, too. */
  readonly sameSite?: 'lax' | 'strict' | 'none';
  /** Hides the answer from scripts. @default false: a banner's script may read it without asking the server */
  readonly httpOnly?: boolean;
  /**
   * How long an answer holds, in seconds; the server counts too.
   * @default the policy's for judging, and 15552000 (180 days) in the browser
   */
  readonly lapseAfterSeconds?: number;
  /**
   * Signs the answer, so that nobody else can write it: the first key signs, all of them verify.
   * Trap: unsigned answers, and those of a key that is gone, count as none. Scripts can then no longer write
   * the cookie.
   */
  readonly keys?: readonly ConsentKey[];
  /**
   * A script of the site writes the cookie: then each page that the visitor opens says it again from the
   * server, with its original remaining lifetime, because Safari keeps a script's cookies for seven days.
   * @default false
   */
  readonly writtenByScript?: boolean;
}

/** Checks the options, all faults at once; the values of keys and of unknown options are never shown. */
export function checkConsentCookieOptions(options: ConsentCookieOptions): void {
  const ofForm = checkOptions(schema, options).map(hideSecret);
  // What does not fit the schema is left out, so that what does is judged too.
  const sound = (soundPart(schema, options) ?? {}) as SoundOptions;
  const faults = [...ofForm, ...findFaults(sound)];
  if (faults.length > 0) throw new PolicyError('consentCookie', faults);
}

type SoundOptions = Sound<ConsentCookieOptions>;

const schema = {
  type: 'object',
  properties: {
    name: { type: 'string', minLength: 1, maxLength: 128 },
    domain: { type: 'string', minLength: 1, maxLength: 253 },
    sameSite: { enum: ['lax', 'strict', 'none'] },
    httpOnly: { type: 'boolean' },
    // RFC 6265bis 5.5: browsers keep no cookie for more than 400 days.
    lapseAfterSeconds: { type: 'integer', minimum: 60, maximum: 34_560_000 },
    keys: {
      type: 'array',
      items: {
        type: 'object',
        properties: { id: { type: 'string' }, secret: {} },
        required: ['id', 'secret'],
      },
    },
    writtenByScript: { type: 'boolean' },
  },
} as const satisfies OptionSchema;

// A misspelt `keys` would otherwise print the secret.
function hideSecret(found: OptionFault): OptionFault {
  const mayBeSecret = found.code === 'unknown-option' || found.path.startsWith('keys');
  return mayBeSecret && found.code !== 'missing' ? { ...found, seen: 'a value that is not shown' } : found;
}

function findFaults(options: SoundOptions): readonly OptionFault[] {
  return [...findNameFaults(options), ...findAttributeFaults(options), ...findKeyFaults(options)];
}

function findNameFaults({ name, domain }: SoundOptions): readonly OptionFault[] {
  if (name === undefined) return [];
  // RFC 6265bis 4.1.1: a cookie's name is a token.
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) {
    return [fault('out-of-range', 'name', name, 'Use letters, digits, "-" and "_" only.')];
  }
  const prefix = /^__(host|secure|http|host-http)-/i.exec(name)?.[0];
  if (prefix !== undefined && prefix !== '__Host-' && prefix !== '__Secure-') {
    return [
      fault(
        'not-allowed',
        'name',
        name,
        'Browsers give this prefix a meaning: use __Host-, __Secure- or none.',
      ),
    ];
  }
  if (prefix === '__Host-' && domain !== undefined) {
    return [
      fault('conflict', 'name', name, 'A __Host- cookie has no domain: use __Secure- or leave out domain.'),
    ];
  }
  return [];
}

function findAttributeFaults(options: SoundOptions): readonly OptionFault[] {
  const { domain, httpOnly, writtenByScript, keys } = options;
  const faults: OptionFault[] = [];
  if (domain !== undefined && !/^[a-z\d-]+(\.[a-z\d-]+)+$/i.test(domain)) {
    faults.push(
      fault('out-of-range', 'domain', domain, 'Use a host name such as example.com, without a leading dot.'),
    );
  }
  if (writtenByScript && httpOnly) {
    faults.push(
      fault('conflict', 'writtenByScript', true, 'A script cannot write what httpOnly hides from it.'),
    );
  }
  if (writtenByScript && keys !== undefined) {
    faults.push(
      fault(
        'conflict',
        'writtenByScript',
        true,
        'A script has no key: leave out keys, or let the server write.',
      ),
    );
  }
  return faults;
}

function findKeyFaults({ keys }: SoundOptions): readonly OptionFault[] {
  if (keys === undefined) return [];
  if (keys.length === 0) return [fault('missing', 'keys', keys, 'Give one key at least, or leave keys out.')];
  return keys.flatMap((key, at) => {
    const { id, secret } = key ?? {};
    const path = `keys[${at}]`;
    const faults: OptionFault[] = [];
    if (id !== undefined && !/^[\w-]{1,16}$/.test(id)) {
      faults.push(fault('out-of-range', `${path}.id`, id, 'Use 1 to 16 letters, digits, "_" or "-".'));
    }
    if (id !== undefined && keys.findIndex((other) => other?.id === id) < at) {
      faults.push(fault('conflict', `${path}.id`, id, 'Another key has this id: each needs its own.'));
    }
    return secret === undefined ? faults : [...faults, ...findSecretFaults(secret, `${path}.secret`)];
  });
}

// RFC 2104 3: a key shorter than the hash's output, here 32 bytes, weakens the MAC.
function findSecretFaults(secret: unknown, path: string): readonly OptionFault[] {
  const bytes = typeof secret === 'string' ? new TextEncoder().encode(secret) : secret;
  if (!(bytes instanceof Uint8Array)) {
    return [
      {
        code: 'wrong-type',
        path,
        seen: `of type ${typeof secret}`,
        cure: 'Expected a text or a Uint8Array.',
      },
    ];
  }
  if (bytes.length >= 32) return [];
  const cure = 'Use at least 32 random bytes, for example from `openssl rand -base64 32`.';
  return [{ code: 'out-of-range', path, seen: `${bytes.length} bytes long`, cure }];
}
