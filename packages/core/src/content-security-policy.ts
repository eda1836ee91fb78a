import { decide } from './decide.js';
import type { Policy } from './policy.js';
import type { RuleSubject } from './rule.js';
import type { Standing } from './standing.js';

type Address = Extract<RuleSubject, { readonly kind: 'host' }>;

/**
 * The hosts of the policy's rules that this visitor allows, as source expressions for `script-src`, `img-src`,
 * `connect-src`, `frame-src`: what a script inserts later then fails in the browser too.
 *
 * A Content Security Policy only lists what is allowed, and sees neither queries nor patterns: a path with `*` counts as
 * the folder before it. In doubt a host is left out: it is listed whole only where nothing on it is denied, and with its
 * subdomains only where nothing on those is.
 * Trap: many services make a long header; give the policy only those that the site uses.
 */
export function contentSecurityPolicySources(policy: Policy, standing: Standing): readonly string[] {
  const allowed: Address[] = [];
  const deniedPaths = new Map<string, string[]>();
  const hostsOverDenied = new Set<string>();
  for (const { subject } of policy.rules.entries) {
    // CSP Level 3, 2.3.1: a source expression can hold neither a lone path nor an IPv6 address.
    if (subject.kind !== 'host' || subject.host === '*' || subject.host.startsWith('[')) continue;
    if (mayLoad(policy, standing, subject)) {
      allowed.push(subject);
      continue;
    }
    deniedPaths.set(subject.host, [...(deniedPaths.get(subject.host) ?? []), subject.path ?? '']);
    for (const host of hostsOver(subject.host)) hostsOverDenied.add(host);
  }
  const sources = allowed
    .filter(({ host, path }) => !deniedPaths.get(host)?.some((denied) => lieWithin(denied, path)))
    .flatMap(({ host, path }) => {
      const hosts = hostsOverDenied.has(host) ? [host] : [host, `*.${host}`];
      return hosts.flatMap((name) => writePaths(path).map((end) => name + end));
    });
  return [...new Set(sources)];
}

// The rule of an address may not be the one that holds there: the operator's own rules go before a service's.
function mayLoad(policy: Policy, standing: Standing, { host, path = '/', query = '' }: Address): boolean {
  if (policy.mode === 'report-only') return true;
  const attempt = {
    kind: 'load',
    host,
    path: path.replaceAll('*', ''),
    query: query.replaceAll('*', ''),
    element: 'content-security-policy',
  } as const;
  return decide(policy, standing, attempt).verdict === 'allow';
}

// `a.b.example` → `b.example`, `example`.
function hostsOver(host: string): readonly string[] {
  const labels = host.split('.');
  return labels.slice(1).map((_, at) => labels.slice(at + 1).join('.'));
}

// One allowed path can be listed of a denied host; of an allowed host, one denied path cannot be left out.
function lieWithin(deniedPath: string, path: string | undefined): boolean {
  return path === undefined || (deniedPath !== '' && deniedPath.startsWith(withoutStar(path)));
}

// CSP Level 3, 6.7.2.12: a path that ends in "/" covers what lies below it, any other only itself.
function writePaths(path: string | undefined): readonly string[] {
  if (path === undefined) return [''];
  const start = withoutStar(path).replace(/[\s;,]/g, encodeURIComponent);
  return start.endsWith('/') ? [start] : [start, `${start}/`];
}

// `/tag/v*/x` → `/tag/`.
function withoutStar(path: string): string {
  const star = path.indexOf('*');
  return star < 0 ? path : path.slice(0, path.lastIndexOf('/', star) + 1);
}
