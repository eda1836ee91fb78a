import type { OptionSchema } from '@cookiewarden/core';
import fc from 'fast-check';

/**
 * Values that look like what a table of options asks for: as often right as wrong in a place or two, so that checks get
 * past the first level. Plain JSON only.
 */
export function optionsLike(schema: OptionSchema): fc.Arbitrary<unknown> {
  return fc.oneof(like(schema, 0), like(schema, 12));
}

// In a hundred values of a table, `wrong` are any JSON at all.
function like(schema: OptionSchema, wrong: number): fc.Arbitrary<unknown> {
  if (wrong === 0) return fitting(schema, 0);
  return fc.oneof(
    { weight: 100 - wrong, arbitrary: fitting(schema, wrong) },
    { weight: wrong, arbitrary: anything },
  );
}

const anything = fc.jsonValue({ maxDepth: 2 });

function fitting(schema: OptionSchema, wrong: number): fc.Arbitrary<unknown> {
  const { minimum = -1, maximum = 4e9, minLength = 0, maxLength = 45 } = schema;
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((option) => like(option, wrong)));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'object':
      return fittingObject(schema, wrong);
    case 'array':
      return fc.array(like(schema.items ?? {}, wrong), { maxLength: 4 });
    case 'string': {
      const known = words.filter(({ length }) => length >= minLength && length <= maxLength);
      return fc.oneof(fc.constantFrom(...known), fc.string({ minLength, maxLength, unit: 'binary' }));
    }
    case 'integer':
      return fc.integer({ min: minimum, max: maximum });
    case 'boolean':
      return fc.boolean();
    default:
      return anything;
  }
}

function fittingObject(schema: OptionSchema, wrong: number): fc.Arbitrary<unknown> {
  const { properties = {}, additionalProperties, required = [] } = schema;
  const known = Object.entries(properties).map(([key, item]) => [key, like(item, wrong)] as const);
  const always = known.filter(([key]) => required.includes(key));
  const sometimes = known.filter(([key]) => !required.includes(key));
  const parts: fc.Arbitrary<unknown>[] = [
    // A few options at a time, as policies are written.
    fc
      .subarray(sometimes, { maxLength: Math.min(3, sometimes.length) })
      .chain((some) => fc.record(Object.fromEntries([...some, ...always]))),
  ];
  if (additionalProperties) parts.push(dictionary(like(additionalProperties, wrong), 3));
  else if (wrong > 0) {
    parts.push(
      fc.oneof(
        { weight: 100 - wrong, arbitrary: fc.constant({}) },
        { weight: wrong, arbitrary: dictionary(anything, 1) },
      ),
    );
  }
  // Not by spreading: `__proto__` has to stay a key.
  return fc
    .tuple(...parts)
    .map((objects) => Object.fromEntries(objects.flatMap((object) => Object.entries(object ?? {}))));
}

function dictionary(values: fc.Arbitrary<unknown>, maxKeys: number): fc.Arbitrary<unknown> {
  return fc.dictionary(fc.constantFrom(...words), values, { maxKeys });
}

/** Words that mean something in a policy, and some that only JavaScript knows. */
const words = [
  'technical',
  'statistical',
  'advertising',
  'social',
  'analytics',
  'matomo',
  '_ga',
  '_ga_*',
  '*',
  '',
  'example.com',
  'shop.example',
  '/pixel',
  '/*.gif',
  'fbq(',
  'DE',
  'US-CA',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
];
