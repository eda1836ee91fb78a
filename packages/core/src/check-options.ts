import { didYouMean, type OptionFault, type OptionFaultCode, showValue } from './policy-error.js';

/** The part of JSON Schema that our option tables use. */
export interface OptionSchema {
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'boolean';
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly OptionSchema[];
  readonly properties?: Readonly<Record<string, OptionSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | OptionSchema;
  readonly items?: OptionSchema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Meaning and trap, for whoever writes the option. */
  readonly description?: string;
  /** What holds where the option is not given. */
  readonly default?: unknown;
}

/** All faults of a value against a table of options; none if it fits. */
export function checkOptions(schema: OptionSchema, value: unknown, path = ''): readonly OptionFault[] {
  if (schema.anyOf) return checkAnyOf(schema.anyOf, value, path);
  if (schema.enum) return checkEnum(schema.enum, value, path);
  if (schema.type !== undefined && !mayFit(schema, value)) {
    return [fault('wrong-type', path, value, `Expected ${typeNames[schema.type]}.`)];
  }
  if (schema.type === 'object') return checkObject(schema, value as Readonly<Record<string, unknown>>, path);
  if (Array.isArray(value)) {
    const { items } = schema;
    // Not from the list itself, of whose holes it would not tell.
    return items ? Array.from(value).flatMap((item, at) => checkOptions(items, item, `${path}[${at}]`)) : [];
  }
  return checkRange(schema, value, path);
}

/** Makes a fault, with the value seen written out. */
export function fault(code: OptionFaultCode, path: string, seen: unknown, cure: string): OptionFault {
  return { code, path, seen: showValue(seen), cure };
}

/** The path of a property below `path`. */
export function below(path: string, key: string): string {
  if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}

/** Faults of what stands at `path`, whose own paths begin there. */
export function within(path: string, faults: readonly OptionFault[]): readonly OptionFault[] {
  return faults.map((each) => ({ ...each, path: each.path === '' ? path : `${path}.${each.path}` }));
}

/** The value is of the type that a schema asks for, if it asks for one: no fault need be written to find that out. */
export function mayFit({ type }: OptionSchema, value: unknown): boolean {
  return type === undefined || isOfType(value, type);
}

const typeNames = {
  object: 'an object',
  array: 'an array',
  string: 'a text',
  integer: 'a whole number',
  boolean: 'true or false',
} as const;

/** An object with fields: what a list, a map or a promise holds is none, and would go unseen. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !(Symbol.iterator in value) && !('then' in value);
}

function isOfType(value: unknown, type: keyof typeof typeNames): boolean {
  switch (type) {
    case 'object':
      return isObject(value);
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isSafeInteger(value);
    default:
      return typeof value === type;
  }
}

function checkObject(
  schema: OptionSchema,
  value: Readonly<Record<string, unknown>>,
  path: string,
): readonly OptionFault[] {
  const { properties = {}, additionalProperties = false, required = [] } = schema;
  const faults = required
    .filter((key) => !Object.hasOwn(value, key) || value[key] === undefined)
    .map((key) => fault('missing', below(path, key), undefined, 'It must be given.'));
  for (const key of Object.keys(value)) {
    const own = Object.hasOwn(properties, key) ? properties[key] : undefined;
    const item = own ?? (additionalProperties || undefined);
    if (item === undefined) {
      const hint =
        didYouMean(key, Object.keys(properties)) || `Known here: ${Object.keys(properties).join(', ')}.`;
      faults.push(fault('unknown-option', below(path, key), value[key], `no such option. ${hint}`.trim()));
    } else if (value[key] !== undefined) {
      faults.push(...checkOptions(item, value[key], below(path, key)));
    }
  }
  return faults;
}

function checkEnum(allowed: readonly unknown[], value: unknown, path: string): readonly OptionFault[] {
  if (allowed.includes(value)) return [];
  const known = allowed.map(String);
  const hint = typeof value === 'string' ? didYouMean(value, known) : '';
  return [fault('not-allowed', path, value, `${hint}Allowed: ${allowed.map(showValue).join(', ')}.`)];
}

// The alternative whose type fits tells the faults; where none fits, the first one tells its own and names the others.
function checkAnyOf(schemas: readonly OptionSchema[], value: unknown, path: string): readonly OptionFault[] {
  const fitting = schemas.filter((schema) => mayFit(schema, value));
  const attempts = fitting.map((schema) => checkOptions(schema, value, path));
  if (attempts.some((faults) => faults.length === 0)) return [];
  const ofType = fitting.findIndex(({ type }) => type !== undefined);
  if (ofType >= 0) return attempts[ofType] ?? [];
  const others = schemas.slice(1).flatMap(({ type }) => (type === undefined ? [] : [typeNames[type]]));
  const or = others.map((name) => ` Or ${name}.`).join('');
  const [first = {}] = schemas;
  return checkOptions(first, value, path).map((found) => ({ ...found, cure: found.cure + or }));
}

function checkRange(schema: OptionSchema, value: unknown, path: string): readonly OptionFault[] {
  const { minimum = -Infinity, maximum = Infinity, minLength = 0, maxLength = Infinity } = schema;
  if (typeof value === 'number' && (value < minimum || value > maximum)) {
    return [fault('out-of-range', path, value, `Expected ${minimum} to ${maximum}.`)];
  }
  if (typeof value === 'string' && isOutside(value, minLength, maxLength)) {
    return [fault('out-of-range', path, value, `Expected ${minLength} to ${maxLength} characters.`)];
  }
  return [];
}

/** A text's length is out of bounds. JSON Schema counts characters, not UTF-16 units. */
export function isOutside(text: string, minLength: number, maxLength: number): boolean {
  if (text.length < minLength || text.length > 2 * maxLength) return true;
  if (text.length >= 2 * minLength && text.length <= maxLength) return false;
  const { length } = [...text];
  return length < minLength || length > maxLength;
}
