/** What the warden looks at in a request; made by an adapter, the same for every kind of server. */
export interface RequestFacts {
  /** Upper case. */
  readonly method: string;
  /** Lower case, without port; `''` where the request named none. */
  readonly host: string;
  /** Path without query. */
  readonly path: string;
  /** The visitor's connection is HTTPS, as far as the framework trusts what it was told. */
  readonly isSecure: boolean;
  /** A header by its lower-case name, several lines joined as HTTP joins them; `undefined` if absent. */
  header(name: string): string | undefined;
}
