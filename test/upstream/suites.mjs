const named = /\.test\.m?js$/;
const direct = /^test\/[^/]+\.js$/;

/**
 * Packages that ship their tests with what npm installs, and which of their files are tests for `node --test`.
 * Whoever serves HTTP or makes a response for others has written down there what they need of one.
 * `quick` ones are run with our own tests.
 */
export const suites = [
  { name: '@fastify/compress', version: '9.2.0', tests: named },
  { name: '@fastify/cookie', version: '11.1.5', tests: named, quick: true },
  { name: '@fastify/cors', version: '11.4.3', tests: named },
  { name: '@fastify/csrf-protection', version: '8.0.2', tests: direct },
  { name: '@fastify/etag', version: '6.2.0', tests: named },
  { name: '@fastify/express', version: '4.0.7', tests: named },
  { name: '@fastify/formbody', version: '9.0.1', tests: direct },
  { name: '@fastify/helmet', version: '13.2.0', tests: named },
  { name: '@fastify/http-proxy', version: '11.6.3', tests: direct },
  { name: '@fastify/middie', version: '9.3.6', tests: named },
  { name: '@fastify/multipart', version: '10.1.9', tests: named },
  { name: '@fastify/rate-limit', version: '11.2.0', tests: named },
  { name: '@fastify/reply-from', version: '12.6.5', tests: named },
  { name: '@fastify/secure-session', version: '8.4.0', tests: named },
  { name: '@fastify/send', version: '4.2.1', tests: named, quick: true },
  { name: '@fastify/static', version: '10.1.11', tests: named },
  { name: '@fastify/view', version: '12.0.0', tests: named },
  { name: '@fastify/websocket', version: '11.3.7', tests: named },
  { name: 'fastify', version: '5.12.8', tests: named },
  { name: 'find-my-way', version: '9.10.2', tests: named },
  { name: 'light-my-request', version: '6.8.1', tests: named },
  { name: 'pino-http', version: '11.0.0', tests: direct },
];
