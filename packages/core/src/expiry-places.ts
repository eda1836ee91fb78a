import { coversHost, readHostName } from './host.js';
import { isLate } from './late-answer.js';
import type { ExpiryPolicy } from './policy.js';

/** Where a browser may hold a cookie: a Cookie header tells its name only, and each place needs a line of its own. */
export interface ExpiryPlace {
  /** The Domain attribute; absent for the host alone. */
  readonly domain?: string;
  readonly path: string;
  /** In the partition of the site at the top (CHIPS). */
  readonly isPartitioned: boolean;
}

/** What the places of a request's cookies rest on. */
export interface ExpiryRequest {
  readonly host: string;
  readonly path: string;
  readonly isSecure: boolean;
  /** The request is part of a page of another site. */
  readonly isCrossSite: boolean;
}

/** More would be a made-up address: each takes lines from the likelier ones. */
const limitDomains = 6;
const limitSegments = 6;

/**
 * The places, the likeliest first. Those that hang on the request's path come last, so that the others have the same
 * index in every request.
 */
export function listExpiryPlaces(expiry: ExpiryPolicy, request: ExpiryRequest): readonly ExpiryPlace[] {
  const domains = domainsOf(request.host, expiry.registrableDomain);
  const known = ['/', ...expiry.paths];
  const own = requestPaths(request.path).filter((path) => !known.includes(path));
  // Only secure cookies can be partitioned, and few are, unless this is a part of another site's page.
  const partitions = request.isCrossSite ? [true, false] : request.isSecure ? [false, true] : [false];
  return [known, own].flatMap((paths) =>
    partitions.flatMap((isPartitioned) =>
      paths.flatMap((path) => domains.map((domain) => ({ ...domain, path, isPartitioned }))),
    ),
  );
}

type DomainOf = Pick<ExpiryPlace, 'domain'>;

// The host alone, then the widest domain: scripts that count visitors choose that one.
function domainsOf(host: string, registrableDomain: ExpiryPolicy['registrableDomain']): readonly DomainOf[] {
  const name = readHostName(host);
  // An address has no domains above it, and a browser takes no Domain attribute of a single label.
  if (name === undefined || name !== host || !name.includes('.') || /[\d\]]$/.test(name)) return [{}];
  const above = domainsAbove(name);
  if (registrableDomain === undefined)
    return [{}, ...above.slice(1), { domain: name }].slice(0, limitDomains);
  const widest = readRegistrable(name, registrableDomain);
  if (widest === undefined) return [{}];
  const within = above.filter(({ domain = '' }) => coversHost(widest, domain)).reverse();
  return [{}, ...within].slice(0, limitDomains);
}

// Itself and what is above it, without the last label. Browsers ignore what is a public suffix (RFC 6265bis 5.7).
function domainsAbove(host: string): readonly DomainOf[] {
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, at) => ({ domain: labels.slice(at).join('.') }));
}

// The operator's function may fail, or name what does not cover the host: then the host alone is certain.
function readRegistrable(
  host: string,
  registrableDomain: NonNullable<ExpiryPolicy['registrableDomain']>,
): string | undefined {
  try {
    const answer = registrableDomain(host) ?? '';
    const domain = isLate(answer) ? undefined : readHostName(answer);
    return domain !== undefined && coversHost(domain, host) ? domain : undefined;
  } catch {
    return undefined;
  }
}

// RFC 6265bis 5.1.4: a cookie is sent to its path and below. `/shop` and `/shop/` are different cookies.
function requestPaths(path: string): readonly string[] {
  const segments = path.split('/', limitSegments + 1).slice(1);
  const plain = segments.map((_, at) => `/${segments.slice(0, at + 1).join('/')}`);
  const all = [...plain, ...plain.slice(0, -1).map((each) => `${each}/`)];
  return [...new Set(all)].filter(isCookiePath);
}

/** A path that a Path attribute can say: visible characters but ";", 1024 octets at most (RFC 6265bis 5.6). */
export function isCookiePath(path: string): boolean {
  return path.startsWith('/') && path.length <= 1024 && /^[\x21-\x3a\x3c-\x7e]+$/.test(path);
}
