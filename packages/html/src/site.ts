// Without the public suffix list, which changes weekly: two-letter country domains with one of the second levels under
// which names are commonly given out.
const secondLevels = new Set('ac co com edu go gob gov gv mil ne net nom or org sch'.split(' '));

/** The part of a host under which one owner's hosts lie. An approximation: `example.co.uk`, `example.com`. */
export function siteOf(host: string): string {
  if (host.startsWith('[') || /^[\d.]+$/.test(host)) return host;
  const labels = host.split('.');
  if (labels.length <= 2) return host;
  const isDeep = labels.at(-1)?.length === 2 && secondLevels.has(labels.at(-2) ?? '');
  return labels.slice(isDeep ? -3 : -2).join('.');
}

/** In doubt two hosts are one site: `cross-site` is a reason to withhold. */
export function isCrossSite(host: string, pageHost: string): boolean {
  return host !== pageHost && siteOf(host) !== siteOf(pageHost);
}
