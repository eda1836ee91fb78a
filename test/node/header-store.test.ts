import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { hasInnermostGuard, storeOf } from '../../packages/node/src/header-store.js';

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
