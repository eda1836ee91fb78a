import {
  type ConsentChanges,
  checkGivenPolicy,
  type Exchange,
  fault,
  type Policy,
  PolicyError,
  type VisitorConsent,
} from '@cookiewarden/core';
import {
  attach,
  type NodeOptions,
  type NodeRequest,
  respondWithNotice,
  settleOptions,
  type WithConsent,
  type WithNotice,
} from '@cookiewarden/node';
import type { FastifyInstance, FastifyPluginAsync, FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';

declare module 'fastify' {
  interface FastifyRequest {
    /** Where the visitor stands. */
    readonly consent: VisitorConsent;
  }
  interface FastifyReply {
    /** Changes the visitor's answers. */
    readonly consent: ConsentChanges;
    /** The notice's markup for a template, to be written out unescaped: then it is not put in once more. */
    placeNotice(): string;
  }
}

/** Options of the plugin; what Fastify knows of a request (`trustProxy`, routes, `req.log`) is asked of it. */
export interface FastifyOptions extends NodeOptions {
  /** What `definePolicy` returns. */
  readonly policy: Policy;
}

// What `register` takes for every plugin is none of ours to judge.
type Registered = FastifyOptions & Readonly<Record<'prefix' | 'logLevel' | 'logSerializers', unknown>>;

const elsewhere =
  'This is a plugin for Fastify, `await app.register(cookieWarden, { policy })`: for Express there is @cookiewarden/express.';

// Where a raw request keeps Fastify's own. A property, as a WeakMap of requests costs more than the whole policy does.
const owner: unique symbol = Symbol('Fastify request');

// What an instance bears, with those inside it, whose requests and replies tell of consent.
const decorated: unique symbol = Symbol('@cookiewarden/fastify');

interface Owned {
  [owner]?: FastifyRequest;
}

function ownerOf(req: NodeRequest & Owned): FastifyRequest | undefined {
  return req[owner];
}

const plugin: FastifyPluginAsync<FastifyOptions> = async (fastify, registered) => {
  if (typeof fastify?.addHook !== 'function') throw new TypeError(elsewhere);
  const { policy, prefix: _, logLevel: __, logSerializers: ___, ...options } = registered as Registered;
  if (checkGivenPolicy(registered).length === 0) {
    const cure = 'Pass the policy as an option: `register(cookieWarden, { policy })`.';
    throw new PolicyError('The adapter', [fault('missing', 'policy', undefined, cure)]);
  }
  const settled: NodeOptions = {
    ...options,
    view: {
      isSecure: (req) => (ownerOf(req)?.protocol === 'https' ? true : undefined),
      host: (req) => ownerOf(req)?.host,
      requestId: (req) => ownerOf(req)?.id,
      route: (req) => ownerOf(req)?.routeOptions.url,
      // A Fastify without a logger has one that says nothing: then we use our own.
      logger: (req) => (fastify.log === ownerOf(req)?.log ? undefined : ownerOf(req)?.log),
      ...options.view,
    },
  };
  settleOptions(policy, settled);
  // Registered twice, it is noticed at the first request, where the first policy holds.
  if (!fastify.hasDecorator(decorated)) decorate(fastify);
  // The raw response is guarded, not the payload hooks: hijacked replies and late cookies never pass those.
  fastify.addHook('onRequest', function attachCookieWarden(request, reply, next) {
    (request.raw as Owned)[owner] = request;
    const { cookie } = request.raw.headers;
    const attached = attach(request.raw, reply.raw, policy, settled);
    const goOn = (exchange: Exchange) => {
      if (request.raw.headers.cookie !== cookie && hasReadCookies(request)) {
        exchange.note('the Cookie header was parsed before the policy saw it: register the policy first');
      }
      if (respondWithNotice(request.raw, reply.raw, exchange, settled)) reply.hijack();
      else next();
    };
    if ('then' in attached) attached.then(goOn);
    else goOn(attached);
  });
};

// @fastify/cookie leaves `null` there until its hook runs.
function hasReadCookies(request: FastifyRequest): boolean {
  return 'cookies' in request && typeof request.cookies === 'object' && request.cookies !== null;
}

function decorate(fastify: FastifyInstance): void {
  fastify.decorate(decorated, true);
  const getter = function readConsent(this: { readonly raw: WithConsent }) {
    return this.raw.consent;
  };
  fastify.decorateRequest('consent', { getter } as never);
  fastify.decorateReply('consent', { getter } as never);
  fastify.decorateReply('placeNotice', function placeNotice(this: { readonly raw: WithNotice }) {
    return this.raw.placeNotice?.() ?? '';
  } as never);
}

/**
 * Fastify plugin that lets out only what the visitor agreed to. Register it before everything that reads cookies.
 *
 * ```ts
 * await app.register(cookieWarden, { policy });
 * ```
 *
 * Registering fails with a PolicyError that has all faults of policy and options at once.
 */
export const cookieWarden = fastifyPlugin(plugin, { fastify: '5.x', name: '@cookiewarden/fastify' });
