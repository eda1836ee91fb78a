import { once } from 'node:events';
import { pino } from 'pino';
import { writeComparison } from './comparison.js';
import { createShop } from './shop.js';
import { askAll } from './visitors.js';

const logger = pino({ level: 'silent' });
const { app, nextReport } = createShop(logger);
const server = app.listen(Number(process.env.PORT ?? 3000));
await once(server, 'listening');
const address = server.address();
const url = `http://localhost:${typeof address === 'object' ? address?.port : address}`;

console.log(writeComparison(await askAll(url, nextReport), process.stdout));

if (process.argv.includes('--once')) {
  server.close();
} else {
  console.log(`\nThe shop is open at ${url}: answer its question, and look at what your browser gets.`);
  console.log('Every page writes one line to the log, here. Ctrl+C ends the shop.\n');
  logger.level = 'info';
}
