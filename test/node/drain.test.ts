import { EventEmitter } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { whenDrained } from '../../packages/node/src/drain.js';

function stream({ isFull = false, mayTell = true } = {}) {
  const emitter = Object.assign(new EventEmitter(), { writableNeedDrain: isFull });
  const told: string[] = [];
  whenDrained(emitter, () => {
    told.push('us');
    return mayTell;
  });
  for (const event of ['drain', 'close']) emitter.on(event, () => told.push(event));
  return { emitter, told };
}

describe('whenDrained', () => {
  it('calls before the application hears of it', () => {
    const { emitter, told } = stream();
    expect(emitter.emit('drain')).toBe(true);
    expect(told).toEqual(['us', 'drain']);
  });

  it('keeps it from the application where another buffer is full', () => {
    const { emitter, told } = stream({ mayTell: false });
    expect(emitter.emit('drain')).toBe(false);
    expect(told).toEqual(['us']);
  });

  it('does not take for room below what is told of a buffer above', () => {
    const { emitter, told } = stream({ isFull: true });
    emitter.emit('drain');
    expect(told).toEqual(['drain']);
  });

  it('leaves every other event alone', () => {
    const { emitter, told } = stream({ mayTell: false });
    emitter.emit('close');
    expect(told).toEqual(['close']);
  });
});
