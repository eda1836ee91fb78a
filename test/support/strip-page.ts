import { definePolicy, type Ruling, type WithheldForm } from '@cookiewarden/core';
import { createStripper, type HtmlJudge } from '@cookiewarden/html';

/** Denied: everything on this host and below it, and inline scripts that call `trackMe(`. */
export const deniedHost = 'pixel.example';

export const pageUrl = 'https://shop.example/dir/page';

const policy = definePolicy({
  rules: [
    { host: deniedHost, category: 'advertising' },
    { inline: 'trackMe(', category: 'advertising' },
  ],
  // Names that lazy loaders do not look for: so lazily loaded elements are kept, too.
  html: { tinyImages: 'ignore', dialect: 'complianz' },
});

/** A judge that withholds in this form whatever a rule names. */
export function denyIn(withheldAs: WithheldForm): HtmlJudge {
  const ruling: Ruling = {
    decision: { verdict: 'deny', reason: 'unanswered', category: 'advertising', withheldAs },
    outcome: 'withheld',
  };
  return { policy, settle: () => ruling };
}

/** Strips bytes that arrive in chunks which end where `cuts` says. */
export function stripBytes(
  bytes: Uint8Array,
  judge: HtmlJudge,
  cuts: readonly number[] = [],
  more: { readonly limitBytes?: number; readonly charset?: string } = {},
): Buffer {
  const out: Uint8Array[] = [];
  const stripper = createStripper({
    judge,
    pageUrl,
    charset: 'utf-8',
    ...more,
    emit: (piece) => out.push(piece),
  });
  let from = 0;
  for (const to of [...cuts, bytes.length]) {
    // A copy: nothing may rest on bytes that lie beyond the chunk.
    stripper.write(bytes.slice(from, to));
    from = to;
  }
  stripper.end();
  return Buffer.concat(out);
}

export function stripText(page: string, judge: HtmlJudge, cuts: readonly number[] = []): string {
  return stripBytes(Buffer.from(page), judge, cuts).toString();
}

/** An address as a browser reads it leads to the denied host. */
export function leadsToDenied(value: string): boolean {
  try {
    const { protocol, hostname } = new URL(value, pageUrl);
    const host = hostname.replace(/\.$/, '');
    return /^https?:$/.test(protocol) && (host === deniedHost || host.endsWith(`.${deniedHost}`));
  } catch {
    return false;
  }
}
