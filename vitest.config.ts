// Two projects: unit runs next to the sources, e2e drives the built program in a real Chromium, one story at a time.
// Processes rather than threads: the native SQLite addon, worker threads and changes of folder stay apart.
import { defineConfig } from 'vitest/config'

const stories = ['e2e', 'tour', 'faults'].map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`)

export default defineConfig({
  test: {
    pool: 'forks',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...stories, 'tests/**/fixtures/**'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: stories,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
