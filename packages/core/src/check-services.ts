import { checkCategoryName, knownCategories } from './check-categories.js';
import { below, checkOptions, fault, within } from './check-options.js';
import {
  checkAddress,
  checkCookieName,
  checkDomain,
  checkMarker,
  checkServiceId,
  checkStorageKey,
} from './check-rules.js';
import { didYouMean, type OptionFault } from './policy-error.js';
import type { Service } from './service.js';
import { serviceSchema } from './service-schema.js';
import type { SoundOptions } from './sound-options.js';
import { type Sound, soundPart } from './sound-part.js';

interface FoundService {
  readonly path: string;
  readonly service: Sound<Service>;
  /** As the operator passed it. */
  readonly written: unknown;
}

/**
 * Faults of the services that the policy uses, those named by id and found in `catalogue` among them; `written` is the
 * list as the operator wrote it.
 */
export function checkServices(
  options: SoundOptions,
  catalogue: readonly Service[],
  written: unknown,
): readonly OptionFault[] {
  const { services = [], serviceCategories = {}, serviceWithheldAs = {} } = options;
  const categories = knownCategories(options);
  const asWritten: readonly unknown[] = Array.isArray(written) ? written : [];
  const indexes = new Map(catalogue.map(({ id }, at) => [id, at]));
  const faults: OptionFault[] = [];
  const found: FoundService[] = [];
  for (const [at, service] of services.entries()) {
    if (typeof service === 'object') {
      found.push({ path: `services[${at}]`, service, written: asWritten[at] });
    }
    if (typeof service !== 'string') continue;
    const index = indexes.get(service);
    const entry = index === undefined ? undefined : catalogue[index];
    if (entry === undefined) faults.push(reportUnknown(service, `services[${at}]`, indexes));
    else found.push(readCatalogue(entry, `catalogue[${index}]`, faults));
  }
  const used = new Set(found.flatMap(({ service }) => service.id ?? []));
  for (const named of services) if (typeof named === 'string') used.add(named);
  return [
    ...faults,
    ...checkIdentities(found, categories),
    ...found.flatMap((entry) => checkService(entry, categories)),
    ...Object.keys(serviceCategories).flatMap((id) =>
      checkServiceId(id, below('serviceCategories', id), used),
    ),
    ...Object.keys(serviceWithheldAs).flatMap((id) =>
      checkServiceId(id, below('serviceWithheldAs', id), used),
    ),
  ];
}

function reportUnknown(id: string, path: string, known: ReadonlyMap<string, number>): OptionFault {
  const cure =
    known.size === 0
      ? 'Pass the services to look ids up in as `catalogue`.'
      : `no such service. ${didYouMean(id, known.keys())}`.trim();
  return fault('unknown-service', path, id, cure);
}

function readCatalogue(written: Service, path: string, faults: OptionFault[]): FoundService {
  // That `match` is a function was seen to before.
  const { match: _, ...data } = written;
  faults.push(...checkOptions(serviceSchema, data, path));
  // The schema is held equal to the type by a test, and what does not fit it is left out.
  return { path, written, service: soundPart(serviceSchema, data) as Sound<Service> };
}

// One service may be listed twice, two services may not share an id; and an answer names a category or a service.
function checkIdentities(
  found: readonly FoundService[],
  categories: ReadonlySet<string>,
): readonly OptionFault[] {
  const owners = new Map<string, FoundService>();
  return found.flatMap((entry): readonly OptionFault[] => {
    const { id } = entry.service;
    const path = below(entry.path, 'id');
    if (id === undefined) return [];
    const owner = owners.get(id) ?? entry;
    owners.set(id, owner);
    if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(id)) {
      return [fault('out-of-range', path, id, 'Use lower-case letters, digits and "-", 64 at most.')];
    }
    if (categories.has(id)) return [fault('conflict', path, id, 'A category is called that.')];
    if (owner.written === entry.written) return [];
    return [fault('conflict', path, id, `${owner.path} has that id already.`)];
  });
}

function checkService({ path, service }: FoundService, known: ReadonlySet<string>): readonly OptionFault[] {
  const { category, cookies = [], hosts = [], inline = [], storage = [] } = service;
  const faults: OptionFault[] = [];
  const add = (found: readonly OptionFault[], list?: string, at?: number) => {
    if (found.length > 0) faults.push(...within(list === undefined ? path : `${path}.${list}[${at}]`, found));
  };
  add(checkCategoryName(category, 'category', known));
  cookies.forEach((cookie = {}, at) => {
    add(checkCookieName(cookie, 'name'), 'cookies', at);
    add(checkDomain(cookie.domain, 'domain'), 'cookies', at);
    add(checkCategoryName(cookie.category, 'category', known), 'cookies', at);
  });
  hosts.forEach((host = {}, at) => {
    add(checkAddress(host, ''), 'hosts', at);
    add(checkCategoryName(host.category, 'category', known), 'hosts', at);
  });
  inline.forEach((marker, at) => {
    add(checkMarker(marker, ''), 'inline', at);
  });
  storage.forEach((entry, at) => {
    add(checkStorageKey(entry?.key, 'key'), 'storage', at);
  });
  return faults;
}
