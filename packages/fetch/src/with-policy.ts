import type { Policy } from '@cookiewarden/core';
import { checkRequestOptions } from './check-request-options.js';
import { openAnsweredRequest, openRequest, type RequestOptions } from './open-request.js';

/** A fetch handler: what Hono, h3, Bun, Deno, Next.js route handlers and service workers have in common. */
export type FetchFunction<Rest extends readonly unknown[]> = (
  request: Request,
  ...rest: Rest
) => Response | Promise<Response>;

/**
 * Wraps a fetch handler, so that only what the visitor agreed to leaves it.
 *
 * ```ts
 * export default { fetch: withPolicy((request) => new Response('hello'), policy) };
 * ```
 *
 * The handler gets the request without the denied cookies; `consentOf(request)` tells it where the visitor stands.
 * What the handler throws is thrown on.
 *
 * @throws PolicyError with all faults of policy and options at once.
 */
export function withPolicy<Rest extends readonly unknown[]>(
  handler: FetchFunction<Rest>,
  policy: Policy,
  options: RequestOptions = {},
): (request: Request, ...rest: Rest) => Promise<Response> {
  checkRequestOptions(policy, options, handler);
  return async function respondWithPolicy(request, ...rest) {
    const opened = await openRequest(request, policy, options);
    try {
      return opened.finish(opened.ownResponse ?? (await handler(opened.request, ...rest)));
    } catch (fault) {
      opened.abandon();
      throw fault;
    }
  };
}

/**
 * Applies a policy to a response that was made already, as in a Next.js proxy or a service worker.
 * The request stays as it is: whoever made the response has read its cookies, and maybe its body.
 */
export async function applyPolicy(
  request: Request,
  response: Response,
  policy: Policy,
  options: RequestOptions = {},
): Promise<Response> {
  const opened = await openAnsweredRequest(request, policy, options);
  return opened.finish(opened.ownResponse ?? response);
}
