import type { Service } from '@cookiewarden/core';

/** What is wrong with one service by itself: facts without a source, patterns that match too much. */
export function checkService(service: Service): readonly string[] {
  return [...checkSources(service), ...checkBreadth(service)].map((fault) => `${service.id}: ${fault}`);
}

/** What is wrong between services: one address or one cookie that two of them claim with nothing to tell them apart. */
export function checkTogether(services: readonly Service[]): readonly string[] {
  return [...findSharedAddresses(services), ...findSharedCookies(services)];
}

/** Every fact of a service as its sources name it. */
export function factsOf(service: Service): readonly string[] {
  return [
    ...(service.cookies ?? []).map(({ name }) => name),
    ...(service.hosts ?? []).map(
      ({ host, path = '', query }) =>
        `${host === '*' ? '' : host}${path}${query === undefined ? '' : `?${query}`}`,
    ),
    ...(service.inline ?? []),
    ...(service.storage ?? []).map(({ key }) => key),
    ...(service.clickIds ?? []),
    ...(service.tcfVendorId === undefined ? [] : [String(service.tcfVendorId)]),
  ];
}

function checkSources(service: Service): readonly string[] {
  const { sources = [] } = service;
  if (sources.length === 0) return ['has no source'];
  const facts = factsOf(service);
  const faults = sources
    .filter(({ date }) => !/^20\d\d-\d\d-\d\d$/.test(date))
    .map(({ source }) => `${source} has no date`);
  for (const { source, facts: named = [] } of sources) {
    for (const fact of named)
      if (!facts.includes(fact)) faults.push(`${source} attests "${fact}", which is not there`);
  }
  const attestsRest = sources.some(({ facts: named }) => named === undefined);
  const named = new Set(sources.flatMap(({ facts: list = [] }) => list));
  if (!attestsRest)
    faults.push(...facts.filter((fact) => !named.has(fact)).map((fact) => `"${fact}" has no source`));
  return faults;
}

function checkBreadth({ cookies = [], hosts = [], inline = [] }: Service): readonly string[] {
  const faults: string[] = [];
  for (const { name, domain } of cookies) {
    const letters = name.replaceAll('*', '').length;
    const least = name.startsWith('*') ? 8 : name.includes('*') ? 3 : 2;
    if (domain === undefined && letters < least) faults.push(`cookie "${name}" is too broad`);
  }
  for (const { host, path = '' } of hosts) {
    if (host === '*' && path.replace(/\*/g, '').length < 5)
      faults.push(`any host with "${path}" is too broad`);
    if (host !== '*' && !host.includes('.')) faults.push(`host "${host}" is a whole top-level domain`);
  }
  for (const marker of inline) if (marker.length < 5) faults.push(`marker "${marker}" is too short`);
  return faults;
}

function findSharedAddresses(services: readonly Service[]): readonly string[] {
  const owners = new Map<string, string>();
  return services.flatMap(({ id, hosts = [] }) =>
    hosts.flatMap(({ host, path = '', query = '' }) => {
      const address = `${host}${path}?${query}`;
      const owner = owners.get(address);
      owners.set(address, id);
      return owner === undefined ? [] : [`${address} belongs to ${owner} and ${id}`];
    }),
  );
}

function findSharedCookies(services: readonly Service[]): readonly string[] {
  const owners = new Map<string, { id: string; category: string }>();
  return services.flatMap(({ id, category: own, cookies = [] }) =>
    cookies.flatMap(({ name, domain = '', category = own }) => {
      const key = `${name} ${domain}`;
      const owner = owners.get(key);
      owners.set(key, { id, category });
      if (owner === undefined || (owner.id !== id && owner.category === category)) return [];
      return [`cookie ${key} is ${owner.category} by ${owner.id} and ${category} by ${id}`];
    }),
  );
}
