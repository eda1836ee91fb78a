import { fork } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import { Readable } from 'node:stream';
import { definePolicy } from '@cookiewarden/core';
import { cookieWarden } from '@cookiewarden/express';
import { createStripper } from '@cookiewarden/html';
import { allServices } from '@cookiewarden/services';
import express from 'express';

// What a page costs in memory: 100 MB through Express, with and without the warden, and a thousand pages at rest.
// Built packages: `npm run build && node test/bench/html-memory.mjs`
const megabytes = Number(process.env.MEGABYTES ?? 100);
const row = Buffer.from(
  '<li class="card"><a href="/products/1"><img src="/images/1.webp" width="320" alt="One"></a><p>Made by hand, of wood.</p></li>\n',
);
const chunk = Buffer.concat(Array.from({ length: Math.ceil(65_536 / row.length) }, () => row)).subarray(
  0,
  65_536,
);

if (process.argv[2] === 'server') serve();
else {
  const bare = await peakOf('bare');
  const guarded = await peakOf('guarded');
  console.log(`${megabytes} MB through Express, peak resident memory`);
  console.log(`bare           ${bare.toFixed(1).padStart(7)} MB`);
  console.log(
    `Cookie Warden  ${guarded.toFixed(1).padStart(7)} MB   ${(guarded - bare).toFixed(1)} MB above (bar: 8)`,
  );
  tellIdle();
}

function serve() {
  const app = express();
  app.disable('x-powered-by');
  const policy = definePolicy({ services: allServices });
  const page = (_req, res) => {
    let left = megabytes * 16;
    const source = new Readable({
      read() {
        this.push(left-- > 0 ? chunk : null);
      },
    });
    res.type('html');
    source.pipe(res);
  };
  app.get('/bare', page);
  app.use(cookieWarden(policy, { logger: false }));
  app.get('/guarded', page);
  let peak = 0;
  const sample = () => {
    peak = Math.max(peak, process.memoryUsage().rss);
  };
  setInterval(sample, 5).unref();
  const server = app.listen(0, () => process.send({ port: server.address().port }));
  process.on('message', (message) => {
    if (message === 'peak') process.send({ peak });
    peak = process.memoryUsage().rss;
  });
}

// A server of its own for each, or the first would have made room for the second. Warm before it is measured.
async function peakOf(path) {
  const server = fork(import.meta.filename, ['server'], { execArgv: [] });
  const [{ port }] = await once(server, 'message');
  await read(port, path);
  server.send('reset');
  await read(port, path);
  server.send('peak');
  const [{ peak }] = await once(server, 'message');
  server.kill();
  return peak / 1e6;
}

async function read(port, path) {
  const [response] = await once(get({ port, path: `/${path}` }), 'response');
  response.resume();
  await once(response, 'end');
}

// Pages that wait between two chunks, each in the middle of a tag.
function tellIdle() {
  if (globalThis.gc === undefined) {
    console.log('pages at rest: run with --expose-gc');
    return;
  }
  const policy = definePolicy({ services: allServices });
  const judge = {
    policy,
    settle: () => ({ decision: { verdict: 'allow', reason: 'exempt' }, outcome: 'passed' }),
  };
  const options = { judge, pageUrl: 'https://shop.example/', charset: 'utf-8', emit() {} };
  const open = () => {
    const stripper = createStripper(options);
    stripper.write(chunk);
    return stripper;
  };
  open();
  globalThis.gc();
  const before = process.memoryUsage();
  const pages = Array.from({ length: 1000 }, open);
  globalThis.gc();
  const after = process.memoryUsage();
  const heap = (after.heapUsed - before.heapUsed) / pages.length;
  const buffers = (after.arrayBuffers - before.arrayBuffers) / pages.length;
  console.log(
    `1000 pages at rest: ${heap.toFixed(0)} bytes of heap and ${buffers.toFixed(0)} of buffers each`,
  );
}
