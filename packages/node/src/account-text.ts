/**
 * An account as JSON. Its decisions and its standing are frozen, and the same objects in many accounts: what is frozen is
 * put into words once. That is most of a line, and to write a line is most of what an exchange costs.
 */
export function writeAccount(account: object): string {
  return writeFields(account as Readonly<Record<string, unknown>>);
}

function writeFields(fields: Readonly<Record<string, unknown>>): string {
  let text = '';
  for (const name in fields) {
    const said = writePart(fields[name]);
    // The names are ours, and need no escaping.
    if (said !== undefined) text += `${text === '' ? '"' : ',"'}${name}":${said}`;
  }
  return `{${text}}`;
}

// `undefined` where JSON leaves out the whole field.
function writePart(part: unknown): string | undefined {
  if (typeof part === 'string') return writeText(part);
  if (typeof part === 'number' && Number.isFinite(part)) return String(part);
  if (typeof part !== 'object' || part === null) return JSON.stringify(part);
  return Array.isArray(part) ? writeList(part) : writeObject(part);
}

// As pino does it: few texts have anything to escape, and to call for JSON costs more than to look.
function writeText(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code > 0x7e || code === 0x22 || code === 0x5c) return JSON.stringify(text);
  }
  return `"${text}"`;
}

function writeList(list: readonly unknown[]): string {
  let text = '';
  for (const each of list) text += text === '' ? writePart(each) : `,${writePart(each)}`;
  return `[${text}]`;
}

const known = new WeakMap<object, string>();

function writeObject(value: object): string {
  const text = known.get(value);
  if (text !== undefined) return text;
  if (!Object.isFrozen(value)) return writeAccount(value);
  const made = JSON.stringify(value);
  known.set(value, made);
  return made;
}
