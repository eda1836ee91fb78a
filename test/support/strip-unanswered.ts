import { openExchange, type Policy, type Report, readNothing } from '@cookiewarden/core';
import { request } from './standing.js';
import { stripWhole } from './strip.js';

/** A page of `shop.example` as it goes out to a visitor who has not answered, and what is reported of it. */
export function stripUnanswered(
  policy: Policy,
  page: string,
): { readonly html: string; readonly report: Report } {
  const judge = openExchange(policy, request(), readNothing('nobody has answered'));
  const html = stripWhole(page, { judge, pageUrl: 'https://shop.example/', charset: undefined });
  return { html, report: judge.close() };
}
