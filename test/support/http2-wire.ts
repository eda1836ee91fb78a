import { type ClientHttp2Session, connect, type IncomingHttpHeaders } from 'node:http2';

/** All that came over one HTTP/2 stream. */
export interface StreamResponse {
  readonly fields: IncomingHttpHeaders;
  readonly body: string;
  readonly informational: readonly IncomingHttpHeaders[];
  readonly trailers: IncomingHttpHeaders;
  readonly pushed: readonly { readonly fields: IncomingHttpHeaders; readonly body: string }[];
}

/** Asks once, over a session of its own. */
export async function askHttp2(
  port: number,
  headers: Readonly<Record<string, string>> = {},
): Promise<StreamResponse> {
  const session = connect(`http://127.0.0.1:${port}`);
  try {
    return await askOn(session, headers);
  } finally {
    session.close();
  }
}

function askOn(session: ClientHttp2Session, headers: Readonly<Record<string, string>>) {
  return new Promise<StreamResponse>((resolve, reject) => {
    const informational: IncomingHttpHeaders[] = [];
    const pushed: { fields: IncomingHttpHeaders; body: string }[] = [];
    const received = { fields: {} as IncomingHttpHeaders, body: '', trailers: {} as IncomingHttpHeaders };
    session.on('error', reject);
    session.on('stream', (stream) => {
      const one = { fields: {} as IncomingHttpHeaders, body: '' };
      pushed.push(one);
      stream.on('push', (fields) => Object.assign(one, { fields }));
      stream.setEncoding('utf8').on('data', (text) => {
        one.body += text;
      });
    });
    const stream = session.request({ ':path': '/', ...headers });
    stream.on('headers', (fields) => informational.push(fields));
    stream.on('response', (fields) => Object.assign(received, { fields }));
    stream.on('trailers', (trailers) => Object.assign(received, { trailers }));
    stream.setEncoding('utf8').on('data', (text) => {
      received.body += text;
    });
    stream.on('error', reject);
    // A pushed stream may end a little after the one that it belongs to.
    stream.on('close', () => setTimeout(() => resolve({ ...received, informational, pushed }), 20));
  });
}
