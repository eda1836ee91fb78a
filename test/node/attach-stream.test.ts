import { createServer, type ServerHttp2Stream } from 'node:http2';
import { install } from '@cookiewarden/node';
import { afterEach, describe, expect, it } from '@jest/globals';
import { choice, definePolicyOf } from '../exchange/policy.js';
import { askHttp2 } from '../support/http2-wire.js';
import { listen, stopServers } from '../support/wire.js';

afterEach(stopServers);

const later = {
  ...choice,
  read: async (...given: Parameters<typeof choice.read>) => {
    await new Promise(setImmediate);
    return choice.read(...given);
  },
};

describe.each([
  ['that answers at once', choice],
  ['that answers later', later],
])('a stream of HTTP/2, with a consent source %s', (_case, consent) => {
  const serve = (listener: (stream: ServerHttp2Stream, headers: { readonly cookie?: string }) => void) => {
    const policy = definePolicyOf({ consent, expireDenied: false });
    return listen(install(createServer().on('stream', listener), policy, { logger: false }));
  };

  it('comes with the Cookie header filtered, and sends what may go', async () => {
    const port = await serve((stream, headers) => {
      stream.respond({ ':status': 200, 'set-cookie': ['_ga=1', '_fbp=1', 'sid=1'] });
      stream.end(String(headers.cookie));
    });
    const { body, fields } = await askHttp2(port, { cookie: 'choice=statistical; _ga=1; _fbp=2' });
    expect(body).toBe('choice=statistical; _ga=1');
    expect(fields['set-cookie']).toEqual(['_ga=1', 'sid=1']);
  });

  it('pushes under the consent of the request that it belongs to', async () => {
    const port = await serve((stream) => {
      stream.pushStream({ ':path': '/pushed' }, (_fault, pushed) => {
        pushed.respond({ ':status': 200, 'set-cookie': ['_ga=1', '_fbp=1'] });
        pushed.end();
      });
      stream.respond({ ':status': 200 });
      stream.end('ok');
    });
    const { pushed } = await askHttp2(port, { cookie: 'choice=statistical' });
    expect(pushed[0]?.fields['set-cookie']).toEqual(['_ga=1']);
  });
});
