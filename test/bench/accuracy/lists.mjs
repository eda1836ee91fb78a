import { readFileSync } from 'node:fs';
import { FiltersEngine, Request } from '@ghostery/adblocker';

const types = { script: 'script', img: 'image', iframe: 'sub_frame', link: 'other', noscript: 'image' };

/** Filter lists as a second opinion: says whether a load on a page is named by one of them. */
export function readLists(paths) {
  const engine = FiltersEngine.parse(paths.map((path) => readFileSync(path, 'utf8')).join('\n'), {
    loadCosmeticFilters: false,
  });
  return (url, pageUrl, kind) => {
    const asked = (type) =>
      engine.match(Request.fromRawDetails({ url: url.href, sourceUrl: pageUrl, type })).match;
    // A hint names no type, and neither does a string in a script: what it is for is tried.
    if (kind === 'link' || kind === 'inline') return asked('script') || asked('image') || asked('other');
    return asked(types[kind] ?? 'other');
  };
}
