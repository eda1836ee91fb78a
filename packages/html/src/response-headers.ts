import type { HtmlJudge } from './html-judge.js';

/** The part of a `Link` header that may go out; `undefined` if nothing is left. */
export function judgeLinkHeader(text: string, _judge: HtmlJudge, _pageUrl: string): string | undefined {
  return text;
}

/** A `Refresh` header, or `undefined` where its target is withheld. */
export function judgeRefresh(text: string, _judge: HtmlJudge, _pageUrl: string): string | undefined {
  return text;
}

/** The part of a `Reporting-Endpoints`, `Report-To` or `NEL` header that may go out. */
export function judgeReportHeader(
  _name: 'reporting-endpoints' | 'report-to' | 'nel',
  text: string,
  _judge: HtmlJudge,
  _pageUrl: string,
): string | undefined {
  return text;
}
