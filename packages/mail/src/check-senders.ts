import { fault, type OptionFault } from '@cookiewarden/core';
import type { MailAddressPattern, MailSender } from './sender.js';

const patternSources = ['mail-tracker-blocker', 'trocker', 'vendor', 'observed', 'memory'];
const destination =
  /^(opaque|parameter:[^.:]+|path:[1-9]|path-host:[1-9]|path-base64:[1-9]|path-json:[1-9](\.[^.]+)+|json(:[^.]+(\.[^.]+)+))$/;

/**
 * The faults of a list of senders. A pattern that names no host is asked for every image and link of every message, so
 * it must be telling.
 */
export function checkSenders(senders: readonly MailSender[], path = 'senders'): readonly OptionFault[] {
  const ids = new Map<string, number>();
  return senders.flatMap((sender, at) => {
    const here = `${path}[${at}]`;
    const { id } = sender;
    const faults = [...checkSender(sender, here)];
    const before = ids.get(id);
    if (before !== undefined)
      faults.push(fault('conflict', `${here}.id`, id, `${path}[${before}] has it too.`));
    ids.set(id, at);
    return faults;
  });
}

function checkSender(sender: MailSender, path: string): readonly OptionFault[] {
  const { id, opens, clicks, sources } = sender;
  const faults: OptionFault[] = [];
  if (typeof id !== 'string' || !/^[a-z0-9][a-z0-9-]*$/.test(id)) {
    faults.push(fault('out-of-range', `${path}.id`, id, 'Expected lower-case letters, digits and "-".'));
  }
  if (!isTexts(sources) || sources.length === 0) {
    faults.push(fault('missing', `${path}.sources`, sources, 'Say where the facts were found.'));
  }
  for (const key of ['opens', 'clicks'] as const) {
    if (!Array.isArray(sender[key])) {
      faults.push(fault('wrong-type', `${path}.${key}`, sender[key], 'Expected an array.'));
    }
  }
  if (faults.length > 0) return faults;
  return [
    ...opens.flatMap((open, at) => checkPattern(open, `${path}.opens[${at}]`)),
    ...clicks.flatMap((click, at) => {
      const here = `${path}.clicks[${at}]`;
      const known = checkPattern(click, here);
      if (typeof click.destination === 'string' && destination.test(click.destination)) return known;
      const cure = 'Expected "opaque", or where the destination stands, as "parameter:url".';
      return [...known, fault('not-allowed', `${here}.destination`, click.destination, cure)];
    }),
  ];
}

function checkPattern(pattern: MailAddressPattern, path: string): readonly OptionFault[] {
  const faults: OptionFault[] = [];
  if (!patternSources.includes(pattern.from)) {
    const cure = `Say who says so: ${patternSources.join(', ')}.`;
    faults.push(fault('not-allowed', `${path}.from`, pattern.from, cure));
  }
  if (pattern.path !== undefined && !/^[/*]/.test(pattern.path)) {
    faults.push(fault('out-of-range', `${path}.path`, pattern.path, 'A path starts with "/" or "*".'));
  }
  if (isTooBroad(pattern)) {
    const cure = 'Name a host, more of the path, a parameter, or the shortest length.';
    faults.push(fault('too-broad', path, pattern, cure));
  }
  return faults;
}

// Letters and digits that must be there: six of them are telling, three are where a long token follows.
function isTooBroad({ host, path = '', query = '', minimumLength = 0 }: MailAddressPattern): boolean {
  const inHost = count(host ?? '');
  if (host !== undefined && !host.includes('*')) return !/^[^.]+\.[^.]/.test(host);
  const fixed = count(path) + count(query);
  if (inHost >= 5) return inHost + fixed < 8;
  return fixed < 6 && (fixed < 3 || minimumLength < 60);
}

function count(text: string): number {
  return text.replace(/[*/.&]/g, '').length;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string' && one.trim() !== '');
}
