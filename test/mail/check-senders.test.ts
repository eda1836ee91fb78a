import { checkSenders, type MailAddressPattern, type MailSender } from '@cookiewarden/mail';
import { describe, expect, it } from '@jest/globals';

const sender: MailSender = { id: 'one', name: 'One', opens: [], clicks: [], sources: ['made up'] };
const withOpen = (open: Omit<MailAddressPattern, 'from'>): MailSender => ({
  ...sender,
  opens: [{ ...open, from: 'memory' }],
});
const codes = (...senders: MailSender[]) => checkSenders(senders).map(({ code, path }) => `${code} ${path}`);

describe('a list of senders', () => {
  it('passes where every fact has a source and every pattern tells', () => {
    expect(codes(sender, { ...withOpen({ host: 'send.example' }), id: 'two' })).toEqual([]);
  });

  it('is refused without a source', () => {
    expect(codes({ ...sender, sources: [] })).toEqual(['missing senders[0].sources']);
    expect(codes({ ...sender, sources: [' '] })).toEqual(['missing senders[0].sources']);
  });

  it('is refused where a pattern does not say who says so', () => {
    const opens = JSON.parse('[{ "host": "send.example" }]');
    expect(codes({ ...sender, opens })).toEqual(['not-allowed senders[0].opens[0].from']);
  });

  it.each<Omit<MailAddressPattern, 'from'>>([
    {},
    { path: '/o/*' },
    { path: '/s/c/*', minimumLength: 80 },
    { path: '/track', query: '' },
    { path: '/abc/*', minimumLength: 20 },
    { host: '*', path: '/x' },
    { host: '*.com' },
    { host: 'com' },
    { host: 'co.*' },
  ])('is refused for the broad pattern %j', (open) => {
    expect(codes(withOpen(open))).toEqual(['too-broad senders[0].opens[0]']);
  });

  it.each<Omit<MailAddressPattern, 'from'>>([
    { path: '/wf/open', query: 'upn=*' },
    { path: '/o/eJ*', minimumLength: 80 },
    { host: 'click.*', path: '/', query: 'qs=*' },
    { host: 'send.example', path: '/o/*' },
  ])('passes with the telling pattern %j', (open) => {
    expect(codes(withOpen(open))).toEqual([]);
  });

  it('names all faults at once', () => {
    const clicks = JSON.parse(
      '[{ "host": "send.example", "path": "c", "from": "hearsay", "destination": "url" }]',
    );
    expect(codes({ ...sender, clicks }, sender)).toEqual([
      'not-allowed senders[0].clicks[0].from',
      'out-of-range senders[0].clicks[0].path',
      'not-allowed senders[0].clicks[0].destination',
      'conflict senders[1].id',
    ]);
    expect(codes(JSON.parse('{ "id": "A B", "opens": 1 }'))).toEqual([
      'out-of-range senders[0].id',
      'missing senders[0].sources',
      'wrong-type senders[0].opens',
      'wrong-type senders[0].clicks',
    ]);
  });
});
