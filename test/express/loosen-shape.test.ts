import { createServer, IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { loosenShapes } from '../../packages/express/src/loosen-shape.js';

function makePair(): { readonly req: IncomingMessage; readonly res: ServerResponse } {
  const req = new IncomingMessage(new Socket());
  return { req, res: new ServerResponse(req) };
}

const entriesOf = (object: object) =>
  Reflect.ownKeys(object)
    .map((key): [string, unknown] => [String(key), Reflect.get(object, key)])
    .sort(([one], [other]) => (one < other ? -1 : 1));

describe('a request and a response with prototypes of Express', () => {
  it('keep every property with its value', () => {
    const { req, res } = makePair();
    const before = [entriesOf(req), entriesOf(res)];
    Object.setPrototypeOf(req, Object.create(IncomingMessage.prototype));
    Object.setPrototypeOf(res, Object.create(ServerResponse.prototype));
    loosenShapes(req, res);
    expect([entriesOf(req), entriesOf(res)]).toEqual(before);
  });

  it('are left as they are where a property is missing', () => {
    const { req, res } = makePair();
    Object.setPrototypeOf(res, { sendDate: false });
    Reflect.deleteProperty(res, 'sendDate');
    loosenShapes(req, res);
    expect(Object.hasOwn(res, 'sendDate')).toBe(false);
  });

  it('answer as before', async () => {
    const server = createServer((req, res) => {
      Object.setPrototypeOf(res, Object.create(ServerResponse.prototype));
      loosenShapes(req, res);
      res.setHeader('x-complete', String(req.complete)).end('page');
    });
    const { text, headers } = await request(server).get('/');
    expect([text, headers['x-complete'], 'date' in headers]).toEqual(['page', 'false', true]);
  });
});
