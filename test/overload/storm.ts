import { connect } from 'node:net';

/** What becomes of one visit. */
export type VisitKind = 'page' | 'slow' | 'abort' | 'json' | 'broken';

/** How a storm went. */
export interface Storm {
  readonly visits: Readonly<Record<VisitKind, number>>;
  /** Responses that are not what they should be. */
  readonly wrong: readonly string[];
}

/** What a visit should bring, by its path. */
export interface Expected {
  readonly path: string;
  readonly cookie: string;
  readonly check: (response: string) => string | undefined;
}

interface StormOptions {
  readonly port: number;
  readonly connections: number;
  readonly untilMilliseconds: number;
  readonly expected: Readonly<Record<Exclude<VisitKind, 'abort'>, readonly Expected[]>>;
}

/** Keeps `connections` visits going at once until the time is over: one in ten breaks off in the middle of a body. */
export async function raiseStorm(options: StormOptions): Promise<Storm> {
  const { connections, untilMilliseconds } = options;
  const visits: Record<VisitKind, number> = { page: 0, slow: 0, abort: 0, json: 0, broken: 0 };
  const wrong: string[] = [];
  let turn = 0;
  async function visitInTurn(): Promise<void> {
    while (Date.now() < untilMilliseconds) {
      const kind = kinds[turn % kinds.length] ?? 'page';
      turn++;
      const fault = await visit(options, kind, turn);
      visits[kind]++;
      if (fault !== undefined && wrong.length < 20) wrong.push(`${kind}: ${fault}`);
    }
  }
  await Promise.all(Array.from({ length: connections }, visitInTurn));
  return { visits, wrong };
}

const kinds: readonly VisitKind[] = [
  ...['page', 'json', 'page', 'slow', 'abort', 'page', 'json', 'broken', 'page', 'json'],
] as VisitKind[];

function visit({ port, expected }: StormOptions, kind: VisitKind, turn: number): Promise<string | undefined> {
  const choices = expected[kind === 'abort' ? 'page' : kind];
  const chosen = choices[turn % choices.length];
  if (chosen === undefined) return Promise.resolve('nothing is expected');
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let refusal: string | undefined;
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(
        `GET ${chosen.path} HTTP/1.1\r\nHost: shop.example\r\nConnection: close\r\nCookie: ${chosen.cookie}\r\n\r\n`,
      );
    });
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      if (kind === 'abort') socket.destroy();
      if (kind !== 'slow') return;
      socket.pause();
      setTimeout(() => socket.resume(), 5);
    });
    socket.on('error', (error: NodeJS.ErrnoException) => {
      refusal = error.code;
    });
    socket.on('close', () => {
      const response = Buffer.concat(chunks).toString('latin1');
      if (kind === 'abort') resolve(undefined);
      else if (response === '') resolve(`no answer (${refusal})`);
      else resolve(chosen.check(response));
    });
  });
}
