export { type CreatedNotice, createNotice } from './create-notice.js';
export { answersSchema, consentStateSchema } from './json-schema.js';
export type { ConsentModeWriter, NoticeOptions } from './notice-options.js';
export type { CategoryState, ConsentState, PageState, ServiceState } from './state.js';
export type { TextKey, Texts } from './texts/en.js';
export { languages } from './texts.js';
