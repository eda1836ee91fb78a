import { once } from 'node:events';
import { writeComparison } from './comparison.js';
import { createShop } from './shop.js';
import { askAll } from './visitors.js';

const { app, nextReport } = createShop();
const server = app.listen(Number(process.env.PORT ?? 3000));
await once(server, 'listening');
const address = server.address();
const url = `http://localhost:${typeof address === 'object' ? address?.port : address}`;

console.log(writeComparison(await askAll(url, nextReport), process.stdout));

if (process.argv.includes('--once')) {
  server.close();
} else {
  console.log(`\nThe shop is open at ${url} - answer its question and look at what your browser was sent.`);
  console.log('Ctrl+C ends it.');
}
