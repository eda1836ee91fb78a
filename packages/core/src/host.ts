/** `example.com` covers itself and `a.example.com`, never `badexample.com`: labels, not letters, are compared. */
export function coversHost(covering: string, host: string): boolean {
  if (host.length === covering.length) return host === covering;
  return host.endsWith(covering) && host.charCodeAt(host.length - covering.length - 1) === 0x2e;
}

/** A host name as rules hold it: lower case, punycode, no trailing dot; `undefined` if it is none. */
export function readHostName(text: string): string | undefined {
  const lower = text.toLowerCase();
  const host = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  if (host.length > longestHostName) return undefined;
  if (/^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/.test(host)) return host;
  if (/^\[[0-9a-f:.]+\]$/.test(host)) return host;
  return undefined;
}

/** The host in the text of a Host header: lower case, without port. */
export function hostOf(written: string): string {
  // A port follows the last colon, unless that stands inside an IPv6 address.
  let at = written.length - 1;
  while (at >= 0 && !endsHost(written.charCodeAt(at))) at--;
  return (written.charCodeAt(at) === colon ? written.slice(0, at) : written).toLowerCase();
}

const colon = 0x3a;
const bracket = 0x5d;

function endsHost(code: number): boolean {
  return code === colon || code === bracket;
}

/** What the Domain Name System can hold (RFC 1035 3.1), in characters; a longer name leads nowhere. */
export const longestHostName = 253;

/** The index after the next "." of a host, or -1: where the domain above it begins. */
export function nextLabel(host: string, at: number): number {
  const dot = host.indexOf('.', at);
  return dot < 0 ? -1 : dot + 1;
}
