import type { MailSender } from './sender.js';
import * as senders from './senders/index.js';

/** Every known sender. */
export const allSenders: readonly MailSender[] = Object.values(senders);
