/** `example.com` covers itself and `a.example.com`, never `badexample.com`: labels, not letters, are compared. */
export function coversHost(covering: string, host: string): boolean {
  if (host.length === covering.length) return host === covering;
  return host.endsWith(covering) && host.charCodeAt(host.length - covering.length - 1) === 0x2e;
}

/** A host name as rules hold it: lower case, punycode, no trailing dot; `undefined` if it is none. */
export function readHostName(text: string): string | undefined {
  const host = text.toLowerCase().replace(/\.$/, '');
  if (/^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/.test(host)) return host;
  if (/^\[[0-9a-f:.]+\]$/.test(host)) return host;
  return undefined;
}
