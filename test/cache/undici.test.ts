import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Agent, cacheStores, interceptors } from 'undici';
import { testBehindCache } from './behind-cache.js';

// A cache by the letter of RFC 9111, which keeps whatever it may, and guesses where nobody says for how long.
testBehindCache('a gateway in front with undici’s shared cache', {
  options: {},
  keepsByAnswer: false,
  confirms: false,
  async start(shopPort) {
    const cache = interceptors.cache({
      store: new cacheStores.MemoryCacheStore(),
      type: 'shared',
      cacheByDefault: 600,
      methods: ['GET', 'HEAD'],
    });
    const agent = new Agent().compose(cache);
    const server = createServer(async (req, res) => {
      const { connection, host, ...headers } = req.headers;
      const answer = await agent.request({
        origin: `http://127.0.0.1:${shopPort}`,
        path: req.url ?? '/',
        method: req.method as 'GET',
        headers,
      });
      sendOn(answer.statusCode, answer.headers, res);
      answer.body.pipe(res);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return {
      port: (server.address() as AddressInfo).port,
      async close() {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
        await agent.close();
      },
    };
  },
});

function sendOn(
  status: number,
  headers: Readonly<Record<string, string | string[] | undefined>>,
  res: ServerResponse,
): void {
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && name !== 'transfer-encoding' && name !== 'connection')
      res.setHeader(name, value);
  }
  if (headers.age !== undefined) res.setHeader('x-kept', 'HIT');
  res.statusCode = status;
}
