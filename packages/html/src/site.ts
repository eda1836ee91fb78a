// Without the public suffix list, which changes weekly: two-letter country domains with one of the second levels under
// which names are commonly given out.
const secondLevels = new Set('ac co com edu go gob gov gv mil ne net nom or org sch'.split(' '));

/** The part of a host under which one owner's hosts lie. An approximation: `example.co.uk`, `example.com`. */
export function siteOf(host: string): string {
  const last = host.lastIndexOf('.');
  const before = host.lastIndexOf('.', last - 1);
  if (before <= 0 || host.startsWith('[') || /^[\d.]+$/.test(host)) return host;
  const isDeep = host.length - last === 3 && secondLevels.has(host.slice(before + 1, last));
  return host.slice((isDeep ? host.lastIndexOf('.', before - 1) : before) + 1);
}

/** In doubt two hosts are one site: `cross-site` is a reason to withhold. */
export function isCrossSite(host: string, pageHost: string): boolean {
  return host !== pageHost && siteOf(host) !== siteOf(pageHost);
}
