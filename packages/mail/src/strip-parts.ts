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
  return stripConditionals(stripMarkup(html, judge, onUnchecked), judge, onUnchecked);
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
  const input = new TextEncoder().encode(html);
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
  return pieces.length === 1 && pieces[0]?.length === input.length ? html : decodePieces(pieces);
}

// All at once: a decoder is asked dearly for every piece.
function decodePieces(pieces: readonly Uint8Array[]): string {
  const body = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    body.set(piece, at);
    at += piece.length;
  }
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);
}

// Outlook renders what stands in conditional comments, `<!--[if mso]> … <![endif]-->`; for a stripper it is a comment.
function stripConditionals(html: string, judge: MailJudge, onUnchecked: (why: string) => void): string {
  const endMark = '<![endif]-->';
  let kept = '';
  let copied = 0;
  for (let at = html.indexOf('<!--[if '); at >= 0; ) {
    const end = html.indexOf('-->', at) + 3;
    if (end < 3) break;
    const start = html.indexOf(']>', at) + 2;
    const close = end - endMark.length;
    // `<!--[if !mso]><!-->` ends at once: what follows is markup for everybody, and was stripped.
    if (html.startsWith(endMark, close) && start >= 2 && start <= close) {
      kept += html.slice(copied, start) + stripMarkup(html.slice(start, close), judge, onUnchecked);
      copied = close;
    }
    at = html.indexOf('<!--[if ', end);
  }
  return copied === 0 ? html : kept + html.slice(copied);
}
