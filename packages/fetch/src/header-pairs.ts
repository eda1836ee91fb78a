/** Header fields in order, as any server or client of the field holds them. */
export type HeaderShape =
  | Headers
  | Readonly<Record<string, string | readonly string[] | number | undefined>>
  | readonly string[]
  | readonly HeaderPair[];

/** A field name, as it was spelt, and one value. */
export type HeaderPair = readonly [name: string, value: string];

/** The fields of any shape, one pair a value, in their order. */
export function readPairs(headers: HeaderShape): HeaderPair[] {
  if (isHeaders(headers)) return [...headers];
  if (isList(headers)) return isFlat(headers) ? pairUp(headers) : [...headers];
  return Object.entries(headers).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.map((one): HeaderPair => [name, String(one)]);
  });
}

/** Writes pairs in the shape that `like` has. Objects hold several values of one name as an array. */
export function writePairs<Shape extends HeaderShape>(pairs: readonly HeaderPair[], like: Shape): Shape;
export function writePairs(pairs: readonly HeaderPair[], like: HeaderShape): HeaderShape {
  if (isHeaders(like)) {
    const headers = new Headers();
    for (const [name, value] of pairs) headers.append(name, value);
    return headers;
  }
  if (isList(like)) return isFlat(like) ? pairs.flat() : pairs;
  return writeObject(pairs, like);
}

function writeObject(
  pairs: readonly HeaderPair[],
  like: Readonly<Record<string, unknown>>,
): Record<string, string | readonly string[]> {
  const grouped = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    const values = grouped.get(name);
    if (values === undefined) grouped.set(name, [value]);
    else values.push(value);
  }
  const written = [...grouped].map(([name, values]) => {
    // Node's own objects hold Set-Cookie as an array even when there is one.
    const asArray = values.length > 1 || Array.isArray(like[name]);
    return [name, asArray ? values : (values[0] ?? '')] as const;
  });
  return Object.fromEntries(written);
}

// Headers of another realm or of a polyfill are no `instanceof Headers`.
function isHeaders(headers: HeaderShape): headers is Headers {
  return typeof (headers as { readonly getSetCookie?: unknown }).getSetCookie === 'function';
}

type HeaderList = readonly string[] | readonly HeaderPair[];

// `Array.isArray` does not narrow readonly arrays.
function isList(headers: HeaderShape): headers is HeaderList {
  return Array.isArray(headers);
}

function isFlat(headers: HeaderList): headers is readonly string[] {
  return typeof headers[0] === 'string';
}

function pairUp(flat: readonly string[]): HeaderPair[] {
  const pairs: HeaderPair[] = [];
  for (let at = 0; at + 1 < flat.length; at += 2) pairs.push([flat[at] ?? '', flat[at + 1] ?? '']);
  return pairs;
}
