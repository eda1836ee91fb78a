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

  it('takes a question that throws for unanswered, and says so once', () => {
    const warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => {});
    const view = soundView({ host: () => JSON.parse('{'), isSecure: () => true });
    expect([view.host?.(req), view.host?.(req), view.isSecure?.(req)]).toEqual([undefined, undefined, true]);
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls[0]?.[0]).toMatch(/^view\.host failed \(SyntaxError\)/);
    warn.mockRestore();
  });
});
