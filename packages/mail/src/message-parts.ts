import type { MailMessage } from './nodemailer.js';

/** One body of a message: where it stands, and whether it is HTML. */
interface Part {
  /** The object and key that hold it, as nodemailer's `resolveContent` wants them. */
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string;
  readonly isHtml: boolean;
}

/**
 * Rewrites every HTML and text body of a message. Attachments, inline images and calendar parts are not touched.
 * `onUnchecked` hears what could not be read.
 */
export async function rewriteParts(
  mail: MailMessage,
  rewrite: (body: string, isHtml: boolean) => string,
  onUnchecked: (why: string) => void,
): Promise<void> {
  if (mail.data.raw !== undefined) return onUnchecked('a message that came ready made');
  for (const { holder, key, isHtml } of findParts(mail.data)) {
    const body = await readPart(mail, holder, key, onUnchecked);
    if (body !== undefined)
      Reflect.set(holder, key, withContent(Reflect.get(holder, key), rewrite(body, isHtml)));
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
    const isHtml = type === 'text/html' || type === 'text/x-amp-html';
    if (isHtml || type === 'text/plain') parts.push({ holder: alternatives, key: String(at), isHtml });
  }
  return parts;
}

function contentTypeOf(part: unknown): string {
  const type =
    typeof part === 'object' && part !== null && 'contentType' in part ? part.contentType : undefined;
  return typeof type === 'string' ? (type.split(';', 1)[0] ?? '').trim().toLowerCase() : '';
}

function readPart(
  mail: MailMessage,
  holder: Part['holder'],
  key: string,
  onUnchecked: (why: string) => void,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    mail.resolveContent(holder, key, (fault, content) => {
      // A body that cannot be read fails again when nodemailer builds the message, and is reported there.
      if (fault || content === undefined || content === null) return resolve(undefined);
      if (typeof content === 'string') return resolve(content);
      const text = Buffer.from(content).toString('utf8');
      // A body in another charset would come back broken: it is passed as it is.
      if (Buffer.from(text, 'utf8').equals(Buffer.from(content))) return resolve(text);
      onUnchecked('a body that is not UTF-8');
      Reflect.set(holder, key, withContent(Reflect.get(holder, key), content));
      resolve(undefined);
    });
  });
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
  const { path, href, encoding, ...rest } = part as Readonly<Record<string, unknown>>;
  return { ...rest, content };
}
