/**
 * The body without its content coding; `undefined` where the coding cannot be undone.
 *
 * A response from `fetch` keeps its `Content-Encoding` though its body is decoded, and copies of it do too, so unless
 * the caller knows, the first bytes decide: no page begins like a gzip stream.
 */
export function decodeBody(
  response: Response,
  isEncoded: boolean | undefined,
): ReadableStream<Uint8Array> | undefined {
  const { body } = response;
  const coding = response.headers.get('content-encoding')?.trim().toLowerCase() ?? '';
  if (body === null) return undefined;
  if (coding === '' || coding === 'identity' || isEncoded === false) return body;
  // A response that came from the network has a URL, and was decoded on arrival.
  if (isEncoded === undefined && response.url !== '') return body;
  if (coding === 'gzip' || coding === 'x-gzip') {
    return isEncoded === true ? body.pipeThrough(decoder('gzip')) : gunzipWhatIsGzip(body);
  }
  return coding === 'deflate' && isEncoded === true ? body.pipeThrough(decoder('deflate')) : undefined;
}

function gunzipWhatIsGzip(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const source = body.getReader();
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (reader === undefined) {
        const first = await source.read();
        const whole = startWith(first, source);
        reader = (isGzip(first.value) ? whole.pipeThrough(decoder('gzip')) : whole).getReader();
      }
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => (reader ?? source).cancel(reason),
  });
}

// RFC 1952 2.3.1: the identification bytes.
function isGzip(bytes: Uint8Array | undefined): boolean {
  return bytes !== undefined && bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function startWith(
  first: ReadableStreamReadResult<Uint8Array>,
  rest: ReadableStreamDefaultReader<Uint8Array>,
): ReadableStream<Uint8Array> {
  let next: ReadableStreamReadResult<Uint8Array> | undefined = first;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = next ?? (await rest.read());
      next = undefined;
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => rest.cancel(reason),
  });
}

// The two sides of a DecompressionStream are typed by buffers that no runtime tells apart.
function decoder(format: CompressionFormat): ReadableWritablePair<Uint8Array, Uint8Array> {
  return new DecompressionStream(format) as unknown as ReadableWritablePair<Uint8Array, Uint8Array>;
}
