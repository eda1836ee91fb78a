import type { CategoryName } from './category.js';

/** Where a fact was found: a name of the catalogue's source list or a URL, and the day it was read (`YYYY-MM-DD`). */
export interface FactSource {
  readonly source: string;
  readonly date: string;
  /** What it attests, as the service writes it (`_ga`, `facebook.com/tr`). @default all that no other source here names */
  readonly facts?: readonly string[];
}

/** A cookie that a service stores. */
export interface ServiceCookie {
  /** Its name, or a pattern with `*` (`_ga_*`). */
  readonly name: string;
  /** Set on this domain rather than on the site's own: the rule holds only there. */
  readonly domain?: string;
  /** Seconds, or `session`. Absent where no source states it. */
  readonly maxAgeSeconds?: number | 'session';
  /** A framework may split it into `name.0`, `name.1`, `nameC1`; the chunks count as this cookie. */
  readonly chunked?: boolean;
  /** Where this category differs from the service's. */
  readonly category?: CategoryName;
}

/** An address that a service is loaded from or reports to. */
export interface ServiceHost {
  /** Host name: covers itself and its subdomains. `*` is any host and needs a path. */
  readonly host: string;
  /** Path: covers itself and what lies below; `*` stands for any characters. */
  readonly path?: string;
  /** Parameters that must be present, as `v=2&tid=G-*`. */
  readonly query?: string;
  /** Where this category differs from the service's (`facebook.com/tr` against `/plugins`). */
  readonly category?: CategoryName;
}

/** A key that a service keeps in the browser outside cookies. */
export interface ServiceStorage {
  readonly key: string;
  readonly area: 'local' | 'session' | 'indexeddb' | 'cache';
}

/** A load as the function of a service sees it. */
export interface LoadQuestion {
  /** As `URL` reads it: lower case, punycode, no port, no trailing dot. */
  readonly host: string;
  /** Starts with `/`. */
  readonly path: string;
  /** Without the `?`. */
  readonly query: string;
  /** What would fetch it: an element's name, `css`, or a header's; `''` where that is not known. */
  readonly element: string;
  /** Host of the page; `''` where that is not known. */
  readonly pageHost: string;
}

/** A product that sets cookies or is loaded by tags; an entry of the catalogue, or the operator's own. */
export interface Service {
  /** Lower-case letters, digits and hyphens: what answers and logs call it. */
  readonly id: string;
  readonly name: string;
  readonly category: CategoryName;
  /** The company behind it. */
  readonly operator?: string;
  readonly cookies?: readonly ServiceCookie[];
  readonly hosts?: readonly ServiceHost[];
  /**
   * Says of an address that no rule names whether it is this service's.
   * Trap: it runs for every address of a page. A throw counts as yes.
   */
  readonly match?: (load: LoadQuestion) => boolean;
  /** Texts that mark an inline script as this service's, matched on identifier boundaries. */
  readonly inline?: readonly string[];
  readonly storage?: readonly ServiceStorage[];
  /** Link parameters that carry a click's identity (`gclid`). */
  readonly clickIds?: readonly string[];
  /** Number in the IAB Global Vendor List. */
  readonly tcfVendorId?: number;
  /** Number in Google's Ad Tech Provider list. */
  readonly googleVendorId?: number;
  /** Why people disagree about the category, where they do. */
  readonly disputed?: string;
  readonly sources?: readonly FactSource[];
}
