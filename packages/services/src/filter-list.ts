import {
  type CategoryName,
  checkOptions,
  fault,
  hashText,
  type LoadQuestion,
  type OptionSchema,
  PolicyError,
  type Service,
} from '@cookiewarden/core';
import { FiltersEngine, Request, type RequestType } from '@ghostery/adblocker';

/** What a filter list becomes in a policy. */
export interface FilterListOptions {
  /** The category of everything that the list names. */
  readonly category: CategoryName;
  /** What answers and logs call it. @default 'filter-list' */
  readonly id?: string;
  /** @default 'Filter list' */
  readonly name?: string;
}

/**
 * Makes a service of a list in the syntax of EasyPrivacy: "also withhold whatever this list names". The list is asked
 * last, where no rule names an address; its exceptions count, its rules for hiding elements do not.
 * Trap: reading a list of 50,000 rules takes about a third of a second and 45 MB, so do it at start-up; then 5 µs
 * for each address of a page. Lists have licences of their own: none comes with this package.
 *
 * ```ts
 * const list = filterList(readFileSync('easyprivacy.txt', 'utf8'), { category: 'statistical' });
 * const policy = definePolicy({ services: [...allServices, list] });
 * ```
 *
 * @throws PolicyError with all faults at once.
 */
export function filterList(text: string, options: FilterListOptions): Service {
  checkFilterList(text, options);
  const { category, id = 'filter-list', name = 'Filter list' } = options;
  const engine = FiltersEngine.parse(text, { loadCosmeticFilters: false });
  return {
    id,
    name,
    category,
    // The list's text is part of the policy: another list, another fingerprint.
    sources: [{ source: `filter list ${hashText(text)}`, date: readVersion(text) }],
    match: function matchFilterList(load) {
      return engine.match(toRequest(load)).match;
    },
  };
}

const schema = {
  type: 'object',
  properties: { category: { type: 'string' }, id: { type: 'string' }, name: { type: 'string' } },
  required: ['category'],
} as const satisfies OptionSchema;

// Which category there is, and what an id looks like, is the policy's to judge.
function checkFilterList(text: unknown, options: unknown): void {
  const faults = [...checkOptions(schema, options, 'options')];
  if (typeof text !== 'string') {
    faults.unshift(
      fault(
        'wrong-type',
        'text',
        text,
        'Expected the text of a list, as readFileSync(path, "utf8") gives it.',
      ),
    );
  }
  if (faults.length > 0) throw new PolicyError('filterList', faults);
}

const typesByElement: Readonly<Record<string, RequestType>> = {
  script: 'script',
  // Mostly a hint for a script that the page adds later.
  link: 'script',
  img: 'image',
  image: 'image',
  css: 'image',
  iframe: 'sub_frame',
  frame: 'sub_frame',
  embed: 'object',
  object: 'object',
  video: 'media',
  audio: 'media',
  source: 'media',
};

function toRequest({ host, path, query, element, pageHost }: LoadQuestion): Request {
  return Request.fromRawDetails({
    url: `https://${host}${path}${query === '' ? '' : `?${query}`}`,
    ...(pageHost !== '' && { sourceUrl: `https://${pageHost}/` }),
    type: typesByElement[element] ?? 'other',
  });
}

// `! Version: 202608131234`, as EasyList writes it in the head of its lists.
function readVersion(text: string): string {
  const [, year, month, day] = /^! *Version: *(\d{4})(\d\d)(\d\d)/m.exec(text.slice(0, 2000)) ?? [];
  return year === undefined ? '' : `${year}-${month}-${day}`;
}
