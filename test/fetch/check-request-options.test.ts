import { definePolicy, PolicyError } from '@cookiewarden/core';
import { type RequestOptions, withPolicy } from '@cookiewarden/fetch';
import { describe, expect, it } from '@jest/globals';

const policy = definePolicy();
const answer = () => new Response('hello');

function faultsOf(options: unknown, given: unknown = policy): PolicyError['faults'] {
  try {
    withPolicy(answer, given as typeof policy, options as RequestOptions);
  } catch (error) {
    if (error instanceof PolicyError) return error.faults;
    throw error;
  }
  return [];
}

describe('wrapping a fetch handler', () => {
  it('takes every option that there is', () => {
    const onReport = () => {};
    expect(faultsOf({ isSecure: true, host: 'shop.example', bodyIsEncoded: false, onReport })).toEqual([]);
    const br = { decode: (body: unknown) => body, encode: (body: unknown) => body };
    expect(faultsOf({ codings: { br } })).toEqual([]);
    expect(faultsOf({ decoding: { limitBytes: 1 } })).toEqual([]);
  });

  it('wants a handler, before the policy', () => {
    const swapped = () => Reflect.apply(withPolicy, undefined, [policy, answer]);
    expect(swapped).toThrow(/handler is .*: Expected a function that takes a request\./);
    expect(swapped).toThrow(/policy is a function: Expected what definePolicy returns/);
  });

  it('tells all faults at once, before any request comes', () => {
    const given = {
      isSecure: 'yes',
      notice: { respond: () => new Response() },
      onReport: 'log',
      onreport: () => {},
      codings: { br: {} },
    };
    expect(faultsOf(given, { rules: [] }).map(({ code, path }) => [code, path])).toEqual([
      ['wrong-type', 'policy'],
      ['wrong-type', 'isSecure'],
      ['unknown-option', 'onreport'],
      ['wrong-type', 'notice'],
      ['wrong-type', 'onReport'],
      ['wrong-type', 'codings.br'],
    ]);
  });
});
