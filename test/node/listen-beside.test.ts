import { EventEmitter } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createHttp2Server, type ServerHttp2Stream } from 'node:http2';
import type { Server } from 'node:net';
import type { Duplex } from 'node:stream';
import { install } from '@cookiewarden/node';
import { afterEach, describe, expect, it } from '@jest/globals';
import { listenBeside } from '../../packages/node/src/listen-beside.js';
import { definePolicyOf } from '../exchange/policy.js';
import { askHttp2 } from '../support/http2-wire.js';
import { ask, listen, sendBytes, stopServers } from '../support/wire.js';

afterEach(stopServers);

type Room = (emitter: EventEmitter) => void;
const headers = { cookie: 'choice=none' };

/** How many listeners an application may add for `close` before Node warns: on a bare server, and under a policy. */
async function measureRoom(
  serve: (tell: Room) => Server,
  visit: (port: number) => Promise<unknown>,
): Promise<readonly number[]> {
  const rooms: number[] = [];
  const tell: Room = (emitter) => rooms.push(emitter.getMaxListeners() - emitter.listenerCount('close'));
  await visit(await listen(serve(tell)));
  await visit(await listen(install(serve(tell), definePolicyOf(), { logger: false })));
  return rooms;
}

describe('listening beside an application', () => {
  it('leaves it as much room on a response', async () => {
    const serve = (tell: Room) => {
      const listener: RequestListener = (_req, res) => {
        tell(res);
        res.end();
      };
      return createServer(listener);
    };
    const [bare, guarded] = await measureRoom(serve, (port) => ask(port, '/', headers));
    expect(guarded).toBe(bare);
  });

  it('leaves it as much room on a stream of HTTP/2', async () => {
    const serve = (tell: Room) =>
      createHttp2Server().on('stream', (stream: ServerHttp2Stream) => {
        tell(stream);
        stream.respond();
        stream.end();
      });
    const [bare, guarded] = await measureRoom(serve, (port) => askHttp2(port, headers));
    expect(guarded).toBe(bare);
  });

  it('leaves it as much room on a socket that is upgraded', async () => {
    const serve = (tell: Room) =>
      createServer().on('upgrade', (_req, socket: Duplex) => {
        tell(socket);
        socket.end('HTTP/1.1 101 Switching\r\n\r\n');
      });
    const request = 'GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n';
    const [bare, guarded] = await measureRoom(serve, (port) => sendBytes(port, request));
    expect(guarded).toBe(bare);
  });

  it('leaves no limit where there was none', () => {
    const emitter = new EventEmitter().setMaxListeners(0);
    listenBeside(emitter, 'close', () => {});
    expect(emitter.getMaxListeners()).toBe(0);
  });

  it('asks for nothing but `on` of what is no emitter of Node', () => {
    const heard: string[] = [];
    const foreign = { on: (event: string) => heard.push(event) };
    listenBeside(foreign as never, 'close', () => {});
    expect(heard).toEqual(['close']);
  });
});
