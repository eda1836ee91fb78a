import type { Service } from '@cookiewarden/core';

/** The services by category as the README of `@cookiewarden/services` lists them; those with `*` are disputed. */
export function catalogueTable(services: readonly Service[]): string {
  const categories = [...new Set(services.map(({ category }) => category))].sort();
  const rows = categories.map((category) => {
    const ids = services.filter((service) => service.category === category).map(showService);
    return `| ${category} (${ids.length}) | ${ids.join(' · ')} |`;
  });
  return ['| category | services |', '|---|---|', ...rows].join('\n');
}

function showService({ id, disputed }: Service): string {
  return disputed === undefined ? id : `${id}\\*`;
}
