import type { Exchange, Notice } from '@cookiewarden/core';

/** The answer to a request for one of the notice's own addresses; `undefined` for every other request. */
export async function respondWithNotice(
  request: Request,
  exchange: Exchange,
  notice: Notice | undefined,
): Promise<Response | undefined> {
  if (notice === undefined || !notice.owns(exchange.facts)) return undefined;
  try {
    const body = await readBody(request, notice.limitBytes);
    const response = notice.respond(exchange, { url: targetOf(request.url), body });
    const hasBody = response.status !== 303 && request.method !== 'HEAD';
    return new Response(hasBody ? response.body : null, {
      status: response.status,
      headers: { ...response.headers },
    });
  } catch (fault) {
    exchange.fail('notice', fault);
    return new Response(null, { status: 500 });
  }
}

/** Path and query of a URL. */
export function targetOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

// Past the limit nothing more is read.
async function readBody(request: Request, limitBytes: number): Promise<string | undefined> {
  if (request.body === null) return '';
  const reader = request.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let length = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.length;
    if (length > limitBytes) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
