import { readListHeader } from './kept-links.js';
import type { OpenMessage } from './message-parts.js';
import type { SwitchVerdict, TrackingSwitch } from './sender.js';

/** Sets the headers that keep the sender's own servers from following the message. */
export function setSwitches(
  mail: OpenMessage,
  switches: readonly TrackingSwitch[],
  verdict: SwitchVerdict,
): void {
  const own = readHeaders(mail.data.headers);
  const present = (name: string): string | undefined =>
    textOf(own.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]);
  const added = switches.flatMap((one) => Object.entries(one.headers(verdict, present)).map(asHeader));
  if (added.length === 0) return;
  const names = new Set(added.map(([name]) => name.toLowerCase()));
  const kept = own.filter(([name]) => !names.has(name.toLowerCase()));
  // A list keeps headers of one name apart, and the application's own object is not written to.
  mail.data.headers = [...kept, ...added].map(([key, value]) => ({ key, value }));
}

/** The web addresses of the message's `List-*` headers, and of nodemailer's `list`, as one header's value. */
export function findListUnsubscribe({ data }: Pick<OpenMessage, 'data'>): string {
  const fields = readHeaders(data.headers)
    .filter(([name]) => /^list-/i.test(name))
    .map(([, value]) => textOf(value) ?? '');
  const addresses = [...fields.flatMap(readListHeader), ...findTexts(data.list).flatMap(readListHeader)];
  return addresses.map((address) => `<${address}>`).join(', ');
}

type Header = readonly [name: string, value: unknown];

// nodemailer would write a long value as encoded words, which no sender reads.
function asHeader([name, value]: readonly [string, string]): Header {
  return [name, { prepared: true, foldLines: true, value }];
}

// nodemailer takes an object, with arrays for repeated headers, or a list of `{ key, value }`.
function readHeaders(headers: unknown): readonly Header[] {
  if (Array.isArray(headers)) {
    return headers.map(({ key, value }) => [String(key), value] as const);
  }
  if (typeof headers !== 'object' || headers === null) return [];
  return Object.entries(headers).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).map((one) => [key, one] as const),
  );
}

// `{ prepared: true, value: '…' }` is a header that nodemailer leaves as it is.
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'value' in value) return textOf(value.value);
  return undefined;
}

// `list` holds texts, `{ url, comment }`, and lists of both, by header.
function findTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if ('url' in value) return findTexts(value.url);
  return Object.values(value).flatMap(findTexts);
}
