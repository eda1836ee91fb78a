import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cookieHeaders } from './http/application.mjs';
import { ask } from './http/load.mjs';

// What a request costs in Express and Fastify: bare, with helmet, with a filter written by hand, with html-rewriter-wasm and
// with Cookie Warden and its log. In Fastify ours is held against @fastify/helmet, which is what its users install; helmet
// itself, in a hook of one's own, stands beside it. Every server is a process of its own, asked in turn, round by round.
// Compared is the processor time of that process, on which other work on the machine tells least; the clock stands beside it.
//
// Requests come ten at a time on each connection, as in the benchmarks of Fastify and of Node. One at a time, the client has
// more to do for a request than the fastest of these servers; then it is awake whenever they answer, but asleep when a slower
// server does, and who wakes it pays for it: eight to ten microseconds on a virtual machine, charged to every server that is
// slower than the client, whatever its guard does. With ten at a time the client waits for all of them alike. The row "20 µs
// of work" proves it: what it adds is what was put in.
// Built packages: `npm run build && node test/bench/http.mjs [--rounds 15] [express] [fastify]`
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '15' } },
});
const rounds = Number(values.rounds);

const tasks = [
  {
    title: '3 cookies + JSON',
    path: '/json',
    requests: 2000,
    depth: 10,
    guards: ['bare', 'work', 'helmet', 'fastify-helmet', 'by-hand', 'warden'],
  },
  {
    title: 'a page of 60 KB',
    path: '/page',
    requests: 200,
    // Slower than the client even when bare.
    depth: 1,
    guards: ['bare', 'wasm', 'warden'],
  },
];
const titles = {
  bare: 'bare',
  work: '20 µs of work',
  helmet: 'helmet',
  'fastify-helmet': '@fastify/helmet',
  'by-hand': 'on-headers, 3 cookies parsed',
  wasm: 'html-rewriter-wasm',
  warden: 'Cookie Warden, with its log',
};

/** The guard that ours is held against. */
const peers = { express: 'helmet', fastify: 'fastify-helmet' };

let holds = true;
for (const framework of positionals.length > 0 ? positionals : ['express', 'fastify']) {
  for (const task of tasks) await compare(framework, task);
}
process.exitCode = holds ? 0 : 1;

async function compare(framework, { title, guards, ...task }) {
  const { requests } = task;
  const runs = guards.filter((guard) => framework === 'fastify' || guard !== 'fastify-helmet');
  const servers = await Promise.all(runs.map((guard) => start(framework, guard)));
  // Until the compiler has done what it does.
  for (const server of servers) await measure(server, { ...task, requests: requests * 12 });
  for (let round = 0; round < rounds; round++) {
    for (const server of servers) server.figures.push(await measure(server, task));
  }
  for (const { child } of servers) child.kill();
  console.log(
    `\n${framework}, ${title}: ${rounds} rounds of ${requests} requests, interleaved; lower quartiles`,
  );
  const bare = quartile(servers[0].figures, 'microseconds');
  const added = {};
  for (const { guard, figures } of servers) {
    const microseconds = quartile(figures, 'microseconds');
    added[guard] = microseconds - bare;
    const clock = quartile(figures, 'clock');
    console.log(
      `  ${titles[guard].padEnd(30)}${microseconds.toFixed(1).padStart(7)} µs of processor time  ${signed(added[guard]).padEnd(8)}${(bare / microseconds).toFixed(2)} of bare  ${clock.toFixed(1).padStart(7)} µs by the clock`,
    );
  }
  const peer = peers[framework];
  if (added[peer] !== undefined) judge(`no more than ${titles[peer]}`, added.warden, added[peer]);
  if (added.wasm !== undefined)
    judge('no more than a fifth of html-rewriter-wasm', added.warden, added.wasm / 5);
}

function judge(bar, cost, limit) {
  const passes = cost <= limit;
  holds &&= passes;
  console.log(`  ${passes ? 'holds' : 'MISSED'}: ${bar}: ${signed(cost)} µs of ${signed(limit)} µs`);
}

async function start(framework, guard) {
  const path = join(import.meta.dirname, 'http/server.mjs');
  // Log lines go to a file descriptor as they would anywhere; where they end is not our affair.
  const child = fork(path, [framework, guard], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const [{ port }] = await once(child, 'message');
  return { guard, child, port, figures: [] };
}

async function measure({ child, port }, { path, requests, depth }) {
  const before = await readUsage(child);
  const start = performance.now();
  await ask(port, path, cookieHeaders, { requests, connections: 8, depth });
  const clock = ((performance.now() - start) * 1000) / requests;
  const after = await readUsage(child);
  return { microseconds: (after - before) / requests, clock };
}

async function readUsage(child) {
  child.send('usage');
  const [{ usage }] = await once(child, 'message');
  return usage.user + usage.system;
}

function signed(microseconds) {
  return (microseconds < 0 ? '' : '+') + microseconds.toFixed(1);
}

// Other work on the machine only ever adds.
function quartile(figures, name) {
  const sorted = figures.map((figure) => figure[name]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 4)];
}
