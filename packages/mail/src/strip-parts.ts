import { createStripper } from '@cookiewarden/html';
import { createMailJudge, type Delivery, type MailJudge, rewriteLink } from './mail-judge.js';
import { createTally } from './mail-report.js';
import { rewriteText } from './rewrite-text.js';

/** An HTML part without what the recipients have not agreed to. */
export function stripHtml(html: string, delivery: Delivery): string {
  const judge = createMailJudge(html, delivery);
  const onUnchecked = (why: string): void => {
    delivery.tally.unchecked.add(why);
  };
  const stripped = stripMarkup(html, judge, onUnchecked);
  // The bracket of a conditional comment is rare, and found in the text as it came without putting the new one together.
  return html.search(opening) >= 0 ? stripConditionals(stripped, judge, onUnchecked) : stripped;
}

/** A plain text part, which holds links only. `isCounted` where no HTML part holds the same links. */
export function stripText(
  text: string,
  delivery: Delivery,
  { isCounted }: { readonly isCounted: boolean } = { isCounted: true },
): string {
  const counted = isCounted ? delivery : { ...delivery, tally: createTally() };
  return rewriteText(text, (url) => rewriteLink(url, counted));
}

function stripMarkup(html: string, judge: MailJudge, onPassedUnchecked: (why: string) => void): string {
  const input = encode(html);
  const pieces: Uint8Array[] = [];
  const stripper = createStripper({
    judge,
    // Mail has no address of its own: every web address in it is cross-site.
    pageUrl: 'https://mail.invalid/',
    charset: 'utf-8',
    limitBytes: Math.max(judge.policy.html.limitBytes, input.length),
    emit: (bytes) => pieces.push(bytes),
    onPassedUnchecked,
  });
  stripper.write(input);
  stripper.end();
  if (pieces.length === 1 && pieces[0]?.length === input.length) return html;
  return input.length === html.length ? joinPieces(html, input, pieces) : decodePieces(pieces);
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

// Kept from message to message: memory of this size is dear to get and to give back. What is written here is read
// before the next message comes, since nothing waits in between.
let room = new Uint8Array(65_536);
const largestRoom = 1_048_576;

function encode(html: string): Uint8Array {
  const needed = html.length * 3;
  if (needed > largestRoom) return encoder.encode(html);
  if (needed > room.length) room = new Uint8Array(needed);
  return room.subarray(0, encoder.encodeInto(html, room).written);
}

// In ASCII a byte is a character: what stayed is cut from the text as it was.
function joinPieces(html: string, input: Uint8Array, pieces: readonly Uint8Array[]): string {
  let body = '';
  for (const piece of pieces) {
    const start = piece.byteOffset - input.byteOffset;
    body += piece.buffer === input.buffer ? html.slice(start, start + piece.length) : decoder.decode(piece);
  }
  return body;
}

// All at once: a decoder is asked dearly for every piece.
function decodePieces(pieces: readonly Uint8Array[]): string {
  const body = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    body.set(piece, at);
    at += piece.length;
  }
  return decoder.decode(body);
}

// Outlook renders what stands in conditional comments, `<!--[if mso]> … <![endif]-->`; for a stripper it is a comment.
function stripConditionals(html: string, judge: MailJudge, onUnchecked: (why: string) => void): string {
  let kept = '';
  let copied = 0;
  let end = 0;
  for (const { index: at } of html.matchAll(opening)) {
    if (at < end) continue;
    end = html.indexOf('-->', at) + 3;
    if (end < 3) break;
    const start = html.indexOf(']>', at) + 2;
    const [mark] = closing.exec(html.slice(Math.max(at, end - longestMark), end)) ?? [];
    const close = end - (mark?.length ?? 0);
    // `<!--[if !mso]><!-->` ends at once: what follows is markup for everybody, and was stripped.
    if (mark !== undefined && start >= 2 && start <= close) {
      kept += html.slice(copied, start) + stripMarkup(html.slice(start, close), judge, onUnchecked);
      copied = close;
    }
  }
  return copied === 0 ? html : kept + html.slice(copied);
}

// As they are written, and as they are mistyped: in doubt they are looked into.
const opening = /<!--\s{0,8}\[if\b/gi;
const closing = /<!\[endif\]\s*-->$/i;
const longestMark = 24;
