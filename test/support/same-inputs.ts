import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';

// Properties look at the same inputs in every run, so that whoever changes something is not held up by what was there
// before. FUZZ_SEED=random looks at others, FUZZ_SEED=42 at those of a seed that was printed.
const { FUZZ_SEED: seed = '20261126' } = process.env;

const { testPath = '' } = expect.getState();
if (seed !== 'random' && readFileSync(testPath, 'utf8').includes("'fast-check'")) {
  const { default: fc } = await import('fast-check');
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
}
