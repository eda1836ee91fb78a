export type { Service, ServiceCookie, ServiceHost, ServiceStorage } from '@cookiewarden/core';
export { allServices } from './all-services.js';
export * from './catalogue/index.js';
export { type CatalogueSource, catalogueSources } from './sources.js';
