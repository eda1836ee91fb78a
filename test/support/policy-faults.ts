import { definePolicy, type OptionFault, PolicyError, type PolicyOptions } from '@cookiewarden/core';

/** The faults that `definePolicy` finds in options of whatever shape; anything else that it throws is thrown on. */
export function faultsOf(options: unknown): readonly OptionFault[] {
  try {
    // What JavaScript, or a JSON file, lets an operator pass.
    definePolicy(options as PolicyOptions);
    return [];
  } catch (error) {
    if (error instanceof PolicyError) return error.faults;
    throw error;
  }
}

/** The same, each as `code path`. */
export function codesOf(options: unknown): readonly string[] {
  return faultsOf(options).map(({ code, path }) => `${code} ${path}`);
}
