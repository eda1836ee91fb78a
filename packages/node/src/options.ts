import type { Notice, Policy } from '@cookiewarden/core';
import type { DecodingLimits } from './content-coding.js';
import { createLog, type Log, type LogOptions } from './log.js';
import type { RequestView } from './request-facts.js';

/** How a policy is carried on Node. */
export interface NodeOptions extends LogOptions {
  /** What a proxy in front, or a framework, knows of a request: scheme, host and whole URL. */
  readonly view?: RequestView;
  /** Judges `Reporting-Endpoints`, `Report-To` and `NEL` by host as well. @default false */
  readonly reportHeaders?: boolean;
  /** Asks the visitor: `createNotice(policy)` of `@cookiewarden/notice`. @default nobody is asked */
  readonly notice?: Notice;
  /** How far a compressed page may grow before it is broken off as a decompression bomb. */
  readonly decoding?: Partial<DecodingLimits>;
}

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

const settled = new WeakMap<Policy, Map<NodeOptions | undefined, Settings>>();

/** Settles a policy's options, once for each pair of the two. */
export function settleOptions(policy: Policy, options?: NodeOptions): Settings {
  const ofPolicy = settled.get(policy) ?? new Map<NodeOptions | undefined, Settings>();
  const known = ofPolicy.get(options);
  if (known !== undefined) return known;
  const { view = {}, reportHeaders = false, decoding, notice } = options ?? {};
  const settings: Settings = {
    policy,
    view,
    log: createLog(options ?? {}),
    reportHeaders,
    limits: { limitBytes: 67_108_864, limitRatio: 250, ...decoding },
    notice,
    pagesDepend: dependsOnVisitor(policy),
  };
  settled.set(policy, ofPolicy.set(options, settings));
  return settings;
}

function dependsOnVisitor({ html, judge, rules, categories }: Policy): boolean {
  if (!html.enabled) return false;
  return judge !== undefined || rules.htmlCategories.some((name) => !categories.get(name)?.isExempt);
}
