/**
 * The raw values of every cookie of that name in a Cookie header, in the order sent; none is decoded.
 * Several are a subdomain's toss, a shadowing path, or a script's slip: which one an application's parser
 * would take differs from parser to parser, so none of them is picked here.
 */
export function readCookieValues(header: string | undefined, name: string): readonly string[] {
  if (header === undefined) return [];
  const values: string[] = [];
  for (let at = header.indexOf(name); at >= 0; at = header.indexOf(name, at + name.length)) {
    const equals = skipBlanks(header, at + name.length);
    if (header.charCodeAt(equals) !== 0x3d || !startsPair(header, at)) continue;
    const semicolon = header.indexOf(';', equals);
    values.push(trimBlanks(header, equals + 1, semicolon < 0 ? header.length : semicolon));
  }
  return values;
}

function startsPair(header: string, at: number): boolean {
  let before = at - 1;
  while (isBlank(header.charCodeAt(before))) before--;
  return before < 0 || header.charCodeAt(before) === 0x3b;
}

function skipBlanks(header: string, from: number): number {
  let at = from;
  while (isBlank(header.charCodeAt(at))) at++;
  return at;
}

function trimBlanks(header: string, from: number, to: number): string {
  const start = Math.min(skipBlanks(header, from), to);
  let end = to;
  while (end > start && isBlank(header.charCodeAt(end - 1))) end--;
  return header.slice(start, end);
}

// Only SP and HTAB (RFC 9110 5.6.3): `trim()` would also take U+00A0, and make another cookie's name ours.
function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
