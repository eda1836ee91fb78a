import { isObject, isOutside, mayFit, type OptionSchema } from './check-options.js';

type Fits = (value: unknown) => boolean;

const compiled = new WeakMap<OptionSchema, Fits>();

/**
 * Whether a value has no fault, and no property that is there but undefined. Nothing is written down on the way: most
 * values fit, and a catalogue holds thousands.
 */
export function fits(schema: OptionSchema, value: unknown): boolean {
  return compileFits(schema)(value);
}

function compileFits(schema: OptionSchema): Fits {
  let found = compiled.get(schema);
  if (found === undefined) {
    found = compileSchema(schema);
    compiled.set(schema, found);
  }
  return found;
}

function compileSchema(schema: OptionSchema): Fits {
  const { anyOf, enum: allowed, type, items } = schema;
  if (anyOf) {
    const alternatives = anyOf.map(compileFits);
    return (value) => alternatives.some((fitsOne) => fitsOne(value));
  }
  if (allowed) return (value) => allowed.includes(value);
  if (type === 'object') return compileObject(schema);
  if (type === 'array') {
    const fitsItem = items === undefined ? always : compileFits(items);
    return (value) => Array.isArray(value) && fitsEvery(value, fitsItem);
  }
  if (type === 'string') return compileText(schema);
  const { minimum = -Infinity, maximum = Infinity } = schema;
  return (value) =>
    mayFit(schema, value) && (typeof value !== 'number' || (value >= minimum && value <= maximum));
}

// By index, as `every` passes over holes.
function fitsEvery(list: readonly unknown[], fitsItem: Fits): boolean {
  for (let at = 0; at < list.length; at++) if (!fitsItem(list[at])) return false;
  return true;
}

function compileObject({ properties = {}, additionalProperties, required = [] }: OptionSchema): Fits {
  const fitsKnown = new Map(Object.entries(properties).map(([key, item]) => [key, compileFits(item)]));
  const fitsOther = additionalProperties ? compileFits(additionalProperties) : undefined;
  return (value) => {
    if (!isObject(value)) return false;
    for (const key of required) if (!Object.hasOwn(value, key)) return false;
    // Inherited ones too, which can only make it fit less: no list is made for thousands of objects.
    for (const key in value) {
      const fitsItem = fitsKnown.get(key) ?? fitsOther;
      const item = value[key];
      if (fitsItem === undefined || item === undefined || !fitsItem(item)) return false;
    }
    return true;
  };
}

function compileText({ minLength = 0, maxLength = Infinity }: OptionSchema): Fits {
  if (minLength === 0 && maxLength === Infinity) return isText;
  return (value) => isText(value) && !isOutside(value, minLength, maxLength);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function always(): boolean {
  return true;
}
