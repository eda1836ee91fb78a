import type { Notice, Policy } from '@cookiewarden/core';
import { checkNodeOptions } from './check-node-options.js';
import type { DecodingLimits } from './content-coding.js';
import { createLog, type Log } from './log.js';
import type { NodeOptions } from './options.js';
import type { RequestView } from './request-facts.js';
import { soundView } from './sound-view.js';

/** A policy with its options, settled at start-up: nothing of it is looked at again per request. */
export interface Settings {
  readonly policy: Policy;
  readonly view: RequestView;
  readonly log: Log;
  readonly reportHeaders: boolean;
  readonly limits: DecodingLimits;
  readonly notice: Notice | undefined;
  /** Some page of the site may come out differently for another visitor. */
  readonly pagesDepend: boolean;
}

const settled = new WeakMap<Policy, WeakMap<NodeOptions, Settings>>();
const noOptions: NodeOptions = {};

/**
 * Settles a policy's options, once for each pair of the two: to be called when an adapter is mounted, so that a fault
 * shows at start-up.
 *
 * @throws PolicyError with all faults at once.
 */
export function settleOptions(policy: Policy, options: NodeOptions = noOptions): Settings {
  const known = settled.get(policy)?.get(options);
  if (known !== undefined) return known;
  checkNodeOptions(policy, options);
  const { view = {}, reportHeaders = true, decoding, notice } = options;
  const settings: Settings = {
    policy,
    view: soundView(view),
    log: createLog(options),
    reportHeaders,
    limits: { limitBytes: 67_108_864, limitRatio: 250, ...decoding },
    notice,
    pagesDepend: dependsOnVisitor(policy),
  };
  const ofPolicy = settled.get(policy) ?? new WeakMap<NodeOptions, Settings>();
  settled.set(policy, ofPolicy.set(options, settings));
  return settings;
}

function dependsOnVisitor({ html, judge, rules, categories }: Policy): boolean {
  if (!html.enabled) return false;
  return judge !== undefined || rules.htmlCategories.some((name) => !categories.get(name)?.isExempt);
}
