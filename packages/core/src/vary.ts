/** Adds field names to a `Vary` value: each once, in the case given, `*` left alone. */
export function addToVary(present: string | undefined, names: readonly string[]): string | undefined {
  if (names.length === 0) return present;
  if (present === undefined) return names.join(', ');
  const listed = present.split(',').map((name) => name.trim().toLowerCase());
  if (listed.includes('*')) return present;
  const missing = names.filter((name) => !listed.includes(name.toLowerCase()));
  if (missing.length === 0) return present;
  return [present.trim(), ...missing].filter(Boolean).join(', ');
}

/**
 * `Cache-Control` for a response that was made for one visitor's answer: `private`, and nothing that lets a shared
 * cache keep it. Without it a cache hands one visitor's page to another. What says so already stays as it is.
 */
export function makePrivate(present: string | undefined): string {
  if (present === undefined) return 'private';
  const directives = splitList(present);
  const kept = directives.filter((directive) => !sharedDirective.test(directive));
  if (!kept.some(isKeptFromOthers)) return ['private', ...kept].join(', ');
  return kept.length === directives.length ? present : kept.join(', ');
}

// `private` with the names of fields lets a cache keep the rest.
const sharedDirective = /^(?:(?:public|s-maxage|proxy-revalidate)(?![\w-])|private(?!$|[\w-]))/i;

// With an argument, which neither has here, a cache may pass it over.
function isKeptFromOthers(directive: string): boolean {
  return /^(?:private|no-store)$/i.test(directive);
}

// RFC 9111 5.2: a directive may hold a list of its own, in quotes (`private="a, b"`).
function splitList(text: string): readonly string[] {
  const parts = text.match(/(?:[^,"]|"(?:\\.|[^"\\])*"?)+/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** Headers, lower case, with which a cache at the edge is told to keep what `Cache-Control` forbids. */
export const surrogateHeaders = [
  'surrogate-control',
  'cdn-cache-control',
  'vercel-cdn-cache-control',
  'cloudflare-cdn-cache-control',
  'netlify-cdn-cache-control',
  'akamai-cache-control',
  'edge-control',
  'x-litespeed-cache-control',
  'x-accel-expires',
] as const;
