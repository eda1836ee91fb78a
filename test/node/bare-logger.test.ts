import { describe, expect, it } from '@jest/globals';
import { withoutRequest } from '../../packages/node/src/bare-logger.js';
import { collectLog } from '../support/log-lines.js';

const line = { cookiewarden: {} };

describe('a logger without the request', () => {
  it('keeps names and numbers that are bound, and drops what quotes the request', () => {
    const log = collectLog({ name: 'shop' });
    const bound = log.logger.child({ reqId: 7, req: { headers: { cookie: 'sid=secret' } }, tags: ['a'] });
    withoutRequest(bound).info(line, 'hello');
    const [written] = log.ours();
    expect(written).toMatchObject({ name: 'shop', reqId: 7, msg: 'hello' });
    expect(written).not.toHaveProperty('req');
    expect(written).not.toHaveProperty('tags');
    bound.info(line, 'as before');
    expect(log.ours()[1]).toHaveProperty('req.headers.cookie', 'sid=secret');
  });

  it('keeps level and destination', () => {
    const log = collectLog();
    const bound = log.logger.child({ req: {} }, { level: 'warn' });
    withoutRequest(bound).info(line, 'too quiet');
    withoutRequest(bound).warn(line, 'heard');
    expect(log.ours().map(({ msg }) => msg)).toEqual(['heard']);
  });

  it('is the very logger where nothing of the kind is bound', () => {
    const { logger } = collectLog();
    const bound = logger.child({ reqId: 'a' });
    expect(withoutRequest(bound)).toBe(bound);
    expect(withoutRequest(console as never)).toBe(console);
  });

  it('keeps no more of what bunyan binds', () => {
    const written: object[] = [];
    const bound = {
      fields: { name: 'shop', req_id: 7, req: { headers: { cookie: 'sid=secret' } } },
      info(bindings: object, msg: string) {
        written.push({ ...this.fields, ...bindings, msg });
      },
    };
    withoutRequest(bound as never).info(line, 'hello');
    expect(written).toEqual([{ name: 'shop', req_id: 7, ...line, msg: 'hello' }]);
    const plain = { ...bound, fields: { name: 'shop' } };
    expect(withoutRequest(plain as never)).toBe(plain);
  });

  it('is made once for each logger', () => {
    const bound = collectLog().logger.child({ req: {} });
    expect(withoutRequest(bound)).toBe(withoutRequest(bound));
  });
});
