import { cookieWarden, type TransportOptions } from '@cookiewarden/mail/nodemailer';
import { type ParsedMail, simpleParser } from 'mailparser';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { SMTPServer } from 'smtp-server';

/** A message as an SMTP server got it. */
export interface ReceivedMail {
  /** The envelope's recipients. */
  readonly to: readonly string[];
  /** Every byte after DATA. */
  readonly raw: Buffer;
  readonly parsed: ParsedMail;
}

/** An SMTP server on loopback that keeps what it gets. */
export interface MailServer {
  readonly port: number;
  /** Sends through a transport of its own, with the plugin where `options` are given, and returns what arrived. */
  send(message: SendMailOptions, options?: TransportOptions): Promise<ReceivedMail>;
  close(): Promise<void>;
}

/** Starts the server on a free port. */
export async function startMailServer(): Promise<MailServer> {
  const received: { readonly to: readonly string[]; readonly raw: Buffer }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks),
        });
        callback();
      });
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the SMTP server has no port');
  const { port } = address;
  return {
    port,
    async send(message, options) {
      const transport = createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true });
      if (options !== undefined) transport.use('compile', cookieWarden(options));
      try {
        await transport.sendMail({ from: 'shop@shop.example', to: 'ann@home.example', ...message });
      } finally {
        transport.close();
      }
      const last = received.at(-1);
      if (last === undefined) throw new Error('nothing arrived');
      return { ...last, parsed: await simpleParser(last.raw, { skipImageLinks: true }) };
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
