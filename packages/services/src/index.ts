export type { Service, ServiceCookie, ServiceHost, ServiceStorage } from '@cookiewarden/core';
export { allServices } from './all-services.js';
export * from './catalogue/index.js';
export { listedServices } from './listed-services.js';
