import { cookieWarden as expressWarden } from '@cookiewarden/express';
import { cookieWarden as fastifyWarden } from '@cookiewarden/fastify';
import fastifyHelmet from '@fastify/helmet';
import express from 'express';
import fastify from 'fastify';
import helmet from 'helmet';
import { json, page, setCookies } from './application.mjs';
import { filterByHand, policy, rewriteByWasm, work20Microseconds } from './guards.mjs';

// One server of the bench, in a process of its own: `server.mjs express|fastify` and one of the names below, or `bare`.
const [framework, guard] = process.argv.slice(2);
const port = await (framework === 'express' ? startExpress() : startFastify());
if (process.env.BENCH_PROFILE) process.on('SIGINT', () => process.exit());
process.on('message', () => process.send({ usage: process.cpuUsage() }));
process.on('disconnect', () => process.exit());
process.send({ port });

function startExpress() {
  const app = express();
  if (guard === 'work') app.use(work20Microseconds);
  if (guard === 'helmet') app.use(helmet());
  if (guard === 'warden') app.use(expressWarden(policy));
  if (guard === 'by-hand') app.use(filterByHand);
  app.get('/json', (_req, res) => {
    for (const line of setCookies) res.append('Set-Cookie', line);
    res.json(json);
  });
  app.get('/page', async (_req, res) => {
    res.type('html');
    res.send(guard === 'wasm' ? await rewriteByWasm(Buffer.from(page)) : page);
  });
  return new Promise((resolve) => {
    const server = app.listen(0, '127.0.0.1', () => resolve(server.address().port));
  });
}

async function startFastify() {
  const app = fastify();
  const raw = (middleware) =>
    app.addHook('onRequest', (req, reply, done) => middleware(req.raw, reply.raw, done));
  if (guard === 'work') raw(work20Microseconds);
  if (guard === 'helmet') raw(helmet());
  if (guard === 'fastify-helmet') await app.register(fastifyHelmet);
  if (guard === 'warden') await app.register(fastifyWarden, { policy });
  if (guard === 'by-hand') raw(filterByHand);
  app.get('/json', (_req, reply) => {
    reply.header('set-cookie', setCookies);
    return reply.send(json);
  });
  app.get('/page', async (_req, reply) => {
    reply.type('text/html; charset=utf-8');
    return reply.send(guard === 'wasm' ? await rewriteByWasm(Buffer.from(page)) : page);
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  return app.server.address().port;
}
