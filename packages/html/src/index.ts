export type { HtmlJudge, PageAttempt } from './html-judge.js';
export { judgeLinkHeader, judgeRefresh, judgeReportHeader } from './response-headers.js';
export { type Coding, mayRewrite, type Rewritability } from './rewritable.js';
export { staleHeaders, validatorHeaders } from './stale-headers.js';
export { createStripper, type Stripper, type StripperOptions } from './stripper.js';
export { isGuessed, mayBeginPage } from './untyped-page.js';
