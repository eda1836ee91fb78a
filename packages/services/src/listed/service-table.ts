import type { FactSource, Service } from '@cookiewarden/core';

/**
 * Services of which nothing but their addresses is known: one a line, its name, a colon and the hosts. What begins with `*`
 * is a path on any host.
 */
export interface ServiceTable {
  readonly category: Service['category'];
  /** Why people disagree about the category, where they do. */
  readonly disputed?: string;
  /** Where all of it was found. */
  readonly source: FactSource;
  readonly rows: string;
}

/** Makes services of a table; the id of each is its name in lower-case letters, digits and hyphens. */
export function readTable({ category, disputed, source, rows }: ServiceTable): readonly Service[] {
  const sources = [source];
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [name = '', hosts = ''] = row.split(': ');
      return {
        id: idOf(name),
        name,
        category,
        ...(disputed !== undefined && { disputed }),
        hosts: hosts.split(' ').map((host) => (host.startsWith('*') ? { host: '*', path: host } : { host })),
        sources,
      };
    });
}

function idOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  const id = words.join('-');
  return /^[a-z]/.test(id) ? id : `x-${id}`;
}
