import type { Coding } from '@cookiewarden/html';
import { chooseByStart } from './choose-by-start.js';
import { codeStream } from './code-stream.js';
import { type Bytes, type Codings, findCoding } from './content-coding.js';

/** How the coding of a body is undone. */
export interface DecodingOptions {
  /**
   * A response's `Content-Encoding` is true of its body. @default decided by how the body begins
   * Trap: a response that `fetch` returned keeps the field though its body is decoded already.
   */
  readonly bodyIsEncoded?: boolean | undefined;
  /**
   * Codings that the runtime's own streams lack. @default gzip and deflate, and br where `DecompressionStream` has it
   *
   * ```ts
   * const pair = (duplex) => (body) => body.pipeThrough(Duplex.toWeb(duplex()));
   * const br = { decode: pair(createBrotliDecompress), encode: pair(createBrotliCompress) };
   * ```
   */
  readonly codings?: Codings | undefined;
  /** How far a coded page may grow before it is broken off as a decompression bomb. */
  readonly decoding?: Partial<DecodingLimits> | undefined;
}

/** How much a coded page may grow: what is beyond it is a decompression bomb. */
export interface DecodingLimits {
  /** @default 67108864 (64 MiB) */
  readonly limitBytes: number;
  /** Bytes out for each byte in, asked after the first 8 MiB. @default 250 */
  readonly limitRatio: number;
}

/** A body as plain bytes, and what is to be done to it again; `undefined` where its `Content-Encoding` was not true. */
export interface DecodedBody {
  readonly stream: Bytes;
  readonly encode: ((body: Bytes) => Bytes) | undefined;
}

const defaultLimits: DecodingLimits = { limitBytes: 67_108_864, limitRatio: 250 };

/** Below this many bytes, no ratio is suspicious: a small page of one repeated letter has any. */
const ratioFromBytes = 8_388_608;

/**
 * The body without its content codings; `undefined` where one of them cannot be undone.
 *
 * A response from `fetch` keeps its `Content-Encoding` though its body is decoded, and copies of it do too, so unless
 * the caller knows, the first bytes decide.
 */
export function decodeBody(
  response: Response,
  codings: readonly Coding[],
  options: DecodingOptions,
): DecodedBody | undefined {
  const { body, url } = response;
  if (body === null) return undefined;
  // A response that came from the network has a URL, and was decoded on arrival.
  const isPlain = options.bodyIsEncoded === false || (options.bodyIsEncoded === undefined && url !== '');
  if (codings.length === 0 || isPlain) return { stream: body, encode: undefined };
  const known = codings.map((coding) => findCoding(coding, options.codings));
  if (known.includes(undefined)) return undefined;
  // The coding that was applied last is undone first.
  const decode = (coded: Bytes) =>
    withinLimits(coded, { ...defaultLimits, ...options.decoding }, (counted) =>
      known.reduceRight((bytes, coding) => coding?.decode(bytes) ?? bytes, counted),
    );
  const encodeAll = (fed: Bytes) => known.reduce((bytes, coding) => coding?.encode(bytes) ?? bytes, fed);
  const encode = (plain: Bytes) =>
    chooseByStart(plain, 1, (start, whole) =>
      // An empty body is no empty gzip file.
      start.length === 0 ? whole : codeStream(whole, encodeAll),
    );
  if (options.bodyIsEncoded) return { stream: decode(body), encode };
  const outer = codings.at(-1);
  const stream = chooseByStart(body, 64, (start, whole) => (isCoded(start, outer) ? decode(whole) : whole));
  return { stream, encode };
}

// No page begins like a gzip stream (RFC 1952 2.3.1), and no compressed bytes like a text.
function isCoded(start: Uint8Array, coding: Coding | undefined): boolean {
  if (start.length === 0) return false;
  if (coding === 'gzip') return start[0] === 0x1f && start[1] === 0x8b;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(start.subarray(0, 64), { stream: true });
    return /[\x00-\x08\x0b\x0e-\x1f\x7f]/.test(text);
  } catch {
    return true;
  }
}

function withinLimits(
  body: Bytes,
  { limitBytes, limitRatio }: DecodingLimits,
  decode: (counted: Bytes) => Bytes,
): Bytes {
  let bytesIn = 0;
  let bytesOut = 0;
  return codeStream(body, decode, {
    in(bytes) {
      bytesIn += bytes.length;
    },
    out(bytes) {
      bytesOut += bytes.length;
      const isBomb = bytesOut > limitBytes || (bytesOut > ratioFromBytes && bytesOut > limitRatio * bytesIn);
      if (isBomb) throw new RangeError('a coded page grows beyond its limits');
    },
  });
}
