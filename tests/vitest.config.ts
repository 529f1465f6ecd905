import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { LongestFirst } from './longest-first.ts';

/** Tests on functions and components; storage, alarms and messages run on WXT's in-memory browser. */
const plain = {
  plugins: [WxtVitest(), react()],
};

export default defineConfig({
  test: {
    root: '.',
    // Also of browser files: each opens a browser of its own, with its own profile, focus and server.
    maxWorkers: 2,
    sequence: { shuffle: { tests: true }, sequencer: LongestFirst },
    slowTestThreshold: 10_000,
    projects: [
      {
        ...plain,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          testTimeout: 20_000,
          globals: true,
          mockReset: true,
          restoreMocks: true,
          setupFiles: ['tests/setup.ts'],
        },
      },
      {
        ...plain,
        test: {
          name: 'house',
          include: ['tests/house/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        ...plain,
        test: {
          name: 'property',
          include: ['tests/property/**/*.test.ts'],
          environment: 'node',
          testTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          globalSetup: ['tests/browser/build.ts'],
        },
      },
    ],
  },
});
