import { jest } from '@jest/globals';

/** The package once more, as it is where the runtime has no WebAssembly: pages are read without the skimmer. */
export async function importWithoutWebAssembly() {
  const { WebAssembly: own } = globalThis;
  jest.resetModules();
  Reflect.deleteProperty(globalThis, 'WebAssembly');
  try {
    const { skimmer } = await import('../../packages/html/src/skimmer.js');
    return { skimmer, ...(await import('@cookiewarden/html')) };
  } finally {
    Object.defineProperty(globalThis, 'WebAssembly', { value: own, writable: true, configurable: true });
  }
}
