import { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Express gives each request and response another prototype, and from then on V8 makes a shape for every single object
 * and every property that is set on it, which costs some three microseconds each, and as much again wherever they are read.
 * An object from which a property was once deleted has no shape to keep: it is a table, and all tables are alike.
 * Express itself gains more by it than Cookie Warden costs.
 */
export function loosenShapes(req: IncomingMessage, res: ServerResponse): void {
  if (Object.getPrototypeOf(req) !== IncomingMessage.prototype) loosenShape(req, 'complete');
  if (Object.getPrototypeOf(res) !== ServerResponse.prototype) loosenShape(res, 'sendDate');
}

// The property is there again at once, with the value that it had.
function loosenShape<Name extends string>(object: { [name in Name]?: unknown }, name: Name): void {
  if (!Object.hasOwn(object, name)) return;
  const value = object[name];
  delete object[name];
  object[name] = value;
}
