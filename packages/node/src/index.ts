export { attach, type NodeResponse, type WithNotice } from './attach.js';
export type { DecodingLimits } from './content-coding.js';
export { guard, install, type NodeServer } from './install.js';
export type { LogLevel, LogOptions, LogSubject, LogTarget } from './log.js';
export type { NodeOptions } from './options.js';
export type { NodeRequest, RequestView, WithConsent } from './request-facts.js';
export { respondWithNotice } from './respond-with-notice.js';
export { type Settings, settleOptions } from './settings.js';
