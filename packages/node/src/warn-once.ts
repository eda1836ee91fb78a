const warned = new Set<string>();

/** Tells the operator something that is the same for every request: once in a process, as a warning of Node's. */
export function warnOnce(code: string, message: string): void {
  if (warned.has(code)) return;
  warned.add(code);
  process.emitWarning(message, { type: 'CookieWardenWarning', code });
}
