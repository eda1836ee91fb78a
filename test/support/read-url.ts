/**
 * What an address leads to, as a browser reads it. Not by `URL.canParse`: once Node 20 has optimised it, letters such
 * as "é" in a host make it say no.
 */
export function readUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
