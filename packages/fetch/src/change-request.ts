import { copyRequest } from './copy-request.js';

/** Fields, lower case, that an application must not see (`undefined`), or sees otherwise. */
export type HeaderChanges = ReadonlyMap<string, string | undefined>;

/** The request with its fields changed: a copy, wherever the server takes one. `note` hears where nothing can be done. */
export function changeRequest(
  request: Request,
  changes: HeaderChanges,
  note: (text: string) => void,
): Request {
  // A request is copied only where a field changes: most servers' own are faster.
  const isSame = [...changes].every(([name, value]) => request.headers.get(name) === (value ?? null));
  if (isSame) return request;
  // `server.upgrade` and `server.requestIP` know no copy, but fields can be changed in place; Next.js's requests have parsed
  // their cookies by now.
  if ('Bun' in globalThis && !('nextUrl' in request)) {
    changeFields(request.headers, changes);
    return request;
  }
  // `Deno.upgradeWebSocket` knows no copy either, and the connection would hang.
  if ('Deno' in globalThis && request.headers.has('upgrade')) {
    note('the request of an upgrade cannot be changed here: its headers left as they were');
    return request;
  }
  const headers = new Headers(request.headers);
  changeFields(headers, changes);
  return copyRequest(request, headers);
}

function changeFields(headers: Headers, changes: HeaderChanges): void {
  for (const [name, value] of changes) {
    if (value === undefined) headers.delete(name);
    else headers.set(name, value);
  }
}
