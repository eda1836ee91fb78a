import { describe, expect, it } from '@jest/globals';
import {
  ObservedBody,
  type Page,
  PageStripper,
  PlainBody,
  stripWhole,
  UntypedBody,
} from '../../packages/node/src/response-body.js';
import { collect, guardedWith } from '../support/guarded.js';

const page = Buffer.from('<p>ä<img src="https://pixel.example/p">b<p>c');
const stripped = '<p>äb<p>c';

const describePage = (): Page => ({
  judge: guardedWith().guarded,
  pageUrl: 'https://site.example/',
  charset: 'utf-8',
  markup: undefined,
  onPassedUnchecked: () => {},
});

/** A judge that fails at the first thing that it is asked. */
const describeBroken = (): Page => ({
  ...describePage(),
  judge: { settle: () => JSON.parse('{'), policy: guardedWith().guarded.policy } as unknown as Page['judge'],
});

describe('PlainBody', () => {
  it('strips a page, split anywhere', () => {
    for (let at = 0; at <= page.length; at++) {
      const sink = collect();
      const body = new PlainBody(describePage(), sink);
      body.write(page.subarray(0, at));
      body.write(page.subarray(at));
      body.end();
      expect([sink.text(), sink.events]).toEqual([stripped, ['end']]);
    }
  });

  it('lets out what is finished, and calls back also for a chunk that is held back', () => {
    const sink = collect();
    const called: string[] = [];
    const body = new PlainBody(describePage(), sink);
    body.write(Buffer.from('<p>a<img src="https://pix'), () => called.push('first'));
    expect(sink.text()).toBe('<p>a');
    body.write(Buffer.from('el.example/p'), () => called.push('second'));
    expect([sink.text(), called]).toEqual(['<p>a', ['first', 'second']]);
    body.end(() => called.push('end'));
    expect(called).toEqual(['first', 'second', 'end']);
  });

  it('returns the pressure of what is below', () => {
    expect(new PlainBody(describePage(), collect()).write(page)).toBe(true);
    expect(
      new PlainBody(
        describePage(),
        collect(() => true),
      ).write(page),
    ).toBe(false);
  });

  it('breaks the response off where the stripper fails', () => {
    const failing = { ...collect(), write: () => JSON.parse('{') };
    const body = new PlainBody(describePage(), failing);
    expect(body.write(page)).toBe(false);
    expect(failing.events.join()).toMatch(/^fail stripper/);
  });
});

describe('ObservedBody', () => {
  it('passes everything as it came, and reads it on the side', () => {
    const sink = collect();
    const read: string[] = [];
    const reader = {
      write: (bytes: Uint8Array) => read.push(Buffer.from(bytes).toString()),
      end: () => read.push('end'),
    };
    const body = new ObservedBody(reader, sink, () => {});
    expect(body.write(page)).toBe(true);
    body.end();
    expect([sink.bytes(), read]).toEqual([page, [page.toString(), 'end']]);
  });

  it('goes on without its reader once that failed', () => {
    const sink = collect();
    const faults: unknown[] = [];
    const body = new ObservedBody({ write: () => JSON.parse('{'), end: () => {} }, sink, (fault) =>
      faults.push(fault),
    );
    body.write(page);
    body.write(page);
    body.end();
    expect([sink.bytes().length, faults.length, sink.events]).toEqual([2 * page.length, 1, ['end']]);
  });
});

describe('UntypedBody', () => {
  const open = (sink = collect()) => {
    let asked = 0;
    const takePage = () => {
      asked++;
      return new PlainBody(describePage(), sink);
    };
    return { sink, body: new UntypedBody(sink, takePage), asked: () => asked };
  };

  it('strips what begins like a page', () => {
    const { sink, body, asked } = open();
    body.write(new Uint8Array());
    for (const byte of page) body.write(Uint8Array.of(byte));
    body.end();
    expect([sink.text(), sink.events, asked()]).toEqual([stripped, ['end'], 1]);
  });

  it('passes what does not, whatever follows', () => {
    const { sink, body, asked } = open();
    body.write(Buffer.from('{'));
    body.write(page);
    body.end();
    expect([sink.text(), asked()]).toEqual([`{${page}`, 0]);
  });

  it('passes a page that nobody takes in hand', () => {
    const sink = collect();
    const body = new UntypedBody(sink, () => undefined);
    body.write(page);
    body.end();
    body.close();
    expect([sink.bytes(), body.isEnding]).toEqual([page, false]);
  });

  it('ends an empty body', () => {
    const { sink, body } = open();
    body.end();
    expect([sink.chunks, sink.events]).toEqual([[], ['end']]);
  });
});

describe('PageStripper and stripWhole', () => {
  it('give what may go out so far', () => {
    const stripper = new PageStripper(describePage());
    expect(Buffer.concat(stripper.write(page.subarray(0, 12))).toString()).toBe('<p>ä');
    expect(Buffer.concat([...stripper.write(page.subarray(12)), stripper.end()]).toString()).toBe('b<p>c');
  });

  it('give small pieces together, and large ones as they came', () => {
    const stripper = new PageStripper(describePage());
    const text = Buffer.from(`<p>${'ä'.repeat(20_000)}<p`);
    const [first] = stripper.write(text);
    expect(first?.buffer).toBe(text.buffer);
    const tracker = '<img src=//pixel.example/a>';
    const more = Buffer.from(`>a${tracker}b${tracker}${'c'.repeat(20_000)}`);
    const pieces = stripper.write(more);
    expect(pieces.map(({ length }) => length)).toEqual([5, 20_000]);
    expect(pieces.at(-1)?.buffer).toBe(more.buffer);
  });

  it('give back the very bytes of a page from which nothing goes', () => {
    const clean = Buffer.from('<p>a');
    expect(stripWhole(clean, describePage())).toBe(clean);
    expect(Buffer.from(stripWhole(page, describePage())).toString()).toBe(stripped);
  });

  it('throw what the judge throws, for their callers to decide', () => {
    expect(() => stripWhole(page, describeBroken())).toThrow();
  });
});
