import { type Exchange, limitCodings } from '@cookiewarden/core';
import { readCoding } from '@cookiewarden/html';
import { isUndoable } from './content-coding.js';
import type { NodeRequest } from './request-facts.js';
import { rewriteHeader } from './request-headers.js';

/** Has a page come in a coding that can be undone, if in any: browsers ask for zstd, and it would pass unchecked. */
export function askForReadableCodings(req: NodeRequest, exchange: Exchange): void {
  const kept = limitCodings(exchange, isReadable);
  if (kept === undefined) return;
  let line: string | undefined = kept;
  rewriteHeader(req, 'accept-encoding', kept, () => {
    const first = line;
    line = undefined;
    return first;
  });
}

function isReadable(name: string): boolean {
  const coding = readCoding(name);
  return coding !== undefined && isUndoable(coding);
}
