import type { Delivery } from './mail-judge.js';
import type { MailMessage } from './mail-message.js';
import type { MessageFields } from './recipients.js';
import { stripHtml, stripText } from './strip-parts.js';

/** A message whose fields may be read and set by name. */
export interface OpenMessage {
  readonly data: MessageFields & Record<string, unknown>;
  readonly resolveContent: MailMessage['resolveContent'];
}

/** Opens the fields of nodemailer's message, which change from release to release. */
export function openMessage(mail: MailMessage): OpenMessage {
  return {
    // An object's fields may always be asked for by name; what they hold is looked at where it is used.
    data: mail.data as Record<string, unknown>,
    resolveContent: (holder, key, callback) => mail.resolveContent(holder, key, callback),
  };
}

/** One body of a message: where it stands, and whether it is HTML. */
interface Part {
  /** The object and key that hold it, as nodemailer's `resolveContent` wants them. */
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string;
  readonly isHtml: boolean;
}

/**
 * Strips every HTML and text body of a message. Attachments, inline images and calendar parts are not touched.
 * What cannot be read goes out as it is, and the report says so.
 */
export async function rewriteParts(mail: OpenMessage, delivery: Delivery): Promise<void> {
  const { unchecked } = delivery.tally;
  if (mail.data.raw) {
    unchecked.add('a message that came ready made');
    return;
  }
  const parts = findParts(mail.data);
  // The same links stand in the text and the HTML part: they are counted once.
  const uncounted = parts.some(({ isHtml }) => isHtml);
  for (const part of parts) {
    const { holder, key, isHtml } = part;
    const body = await readPart(mail, part, unchecked);
    if (body === undefined) continue;
    const stripped = isHtml
      ? stripHtml(body, delivery)
      : stripText(body, delivery, { isCounted: !uncounted });
    Reflect.set(holder, key, withContent(Reflect.get(holder, key), stripped));
  }
}

function findParts(data: Record<string, unknown>): readonly Part[] {
  const parts: Part[] = [];
  for (const key of ['html', 'amp', 'watchHtml', 'text']) {
    if (data[key]) parts.push({ holder: data, key, isHtml: key !== 'text' });
  }
  if (!Array.isArray(data.alternatives)) return parts;
  // The application's own array and objects are never written to.
  const alternatives: unknown[] = data.alternatives.map((one) => ({ ...one }));
  data.alternatives = alternatives;
  for (const [at, one] of alternatives.entries()) {
    const type = contentTypeOf(one);
    const isHtml = type === 'text/html' || type === 'text/x-amp-html' || type === 'text/watch-html';
    if (isHtml || type === 'text/plain') parts.push({ holder: alternatives, key: String(at), isHtml });
  }
  return parts;
}

function contentTypeOf(part: unknown): string {
  const type =
    typeof part === 'object' && part !== null && 'contentType' in part ? part.contentType : undefined;
  return typeof type === 'string' ? (type.split(';', 1)[0] ?? '').trim().toLowerCase() : '';
}

async function readPart(
  mail: OpenMessage,
  { holder, key }: Part,
  unchecked: Set<string>,
): Promise<string | undefined> {
  const part: unknown = Reflect.get(holder, key);
  // nodemailer gives a text back as it is, one turn of the event loop later.
  if (typeof part === 'string') return part;
  if (mayNotRead(part, mail.data)) return undefined;
  const content = await new Promise<unknown>((resolve) => {
    // A body that cannot be read fails again when nodemailer builds the message, and is reported there.
    mail.resolveContent(holder, key, (fault, content) => resolve(fault ? undefined : content));
  });
  if (typeof content === 'string') return content;
  if (!(content instanceof Uint8Array)) {
    // nodemailer hands back what has no content, an empty text too, as it came.
    if (isReadyMade(part)) unchecked.add('a part that came ready made');
    return undefined;
  }
  const text = Buffer.from(content).toString('utf8');
  // A body in another charset would come back broken: it is passed as it is.
  if (Buffer.from(text, 'utf8').equals(content)) return text;
  unchecked.add('a body that is not UTF-8');
  Reflect.set(holder, key, withContent(part, content));
  return undefined;
}

function isReadyMade(part: unknown): boolean {
  return typeof part === 'object' && part !== null && 'raw' in part && Boolean(part.raw);
}

// nodemailer refuses these itself; releases before 8 do so only where it builds the message, not in `resolveContent`.
function mayNotRead(part: unknown, data: Record<string, unknown>): boolean {
  if (typeof part !== 'object' || part === null) return false;
  return Boolean(
    (data.disableFileAccess && 'path' in part && part.path) ||
      (data.disableUrlAccess && (('href' in part && part.href) || ('path' in part && part.path))),
  );
}

// The content was read, and decoded, so where it came from no longer counts; all else that the part says stays.
function withContent(part: unknown, content: string | Uint8Array): unknown {
  if (
    typeof part !== 'object' ||
    part === null ||
    part instanceof Uint8Array ||
    !('content' in part || 'path' in part || 'href' in part)
  ) {
    return content;
  }
  const { path, href, encoding, ...rest }: Readonly<Record<string, unknown>> = { ...part };
  return { ...rest, content };
}
