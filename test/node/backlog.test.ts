import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { Backlog } from '../../packages/node/src/backlog.js';

describe('a backlog', () => {
  it('waits until the events at hand have been handled, and keeps the order', async () => {
    const done: string[] = [];
    const backlog = new Backlog(() => {});
    backlog.add(() => done.push('first'));
    backlog.add(() => done.push('second'));
    await Promise.resolve();
    process.nextTick(() => done.push('at hand'));
    expect(done).toEqual([]);
    await setImmediate();
    expect(done).toEqual(['at hand', 'first', 'second']);
  });

  it('takes work still while it is being done', async () => {
    const done: string[] = [];
    const backlog = new Backlog(() => {});
    backlog.add(() => {
      done.push('first');
      backlog.add(() => done.push('second'));
    });
    await setImmediate();
    await setImmediate();
    expect(done).toEqual(['first', 'second']);
  });

  it('tells of what fails, and goes on', async () => {
    const faults: unknown[] = [];
    const done: string[] = [];
    const backlog = new Backlog((fault) => faults.push(fault));
    backlog.add(() => {
      throw new RangeError('full');
    });
    backlog.add(() => done.push('second'));
    await setImmediate();
    expect([faults, done]).toEqual([[new RangeError('full')], ['second']]);
  });

  it('is done at once when the process exits', () => {
    const before = process.listeners('exit');
    const done: string[] = [];
    const backlog = new Backlog(() => {});
    backlog.add(() => done.push('first'));
    for (const listener of process.listeners('exit')) if (!before.includes(listener)) listener(0);
    expect(done).toEqual(['first']);
  });
});
