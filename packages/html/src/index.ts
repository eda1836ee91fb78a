export type { HtmlJudge, PageAttempt, TagMemory } from './html-judge.js';
export {
  judgeLinkHeader,
  judgeRefresh,
  judgeReportHeader,
  judgeSpeculationRules,
} from './response-headers.js';
export { type Coding, mayRewrite, type Rewritability, readCoding } from './rewritable.js';
export { bodyHeaders, staleHeaders, validatorHeaders } from './stale-headers.js';
export { createStripper, type Stripper, type StripperOptions } from './stripper.js';
export type { TagEdit } from './tag-edit.js';
export { isGuessed, mayBeginPage } from './untyped-page.js';
