import type { OptionSchema } from '@cookiewarden/core';
import fc from 'fast-check';

/**
 * Values that look like what a table of options asks for: mostly right, here and there wrong, so that checks get past
 * the first level. Plain JSON only.
 */
export function optionsLike(schema: OptionSchema): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 15, arbitrary: fitting(schema) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  );
}

function fitting(schema: OptionSchema): fc.Arbitrary<unknown> {
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(optionsLike));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'object':
      return fittingObject(schema);
    case 'array':
      return fc.array(optionsLike(schema.items ?? {}), { maxLength: 4 });
    case 'string':
      return fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 45, unit: 'binary' }));
    case 'integer':
      return fc.oneof(fc.nat(100), fc.integer({ min: -1, max: 4e9 }));
    case 'boolean':
      return fc.boolean();
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function fittingObject({
  properties = {},
  additionalProperties,
  required = [],
}: OptionSchema): fc.Arbitrary<unknown> {
  const known = Object.fromEntries(Object.entries(properties).map(([key, item]) => [key, optionsLike(item)]));
  // Each key is there as often as not, so that objects stay small.
  const given = fc.record(known, { requiredKeys: [...required] });
  if (!additionalProperties) {
    const strange = fc.dictionary(fc.constantFrom(...words), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 1 });
    return fc.oneof({ weight: 15, arbitrary: given }, { weight: 1, arbitrary: merged(given, strange) });
  }
  return merged(
    given,
    fc.dictionary(fc.constantFrom(...words), optionsLike(additionalProperties), { maxKeys: 4 }),
  );
}

// Not by assignment, nor by spreading into a literal with a prototype: `__proto__` has to stay a key.
function merged(...parts: readonly fc.Arbitrary<unknown>[]): fc.Arbitrary<unknown> {
  return fc
    .tuple(...parts)
    .map((objects) => Object.fromEntries(objects.flatMap((object) => Object.entries(object ?? {}))));
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
