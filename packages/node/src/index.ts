export { attach, type NodeResponse, type WithConsent } from './attach.js';
export type { DecodingLimits } from './content-coding.js';
export type { LogLevel, LogOptions, LogSubject, LogTarget } from './log.js';
export type { NodeOptions } from './options.js';
export type { NodeRequest, RequestView } from './request-facts.js';
