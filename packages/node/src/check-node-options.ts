import {
  below,
  checkGivenNotice,
  checkGivenPolicy,
  checkOptions,
  fault,
  type OptionFault,
  type OptionSchema,
  PolicyError,
} from '@cookiewarden/core';
import { logSubjects } from './log.js';
import { logLevels } from './log-target.js';
import type { NodeOptions } from './options.js';
import type { RequestView } from './request-facts.js';

/**
 * Checks what an adapter was given.
 *
 * @throws PolicyError with all faults at once.
 */
export function checkNodeOptions(policy: unknown, options: NodeOptions): void {
  const shape = checkOptions(schema, options);
  const faults = [...checkGivenPolicy(policy), ...shape];
  // What is no object at all has said so.
  if (typeof options === 'object' && options !== null) faults.push(...checkCode(options));
  if (faults.length > 0) throw new PolicyError('The adapter', faults);
}

function bySubject(item: OptionSchema): OptionSchema {
  return { type: 'object', properties: Object.fromEntries(logSubjects.map((subject) => [subject, item])) };
}

const viewNames = [
  'isSecure',
  'host',
  'url',
  'route',
  'requestId',
  'logger',
] as const satisfies readonly (keyof RequestView)[];

const schema: OptionSchema = {
  type: 'object',
  properties: {
    view: { type: 'object', properties: Object.fromEntries(viewNames.map((name) => [name, {}])) },
    reportHeaders: { type: 'boolean' },
    notice: {},
    decoding: {
      type: 'object',
      properties: {
        limitBytes: { type: 'integer', minimum: 1 },
        limitRatio: { type: 'integer', minimum: 1 },
      },
    },
    logger: {},
    levels: bySubject({ enum: logLevels }),
    sample: bySubject({}),
    lines: { enum: ['exchange', 'decision'] },
    subjects: { enum: ['names', 'rules'] },
  } satisfies Readonly<Record<keyof NodeOptions, OptionSchema>>,
};

// What a table of data cannot say: functions, loggers, fractions.
function checkCode({ view, notice, logger, sample }: NodeOptions): readonly OptionFault[] {
  const faults: OptionFault[] = [...checkGivenNotice(notice)];
  for (const [name, value] of Object.entries(Object(view))) {
    if (value === undefined || typeof value === 'function') continue;
    faults.push(fault('wrong-type', below('view', name), value, 'Expected a function of the request.'));
  }
  const methods = logLevels.filter((level) => level !== 'silent');
  if (logger !== undefined && logger !== false && !hasMethods(logger, methods)) {
    const cure = `Expected a pino logger (${methods.join(', ')}), or false.`;
    faults.push(fault('wrong-type', 'logger', logger, cure));
  }
  for (const [subject, share] of Object.entries(Object(sample))) {
    if (share === undefined || (typeof share === 'number' && share >= 0 && share <= 1)) continue;
    faults.push(fault('out-of-range', below('sample', subject), share, 'Expected a share from 0 to 1.'));
  }
  return faults;
}

function hasMethods(value: unknown, names: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return names.every((name) => typeof Reflect.get(value, name) === 'function');
}
