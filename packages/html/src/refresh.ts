/** The URL of a declarative refresh, and where it stands (HTML 4.2.5.3, "shared declarative refresh steps"). */
export interface RefreshTarget {
  readonly url: string;
  readonly start: number;
}

/** The target of a `<meta http-equiv=refresh>` or a `Refresh` header; `undefined` where the page itself is reloaded. */
export function readRefresh(content: string): RefreshTarget | undefined {
  // Around the time Chromium takes any blank of Unicode, of which other bytes may be part: in doubt it is one.
  const time =
    /^[\s\x80-\uffff]*(?:\d+|(?=\.))[\d.]*(?=[;,\s\x80-\uffff])[\s\x80-\uffff]*[;,]?[\t\n\f\r ]*/.exec(
      content,
    );
  if (time === null) return undefined;
  let start = time[0].length;
  const named = /^url[\t\n\f\r ]*=[\t\n\f\r ]*/i.exec(content.slice(start, start + 64));
  if (named !== null) start += named[0].length;
  const quote = content.charAt(start);
  if (quote === '"' || quote === "'") {
    start++;
    const end = content.indexOf(quote, start);
    return targetOf(content.slice(start, end < 0 ? undefined : end), start);
  }
  return targetOf(content.slice(start), start);
}

function targetOf(url: string, start: number): RefreshTarget | undefined {
  return url.trim() === '' ? undefined : { url, start };
}
