import type { NodeRequest } from '@cookiewarden/node';
import { describe, expect, it } from '@jest/globals';
import { describeRequest, readRequestFacts } from '../../packages/node/src/request-facts.js';
import { requestWith } from '../support/guarded.js';

describe('readRequestFacts', () => {
  it.each([
    ['Shop.Example:8080', 'shop.example'],
    ['[::1]:80', '[::1]'],
    ['[::1]', '[::1]'],
    ['shop.example', 'shop.example'],
    ['', ''],
  ])('reads the host of "%s"', (host, name) => {
    expect(readRequestFacts(requestWith({ host })).host).toBe(name);
  });

  it('prefers the authority of HTTP/2, and the view to both', () => {
    const req = requestWith({ ':authority': 'a.example:443', host: 'b.example' });
    expect(readRequestFacts(req).host).toBe('a.example');
    expect(readRequestFacts(req, { host: () => 'C.example' }).host).toBe('c.example');
    expect(readRequestFacts(req, { host: () => undefined }).host).toBe('a.example');
  });

  it.each([
    ['/a/b?c=/d', '/a/b'],
    ['/', '/'],
    ['http://other.example/a?b', '/a'],
    ['http://other.example', '/'],
    ['*', '/'],
    ['//a/b', '//a/b'],
  ])('reads the path of %s', (url, path) => {
    expect(readRequestFacts(requestWith({}, { url })).path).toBe(path);
  });

  it('asks the view for the URL where a framework shortened it', () => {
    expect(readRequestFacts(requestWith(), { url: () => '/mounted/page?q' }).path).toBe('/mounted/page');
  });

  it.each([
    ['an encrypted socket', { encrypted: true }, true],
    ['a bare socket', {}, false],
    ['no socket any more', null, false],
  ])('reads the scheme from %s', (_case, socket, isSecure) => {
    const req = Object.defineProperty(requestWith(), 'socket', { value: socket });
    expect(readRequestFacts(req).isSecure).toBe(isSecure);
    expect(readRequestFacts(req, { isSecure: () => !isSecure }).isSecure).toBe(!isSecure);
  });

  it('reads method and headers', () => {
    const req = requestWith({ 'x-a': '1' }, { method: 'post' });
    Object.assign(req.headers, { 'x-list': ['1', '2'] });
    const facts = readRequestFacts(req);
    expect([facts.method, facts.header('x-a'), facts.header('x-list'), facts.header('none')]).toEqual([
      'POST',
      '1',
      '1, 2',
      undefined,
    ]);
  });
});

describe('describeRequest', () => {
  const withProperties = (properties: object): NodeRequest => Object.assign(requestWith(), properties);

  it('takes id and logger from where pino-http puts them', () => {
    const log = { info: () => {}, debug: () => {} };
    expect(describeRequest(withProperties({ id: 7, log }), {})).toMatchObject({
      requestId: 7,
      route: undefined,
    });
    expect(describeRequest(withProperties({ log }), {}).logger).toBeDefined();
  });

  it.each([{ id: {} }, { id: null }, { log: 'log' }, { log: null }, { log: {} }])(
    'takes nothing from %j',
    (properties) => {
      expect(describeRequest(withProperties(properties), {})).toEqual({
        requestId: undefined,
        route: undefined,
        logger: undefined,
      });
    },
  );

  it('asks the view first', () => {
    const view = { requestId: () => 'view', route: () => '/users/:id' };
    expect(describeRequest(withProperties({ id: 7 }), view)).toMatchObject({
      requestId: 'view',
      route: '/users/:id',
    });
  });
});
