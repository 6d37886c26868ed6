/** @type {import('jest').Config} */
const shared = {
  testEnvironment: 'node',
  // Each file gets globals of its own; Office.js keeps what it reads off them beyond the end of a file.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  transform: {
    '^.+\\.(tsx?|mjs)$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
      },
    ],
  },
  setupFilesAfterEnv: ['<rootDir>/tests/matchers/close-to.ts', '<rootDir>/tests/matchers/chance.ts'],
};

export default {
  // A slow or busy machine is no failure.
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/e2e/', '<rootDir>/tests/pane/'],
    },
    // A real browser against the built dist; tools/test.mjs builds, finds the browser and serves before these run.
    { ...shared, displayName: 'browser', testMatch: ['<rootDir>/tests/{e2e,pane}/**/*.test.ts'] },
  ],
};
