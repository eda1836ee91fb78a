export type { CodingStreams, Codings } from './content-coding.js';
export type { DecodingLimits } from './decode-body.js';
export { filterRequestHeaders, filterResponseHeaders } from './filter-headers.js';
export type { HeaderPair, HeaderShape } from './header-pairs.js';
export { consentOf, type OpenedRequest, openRequest, type RequestOptions } from './open-request.js';
export type { RequestSurroundings } from './request-facts.js';
export { applyPolicy, type FetchFunction, withPolicy } from './with-policy.js';
