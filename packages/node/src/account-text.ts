/**
 * The JSON of an account. Its decisions and its standing are frozen, and the same objects in many accounts: they are put
 * into words once. That is most of a line, and to write a line is most of what an exchange costs.
 */
export function writeAccount(account: Readonly<Record<string, unknown>>): string {
  let text = '';
  for (const name in account) {
    const said = writePart(account[name]);
    // The names are ours, and need no escaping.
    if (said !== undefined) text += `${text && ','}"${name}":${said}`;
  }
  return `{${text}}`;
}

// `undefined` where JSON leaves out the whole field.
function writePart(part: unknown): string | undefined {
  if (typeof part !== 'object' || part === null) return JSON.stringify(part);
  return Array.isArray(part) ? writeList(part) : writeObject(part);
}

function writeList(list: readonly unknown[]): string {
  let text = '';
  for (const each of list) text += (text && ',') + writePart(each);
  return `[${text}]`;
}

const known = new WeakMap<object, string>();

function writeObject(value: object): string {
  const text = known.get(value);
  if (text !== undefined) return text;
  const made = JSON.stringify(value);
  if (Object.isFrozen(value)) known.set(value, made);
  return made;
}
