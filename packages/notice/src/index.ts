export { type CreatedNotice, createNotice } from './create-notice.js';
export type { ConsentModeWriter, NoticeOptions } from './notice-options.js';
export type { CategoryState, ConsentState, PageState, ServiceState } from './state.js';
export { languages, type TextKey, type Texts } from './texts.js';
