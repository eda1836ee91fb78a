import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ConsentChanges, Exchange, Policy, VisitorConsent } from '@cookiewarden/core';
import {
  attach,
  type NodeOptions,
  type NodeRequest,
  type RequestView,
  respondWithNotice,
  settleOptions,
} from '@cookiewarden/node';
import { loosenShapes } from './loosen-shape.js';

declare global {
  namespace Express {
    interface Request {
      /** Where the visitor stands. */
      readonly consent: VisitorConsent;
    }
    interface Response {
      /** Changes the visitor's answers. */
      readonly consent: ConsentChanges;
      /** The notice's markup for a template, to be written out unescaped: then it is not put in once more. */
      placeNotice(): string;
    }
  }
}

/** Options of the middleware; what Express knows of a request (`trust proxy`, routes) is asked of it. */
export type ExpressOptions = NodeOptions;

/**
 * Express middleware that lets out only what the visitor agreed to. Mount it before everything that reads cookies.
 *
 * ```ts
 * app.use(cookieWarden(policy));
 * ```
 *
 * @throws PolicyError with all faults of policy and options at once.
 */
export function cookieWarden(policy: Policy, options: ExpressOptions = {}) {
  if (Reflect.has(Object(options), 'setHeader')) throw new TypeError(uncalled);
  const settled: NodeOptions = { ...options, view: { ...expressView, ...options.view } };
  settleOptions(policy, settled);
  return function cookieWardenMiddleware(
    req: IncomingMessage,
    res: ServerResponse,
    next: (fault?: unknown) => void,
  ): void {
    if (typeof res?.setHeader !== 'function') throw new TypeError(elsewhere);
    loosenShapes(req, res);
    const attached = attach(req, res, policy, settled);
    const goOn = (exchange: Exchange) => {
      if (!respondWithNotice(req, res, exchange, settled)) next();
    };
    if ('then' in attached) attached.then(goOn);
    else goOn(attached);
  };
}

// Express then calls it with a request and a response.
const uncalled = 'It is `app.use(cookieWarden(policy))`, not `app.use(cookieWarden)`.';

const elsewhere =
  'This is middleware for Express and Connect: in Fastify, register @cookiewarden/fastify; in Koa and NestJS, call `attach` of @cookiewarden/node; elsewhere, wrap the handler in `withPolicy` of @cookiewarden/fetch.';

interface ExpressRequest {
  readonly secure?: boolean;
  readonly hostname?: string;
  readonly originalUrl?: string;
  readonly baseUrl?: string;
  readonly route?: { readonly path?: unknown };
}

const expressView: RequestView = {
  isSecure: (req) => asExpress(req).secure,
  host: (req) => asExpress(req).hostname,
  url: (req) => asExpress(req).originalUrl,
  route: (req) => {
    const { baseUrl = '', route } = asExpress(req);
    // Where a router is mounted is known as a path only, which may hold a person's name (`/users/anna`).
    return typeof route?.path === 'string' ? (baseUrl && '*') + route.path : undefined;
  },
};

// Every property is asked for as one that may be missing: a plain Connect application has none of them.
function asExpress(req: NodeRequest): ExpressRequest {
  return req as ExpressRequest;
}
