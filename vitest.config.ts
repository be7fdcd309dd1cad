import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

// Wrangler looks there for the secret that wrangler.toml requires, and warns where it finds none.
process.env.SALT ??= 'development';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'engine',
          include: [
            'tests/claims/**/*.test.ts',
            'tests/live/machine/**/*.test.ts',
            'tests/fuzz/engine/*.test.ts',
            'tests/bench/**/*.test.ts',
          ],
          setupFiles: ['tests/fast-check.ts'],
          // The engine holds no state, so its files share the workers: loading it anew for each took ten times as long.
          isolate: false,
        },
      },
      {
        test: {
          // Watches the expressions that come to be while the engine loads: nothing may have loaded it before.
          name: 'expressions',
          include: ['tests/fuzz/engine/regex/**/*.test.ts'],
        },
      },
      {
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              bindings: {
                SALT: 'development',
                MIGRATIONS: await readD1Migrations('src/store/migrations'),
                FUZZ_CASES: process.env.FUZZ_CASES ?? '3000',
                FUZZ_SEED: process.env.FUZZ_SEED ?? '',
              },
              // Empty at first: tests upgrade the one, and put another group of publishers into the other.
              d1Databases: { OLD_DB: 'old', NORTH_DB: 'north' },
              // Nothing under test reaches the web; what a test wants from outside it puts there itself.
              outboundService: () => new Response('', { status: 503 }),
            },
          })),
        ],
        test: {
          name: 'worker',
          include: [
            'tests/store/**/*.test.ts',
            'tests/http/**/*.test.ts',
            'tests/live/room/**/*.test.ts',
            'tests/ingest/**/*.test.ts',
            'tests/fuzz/routes/**/*.test.ts',
            'tests/faults/worker/**/*.test.ts',
          ],
          setupFiles: ['tests/store/migrate.ts', 'tests/fast-check.ts'],
          // Files share the Worker, as requests do; each begins with empty storage.
          isolate: false,
        },
      },
      {
        test: {
          name: 'node',
          include: ['tests/cli/**/*.test.ts', 'tests/faults/*.test.ts', 'tests/web/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A page answers later where the machine has other work.
          expect: { poll: { timeout: 10_000 } },
          fileParallelism: false,
        },
      },
    ],
  },
});
