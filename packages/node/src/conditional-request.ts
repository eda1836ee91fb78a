import { conditionHeaders, type Exchange, settleConditions } from '@cookiewarden/core';
import type { NodeRequest } from './request-facts.js';
import { rewriteHeader } from './request-headers.js';

/** Leaves the conditions that may reach the application. True where the browser holds this variant of the page. */
export function keepConditions(req: NodeRequest, exchange: Exchange): boolean {
  const conditions = settleConditions(exchange);
  if (conditions === undefined) return false;
  const { dropped, holdsVariant, keepTags } = conditions;
  dropHeaders(req, dropped);
  const tags = req.headers['if-none-match'];
  if (holdsVariant && tags !== undefined) rewriteHeader(req, 'if-none-match', keepTags(tags), keepTags);
  return holdsVariant;
}

/** Has the response made anew, whatever the browser holds. */
export function dropConditions(req: NodeRequest): void {
  dropHeaders(req, conditionHeaders);
}

function dropHeaders(req: NodeRequest, names: readonly string[]): void {
  for (const name of names) {
    if (req.headers[name] !== undefined) rewriteHeader(req, name, undefined, () => undefined);
  }
}
