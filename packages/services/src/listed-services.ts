import type { Service } from '@cookiewarden/core';
import { advertisingAToJ } from './listed/advertising-a-to-j.js';
import { advertisingKToZ } from './listed/advertising-k-to-z.js';
import { biddersAToJ } from './listed/bidders-a-to-j.js';
import { biddersKToZ } from './listed/bidders-k-to-z.js';
import { chat, reviews, social } from './listed/parts-of-pages.js';
import {
  recognisedAdvertising,
  recognisedChat,
  recognisedPersonalization,
  recognisedStatistical,
} from './listed/recognised.js';
import { readTable } from './listed/service-table.js';
import { statistical } from './listed/statistical.js';

/** The services that are known by their hosts alone. */
export const listedServices: readonly Service[] = [
  advertisingAToJ,
  advertisingKToZ,
  biddersAToJ,
  biddersKToZ,
  statistical,
  social,
  chat,
  reviews,
  recognisedAdvertising,
  recognisedStatistical,
  recognisedPersonalization,
  recognisedChat,
].flatMap(readTable);
