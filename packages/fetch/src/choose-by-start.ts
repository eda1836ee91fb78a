import { readBytes } from './read-bytes.js';

/** A stream made of another one, in a way that depends on how that begins: at least `length` bytes, or all there are. */
export function chooseByStart(
  body: ReadableStream<Uint8Array>,
  length: number,
  choose: (start: Uint8Array, whole: ReadableStream<Uint8Array>) => ReadableStream<Uint8Array>,
): ReadableStream<Uint8Array> {
  const source = body.getReader();
  let chosen: ReadableStreamDefaultReader<Uint8Array> | undefined;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (chosen === undefined) {
          const start = await readStart(source, length);
          chosen = choose(start, startWith(start, source)).getReader();
        }
        const { done, value } = await chosen.read();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: (reason) => (chosen ?? source).cancel(reason),
    },
    { highWaterMark: 0 },
  );
}

async function readStart(
  source: ReadableStreamDefaultReader<Uint8Array>,
  length: number,
): Promise<Uint8Array> {
  let start = new Uint8Array(0);
  while (start.length < length) {
    const { done, value } = await source.read();
    if (done) return start;
    const bytes = readBytes(value);
    const longer = new Uint8Array(start.length + bytes.length);
    longer.set(start);
    longer.set(bytes, start.length);
    start = longer;
  }
  return start;
}

function startWith(
  start: Uint8Array,
  rest: ReadableStreamDefaultReader<Uint8Array>,
): ReadableStream<Uint8Array> {
  let next: Uint8Array | undefined = start.length === 0 ? undefined : start;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = next === undefined ? await rest.read() : { done: false, value: next };
        next = undefined;
        if (done || value === undefined) controller.close();
        else controller.enqueue(value);
      },
      cancel: (reason) => rest.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}
