/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/{__tests__,emulator/__tests__,tools/__tests__}/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/tools/strip-types.js' },
  // What holds types only has no line that could run.
  collectCoverageFrom: ['src/**/*.ts', '!src/{deps,google-chat/chat-api,github/github-api}.ts'],
  coverageProvider: 'v8',
  coverageReporters: ['text', 'json-summary'],
  coverageThreshold: { global: { lines: 95 } },
  // Many tests wait for processes and clocks: three share two cores well.
  maxWorkers: 3,
  // Many tests start real processes, and a busy machine takes its time: this only ends what hangs.
  testTimeout: 300_000,
};
