import {
  checkGivenNotice,
  checkGivenPolicy,
  checkOptions,
  fault,
  type OptionFault,
  type OptionSchema,
  PolicyError,
} from '@cookiewarden/core';
import type { RequestOptions } from './open-request.js';

const schema: OptionSchema = {
  type: 'object',
  properties: {
    isSecure: { type: 'boolean' },
    host: { type: 'string', minLength: 1 },
    notice: {},
    onReport: {},
    bodyIsEncoded: { type: 'boolean' },
    decoding: {
      type: 'object',
      properties: {
        limitBytes: { type: 'integer', minimum: 1 },
        limitRatio: { type: 'integer', minimum: 1 },
      },
    },
    codings: { type: 'object', properties: { gzip: {}, deflate: {}, br: {}, zstd: {} } },
  } satisfies Readonly<Record<keyof RequestOptions, OptionSchema>>,
};

/**
 * Checks what a fetch handler is wrapped with.
 *
 * @throws PolicyError with all faults at once.
 */
export function checkRequestOptions(policy: unknown, options: RequestOptions, handler: unknown): void {
  const { notice, onReport, codings } = Object(options) as RequestOptions;
  const shape = checkOptions(schema, options);
  const faults: OptionFault[] = [...checkGivenPolicy(policy), ...shape, ...checkGivenNotice(notice)];
  if (typeof handler !== 'function') {
    faults.unshift(fault('wrong-type', 'handler', handler, 'Expected a function that takes a request.'));
  }
  if (onReport !== undefined && typeof onReport !== 'function') {
    faults.push(fault('wrong-type', 'onReport', onReport, 'Expected a function.'));
  }
  for (const [name, coding] of Object.entries(Object(codings))) {
    const { decode, encode } = Object(coding);
    if (typeof decode === 'function' && typeof encode === 'function') continue;
    faults.push(fault('wrong-type', `codings.${name}`, coding, 'Expected two functions, decode and encode.'));
  }
  if (faults.length > 0) throw new PolicyError('withPolicy', faults);
}
