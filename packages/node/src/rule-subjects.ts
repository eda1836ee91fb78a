import type { Report, ReportedDecision } from '@cookiewarden/core';

/** The account with the rule's name where a cookie's name or a host stood: names may carry identifiers of visitors. */
export function nameByRule(report: Report): Report {
  const merged = new Map<string, ReportedDecision>();
  for (const decision of report.decisions) {
    const named = { ...decision, subject: decision.rule ?? 'no rule' };
    const { count = 1, ...same } = named;
    const key = JSON.stringify(same);
    const before = merged.get(key)?.count ?? (merged.has(key) ? 1 : 0);
    merged.set(key, before + count > 1 ? { ...same, count: before + count } : same);
  }
  return { ...report, decisions: [...merged.values()] };
}
