/** Tests run the unbuilt sources: swc strips the types, and the `source` export condition finds them. */
export default {
  rootDir: '..',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testEnvironment: 'node',
  setupFilesAfterEnv: ['<rootDir>/test/support/same-inputs.ts'],
  testEnvironmentOptions: { customExportConditions: ['source', 'node'] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  // Many tests start servers and child processes of their own; on a busy machine each may wait long for its turn.
  maxWorkers: 2,
  // Modules of every test file stay in memory until a worker ends.
  workerIdleMemoryLimit: '1GB',
  testTimeout: 120_000,
  // One file a service, data only: they are held to their form by a test of their own.
  collectCoverageFrom: ['packages/*/src/**/*.ts', '!packages/services/src/catalogue/*.ts'],
  coverageProvider: 'v8',
  coverageDirectory: 'coverage',
  coverageReporters: ['text-summary', 'lcovonly', 'json-summary'],
};
