import { describe, expect, it, jest } from '@jest/globals';
import { soundView } from '../../packages/node/src/sound-view.js';
import { requestWith } from '../support/guarded.js';

describe('soundView', () => {
  const req = requestWith();

  it('asks the view, as the object that it is', () => {
    const view = { name: 'shop.example', host: () => 'other.example' };
    const asking = {
      ...view,
      host(this: typeof view) {
        return this.name;
      },
    };
    expect(soundView(asking).host?.(req)).toBe('shop.example');
  });

  it('has no answer to what the view has no question for', () => {
    expect(soundView({})).toEqual({});
    expect(soundView({ host: undefined } as object)).toEqual({});
  });

  it.each<[string, unknown, string]>([
    ['what is none', ['a.example'], 'answered with what is no string'],
    ['a promise', Promise.reject(new Error('no')), 'answered with a promise'],
  ])('takes a question that is answered with %s for unanswered, and says so once', (_what, answer, how) => {
    const warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => {});
    const name = how.endsWith('promise') ? 'route' : 'url';
    const view = soundView({ [name]: () => answer });
    expect([view[name]?.(req), view[name]?.(req)]).toEqual([undefined, undefined]);
    expect(warn.mock.calls.map(([message]) => message)).toEqual([
      `view.${name} ${how}: it is taken for unanswered.`,
    ]);
    warn.mockRestore();
  });

  it('takes null for unanswered, without a word', () => {
    const warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => {});
    expect(soundView({ requestId: () => JSON.parse('null') }).requestId?.(req)).toBeUndefined();
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it('takes a question that throws for unanswered, and says so once', () => {
    const warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => {});
    const view = soundView({ host: () => JSON.parse('{'), isSecure: () => true });
    expect([view.host?.(req), view.host?.(req), view.isSecure?.(req)]).toEqual([undefined, undefined, true]);
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls[0]?.[0]).toMatch(/^view\.host failed \(SyntaxError\)/);
    warn.mockRestore();
  });
});
