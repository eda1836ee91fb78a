import { OutgoingMessage } from 'node:http';
import type { Interception, PatchedResponse } from './interception.js';

const nothing = new Uint8Array(0);

/**
 * Sends a head whose Set-Cookie lines name cookies as the browser did, octet by octet. Node would write it as UTF-8 where
 * a text follows at once, and the browser would look for cookies of other names.
 */
export function sendOctets(res: PatchedResponse, addedLines: readonly string[]): void {
  if (!addedLines.some(isBeyondAscii) || res.destroyed || !mayHaveBody(res)) return;
  // Not the response's own, before which others may stand: nothing of the body leaves.
  OutgoingMessage.prototype.write.call(res, nothing, 'latin1');
}

/**
 * To be called before bytes go out in the place of the application's first text. Node writes a head together with the text
 * that follows it, as UTF-8, and one that is followed by bytes as octets: so is ours, but what it says stays what it was.
 */
export function keepHeadAsText(
  res: PatchedResponse,
  { hadLength }: Interception,
  chunk: unknown,
  encoding: unknown,
): void {
  const { _header: head, _headerSent: isSent } = res;
  const isUtf8 = typeof chunk === 'string' && (typeof encoding !== 'string' || encoding === 'utf8');
  // The length of a chunk goes before it, and with that the head.
  const wasChunked = res.chunkedEncoding && !hadLength;
  if (!isUtf8 || wasChunked || isSent !== false || typeof head !== 'string' || !isBeyondAscii(head)) return;
  res._header = Buffer.from(head).toString('latin1');
}

function isBeyondAscii(text: string): boolean {
  return /[\x80-\uffff]/.test(text);
}

function mayHaveBody({ req, statusCode }: PatchedResponse): boolean {
  return req.method !== 'HEAD' && statusCode >= 200 && statusCode !== 204 && statusCode !== 304;
}
