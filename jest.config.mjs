const swc = [
  '@swc/jest',
  {
    jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } },
    module: { type: 'commonjs', ignoreDynamic: true },
  },
];

const shared = {
  transform: { '^.+\\.tsx?$': swc },
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['dist', '.cache', '.strapi', '.data', 'tests/drafting'].map(
    (folder) => `<rootDir>/${folder}`,
  ),
};

/** `unit` runs the source; `journeys` boot the compiled app, so both sides load one copy of each class. */
export default {
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/bench/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'journeys',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      moduleNameMapper: {
        // A shared suite is no part of the app and stays source.
        '^(?:\\.\\./)+src/(.*)(?<!\\.suite)$': '<rootDir>/dist/src/$1',
        '^(?:\\.\\./)+database/(.*)$': '<rootDir>/dist/database/$1',
      },
      globalSetup: '<rootDir>/tests/support/global-setup.mjs',
      globalTeardown: '<rootDir>/tests/support/global-teardown.mjs',
    },
  ],
};
