// Messages per second with the plugin against nodemailer alone, in turns in one run: `node test/bench/mail.mjs [rounds]`.
// Besides the clock, the processor time of the process is told: it is the same whatever else the machine does.
import { performance } from 'node:perf_hooks';
import { definePolicy } from '@cookiewarden/core';
import { cookieWarden } from '@cookiewarden/mail/nodemailer';
import { createTransport } from 'nodemailer';
import { pino } from 'pino';
import { SMTPServer } from 'smtp-server';

const rounds = Number(process.argv[2] ?? 20);
const messagesPerTurn = 100;

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  disableReverseLookup: true,
  onData(stream, _session, callback) {
    stream.resume();
    stream.on('end', () => callback());
  },
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.server.address();

const html = newsletter();
const textFor = (at) =>
  `Dear ann${at}, spring offers: https://click.pstmrk.it/3s/shop.example%2Fspring/x/y\nLeave: https://shop.example/unsubscribe?u=${at}`;
const plugin = () =>
  cookieWarden({
    policy: definePolicy({ rules: [{ host: 'pixel.example', category: 'advertising' }] }),
    consentOf: async () => ({ statistical: 'denied' }),
    logger: pino(pino.destination({ dest: '/dev/null', sync: false })),
  });

const smtp = () =>
  createTransport({
    host: '127.0.0.1',
    port,
    pool: true,
    maxConnections: 4,
    maxMessages: Infinity,
    ignoreTLS: true,
  });
const compose = () => createTransport({ streamTransport: true, buffer: true });

console.log(
  `a message of ${(html.length / 1024).toFixed(0)} KiB of HTML, ${html.match(/<a /g)?.length} links, ${html.match(/<img /g)?.length} images`,
);
for (const [name, create] of [
  ['over SMTP on loopback', smtp],
  ['composing only', compose],
]) {
  const alone = create();
  const warden = create();
  warden.use('compile', plugin());
  const rates = { alone: [], warden: [] };
  const loads = { alone: [], warden: [] };
  for (let round = 0; round < rounds + 2; round++) {
    // The first turns warm up, and each goes first as often as the other.
    const turns = round % 2 === 0 ? ['alone', 'warden'] : ['warden', 'alone'];
    for (const turn of turns) {
      const { rate, load } = await send(turn === 'alone' ? alone : warden, round * messagesPerTurn);
      if (round < 2) continue;
      rates[turn].push(rate);
      loads[turn].push(load);
    }
  }
  const ratio = median(rates.warden) / median(rates.alone);
  const ratioOfLoads = median(loads.alone) / median(loads.warden);
  console.log(
    `${name}: alone ${median(rates.alone).toFixed(0)}/s, with the policy ${median(rates.warden).toFixed(0)}/s, ratio ${ratio.toFixed(2)}`,
  );
  console.log(
    `  processor time a message: ${median(loads.alone).toFixed(0)} µs, with the policy ${median(loads.warden).toFixed(0)} µs, ratio ${ratioOfLoads.toFixed(2)}`,
  );
  alone.close();
  warden.close();
}
server.close();

async function send(transport, first) {
  const start = performance.now();
  const startLoad = process.cpuUsage();
  await Promise.all(
    Array.from({ length: messagesPerTurn }, (_, index) => {
      const at = first + index;
      return transport.sendMail({
        from: 'shop@shop.example',
        to: `ann${at}@home.example`,
        subject: 'Spring',
        html: html.replaceAll('{recipient}', `ann${at}`),
        text: textFor(at),
      });
    }),
  );
  const { user, system } = process.cpuUsage(startLoad);
  return {
    rate: (messagesPerTurn / (performance.now() - start)) * 1000,
    load: (user + system) / messagesPerTurn,
  };
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
}

// As newsletters are: tables, inline styles, wrapped links, pictures; a greeting, a way out and a pixel for each recipient.
function newsletter() {
  const row = (
    at,
  ) => `<tr><td align="center" style="padding:16px 24px;font-family:Arial,sans-serif;font-size:16px;line-height:24px;color:#333">
<a href="https://u1.ct.sendgrid.net/ls/click?upn=u001.${'aB3-2F'.repeat(20)}${at}" style="color:#06c"><img src="https://cdn.shop.example/spring/${at}.jpg?v=2" width="560" height="240" alt="Offer ${at}" style="display:block;border:0"></a>
<p style="margin:0 0 16px">${'A rope, a harness and chalk for the first warm days of the year. '.repeat(4)}</p>
<a href="https://click.pstmrk.it/3s/shop.example%2Foffers%2F${at}%3Futm_source%3Dspring%26mc_eid%3D42/x/y" style="background:#06c;color:#fff;padding:12px 24px">See the offer</a></td></tr>`;
  return `<!doctype html><html><head><meta charset="utf-8"><style>@media (max-width:600px){td{padding:8px!important}}</style></head>
<body style="margin:0;background:#eee"><p>Dear {recipient},</p><table role="presentation" width="600" align="center">${Array.from({ length: 20 }, (_, at) => row(at)).join('\n')}
</table><p><a href="https://shop.example/unsubscribe?u={recipient}">Unsubscribe</a></p>
<img src="https://u1.ct.sendgrid.net/wf/open?upn=u001.{recipient}" width="1" height="1" alt=""></body></html>`;
}
