import type { Service } from '@cookiewarden/core';
import { advertisingAToJ } from './listed/advertising-a-to-j.js';
import { advertisingKToZ } from './listed/advertising-k-to-z.js';
import { bidders } from './listed/bidders.js';
import { advertisingEndpoints, cookieDomains, statisticalEndpoints } from './listed/endpoints.js';
import {
  advertisingPlugins,
  observedAdvertising,
  observedStatistical,
  statisticalPlugins,
} from './listed/own-hosts.js';
import { chat, reviews, social } from './listed/parts-of-pages.js';
import {
  recognisedAdvertising,
  recognisedChat,
  recognisedPersonalization,
  recognisedStatistical,
} from './listed/recognised.js';
import { readTable } from './listed/service-table.js';
import { statistical } from './listed/statistical.js';

/** The services that are known by their addresses alone. */
export const listedServices: readonly Service[] = [
  advertisingAToJ,
  advertisingKToZ,
  bidders,
  statistical,
  social,
  chat,
  reviews,
  recognisedAdvertising,
  recognisedStatistical,
  recognisedPersonalization,
  recognisedChat,
  advertisingEndpoints,
  statisticalEndpoints,
  cookieDomains,
  statisticalPlugins,
  advertisingPlugins,
  observedStatistical,
  observedAdvertising,
].flatMap(readTable);
