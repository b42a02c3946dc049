// The tests run as they were compiled, so they try the very files that production starts.
/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/dist/tests'],
  testMatch: ['**/*.test.js'],
  transform: {},
  globalSetup: '<rootDir>/dist/tests/helpers/global-setup.js',
  testTimeout: 120_000,
  maxWorkers: 2,
}
