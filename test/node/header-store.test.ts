import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { hasInnermostGuard, isOfNode, storeOf } from '../../packages/node/src/header-store.js';

describe('storeOf', () => {
  it('finds the inside of this version of Node as it knows it', () => {
    expect(hasInnermostGuard).toBe(true);
  });

  it('gives what setHeader keeps, once there is something', () => {
    const res = new ServerResponse(new IncomingMessage(new Socket()));
    expect(storeOf(res)).toBeUndefined();
    res.setHeader('X-A', ['1', '2']);
    expect({ ...storeOf(res) }).toEqual({ 'x-a': ['X-A', ['1', '2']] });
  });
});

describe('isOfNode', () => {
  it('tells a response from what only looks like one', () => {
    const res = new ServerResponse(new IncomingMessage(new Socket()));
    expect(isOfNode(Object.setPrototypeOf(res, Object.create(ServerResponse.prototype)))).toBe(true);
    expect(isOfNode(Object.create(ServerResponse.prototype))).toBe(false);
  });
});
