/**
 * The request with other headers. What its server hung on it (srvx's `ip` and `waitUntil`, Bun's `params`, Next.js's
 * `nextUrl`) goes on with it.
 */
export function copyRequest(request: Request, headers: Headers): Request {
  const copy = rebuild(request, headers);
  for (const name of namesBeyondStandard(request)) {
    if (name in copy) continue;
    const source = name === 'cookies' ? withCookies(request, headers) : request;
    Object.defineProperty(copy, name, {
      configurable: true,
      get: () => readFrom(source, name),
      set: (value: unknown) => Reflect.set(request, name, value),
    });
  }
  return copy;
}

// A server's own request may only look like one (srvx's, or Next.js's, behind a proxy): the runtime takes none of
// these, and none whose body was read or is being read by somebody else.
function rebuild(request: Request, headers: Headers): Request {
  try {
    return new Request(request, { headers });
  } catch {
    const { url, method, redirect, signal, bodyUsed } = request;
    const body = bodyUsed || request.body?.locked ? null : request.body;
    const init: RequestInit & { readonly duplex: 'half' } = {
      method,
      headers,
      redirect,
      signal,
      body,
      duplex: 'half',
    };
    return new Request(url, init);
  }
}

function namesBeyondStandard(request: Request): ReadonlySet<string> {
  const names = new Set<string>();
  let holder: object | null = request;
  while (holder !== null && holder !== Request.prototype && holder !== Object.prototype) {
    for (const name of Object.getOwnPropertyNames(holder)) if (!name.startsWith('_')) names.add(name);
    holder = Object.getPrototypeOf(holder);
  }
  return names;
}

// Cookies that were parsed already hold the denied ones, too: only a class that parses them anew is asked.
function withCookies(request: Request, headers: Headers): object {
  if (!('nextUrl' in request)) return {};
  const NextRequest = request.constructor as new (url: string, init: RequestInit) => Request;
  return new NextRequest(request.url, { headers });
}

function readFrom(source: object, name: string): unknown {
  const value: unknown = Reflect.get(source, name);
  return typeof value === 'function' ? value.bind(source) : value;
}
