import { mayFit, type OptionSchema } from './check-options.js';
import { fits } from './fits.js';

/** A value as far as its form holds: what did not fit is absent, in a list `undefined`. */
export type Sound<Value> = Value extends string
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly (Sound<Item> | undefined)[]
    : Value extends object
      ? { readonly [Key in keyof Value]?: Sound<Value[Key]> | undefined }
      : Value;

/** The part of a value that fits a table of options, for judging what it means while the rest is still wrong. */
export function soundPart(schema: OptionSchema, value: unknown): unknown {
  if (fits(schema, value)) return value;
  if (schema.anyOf) return soundAlternative(schema.anyOf, value);
  if (schema.type === 'array') {
    const { items = {} } = schema;
    return Array.isArray(value) ? Array.from(value, (item) => soundPart(items, item)) : undefined;
  }
  if (schema.type === 'object') return soundObject(schema, value);
  return undefined;
}

function soundAlternative(schemas: readonly OptionSchema[], value: unknown): unknown {
  for (const schema of schemas.filter((each) => mayFit(each, value))) {
    const part = soundPart(schema, value);
    if (part !== undefined) return part;
  }
  return undefined;
}

function soundObject(schema: OptionSchema, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { properties = {}, additionalProperties } = schema;
  const parts: (readonly [string, unknown])[] = [];
  for (const [key, item] of Object.entries(value)) {
    const own = Object.hasOwn(properties, key) ? properties[key] : additionalProperties || undefined;
    const part = own && soundPart(own, item);
    if (part !== undefined) parts.push([key, part]);
  }
  // Not by assignment: a key `__proto__` would change the object instead of being one.
  return Object.fromEntries(parts);
}
