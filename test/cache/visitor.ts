import { request } from 'node:http';

/** What a visitor's browser got: confirmed bodies come from what it kept. */
export interface Visited {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** A browser as far as caches are concerned: cookies, a signal, and pages that it asks to have confirmed. */
export class Visitor {
  readonly cookies = new Map<string, string>();
  sendsGpc = false;
  private readonly kept = new Map<string, Visited>();
  private readonly port: number;

  constructor(port: number, cookies: Readonly<Record<string, string>> = {}) {
    this.port = port;
    for (const [name, value] of Object.entries(cookies)) this.cookies.set(name, value);
  }

  async get(path: string, extra: Readonly<Record<string, string>> = {}): Promise<Visited> {
    const kept = this.kept.get(path);
    const conditions = { ...this.conditionsOf(kept), ...extra };
    const answer = await this.send('GET', path, { accept: 'text/html,*/*;q=0.8', ...conditions });
    if (answer.status === 304 && kept !== undefined) return { ...answer, body: kept.body };
    this.kept.set(path, answer);
    return answer;
  }

  async answer(granted: readonly string[]): Promise<void> {
    await this.send('POST', `/answer?granted=${granted.join()}`, {});
  }

  private conditionsOf(kept: Visited | undefined): Record<string, string> {
    const { etag, 'last-modified': date } = kept?.headers ?? {};
    return {
      ...(typeof etag === 'string' && { 'if-none-match': etag }),
      ...(typeof date === 'string' && { 'if-modified-since': date }),
    };
  }

  private send(method: string, path: string, extra: Readonly<Record<string, string>>): Promise<Visited> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = {
      host: 'shop.example',
      ...(cookie !== '' && { cookie }),
      ...(this.sendsGpc && { 'sec-gpc': '1' }),
      ...extra,
    };
    return new Promise((resolve, reject) => {
      const outgoing = request(
        { host: '127.0.0.1', port: this.port, method, path, headers, agent: false },
        (incoming) => {
          let body = '';
          incoming.setEncoding('utf8').on('data', (text) => {
            body += text;
          });
          incoming.on('error', reject).on('end', () => {
            for (const line of incoming.headers['set-cookie'] ?? []) this.store(line);
            resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body });
          });
        },
      );
      outgoing.on('error', reject).end();
    });
  }

  private store(line: string): void {
    const [pair = ''] = line.split(';');
    const [name = '', ...value] = pair.split('=');
    if (/max-age=0/i.test(line)) this.cookies.delete(name);
    else this.cookies.set(name, value.join('='));
  }
}
