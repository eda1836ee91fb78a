import type { Exchange, NoticeMarkup } from '@cookiewarden/core';
import { createStripper, mayBeginPage } from '@cookiewarden/html';
import { readBytes } from './read-bytes.js';

/** How a page is stripped on its way out. */
export interface BodyOptions {
  readonly exchange: Exchange;
  readonly pageUrl: string;
  /** As the header names it. */
  readonly charset: string | undefined;
  /** What has no content type is a page only if it begins like one. */
  readonly isUntyped?: boolean;
  /** Why it passes as it is even then, for the report. */
  readonly passes?: string;
  /** What the notice puts into it. */
  readonly markup?: NoticeMarkup | undefined;
  /** Called once, when the body has ended, failed or was cancelled. */
  readonly close: () => void;
}

/**
 * The page without what the visitor denies, as it streams: one chunk is read when one is asked for, a cancel reaches
 * the source, and an error of the source or of ours breaks the body off, since an early end would look whole.
 */
export function stripBody(
  body: ReadableStream<Uint8Array>,
  options: BodyOptions,
): ReadableStream<Uint8Array> {
  const { exchange, close } = options;
  const reader = body.getReader();
  const ready: Uint8Array[] = [];
  const page = openPage(options, (bytes) => ready.push(bytes));

  // An unfinished tag may hold a whole chunk back, so reading goes on until something can go out.
  async function readUntilReady(): Promise<boolean> {
    while (ready.length === 0) {
      const { done, value } = await reader.read();
      if (done) {
        page.end();
        return true;
      }
      page.write(readBytes(value));
    }
    return false;
  }

  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const isEnd = await readUntilReady();
        for (const bytes of ready.splice(0)) controller.enqueue(bytes);
        if (!isEnd) return;
        controller.close();
      } catch (fault) {
        exchange.fail('body', fault);
        reader.cancel(fault).catch(ignore);
        controller.error(fault);
      }
      close();
    },
    async cancel(reason) {
      close();
      await reader.cancel(reason);
    },
  });
}

// What has no type and does not begin like a page passes as it is.
function openPage(
  { exchange, pageUrl, charset, markup, isUntyped = false, passes }: BodyOptions,
  emit: (bytes: Uint8Array) => void,
): { write(chunk: Uint8Array): void; end(): void } {
  const stripper = createStripper({
    judge: exchange,
    pageUrl,
    charset,
    injectBeforeBodyEnd: markup?.html,
    injectBeforeScripts: markup?.beforeScripts,
    emit,
    onPassedUnchecked: (why) => exchange.leaveUnchecked(why),
  });
  let isPage = isUntyped ? undefined : true;
  const begins = (chunk: Uint8Array): boolean => {
    if (!mayBeginPage(chunk)) return false;
    if (passes !== undefined) exchange.leaveUnchecked(passes);
    return passes === undefined;
  };
  return {
    write(chunk) {
      if (chunk.length > 0) isPage ??= begins(chunk);
      if (isPage === false) emit(chunk);
      else stripper.write(chunk);
    },
    end: () => stripper.end(),
  };
}

// The body is broken off already; that its source cannot be told changes nothing.
function ignore(): void {}
