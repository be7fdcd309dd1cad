import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { Inspector } from './inspector.ts';
import { workerds } from './process.ts';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

const bundles = new Map<string, Promise<string>>();

async function bundle(entry: string): Promise<string> {
  const built = await build({
    entryPoints: [`${root}${entry}`],
    bundle: true,
    minify: true,
    // A profile tells functions by name.
    keepNames: false,
    format: 'esm',
    write: false,
    target: 'es2024',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['cloudflare:*', 'node:*'],
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
  });
  return built.outputFiles[0]?.text ?? '';
}

/** The Worker of an entry, built as it is deployed; each is built once. */
export function bundleOf(entry: string): Promise<string> {
  const made = bundles.get(entry) ?? bundle(entry);
  bundles.set(entry, made);
  return made;
}

type Given = Parameters<typeof convertV4MiniflareOptions>[0];

export interface OpenWorker {
  readonly name: string;
  readonly base: string;
  readonly flare: Miniflare;
  /** The number of its process; null where the machine does not tell. */
  readonly pid: string | null;
  inspect(): Promise<Inspector>;
  stop(): Promise<void>;
}

const COMPATIBILITY_DATE = '2026-10-20';

/** Starts a Worker in a workerd of its own. */
export async function openWorker(
  name: string,
  entry: string,
  options: Partial<Extract<Given, { name?: unknown }>> = {},
): Promise<OpenWorker> {
  const before = workerds();
  const flare = new Miniflare(
    convertV4MiniflareOptions({
      name,
      modules: true,
      script: await bundleOf(entry),
      compatibilityDate: COMPATIBILITY_DATE,
      inspectorPort: 0,
      ...options,
    }),
  );
  const base = (await flare.ready).origin;
  const pid = [...workerds()].find((one) => !before.has(one)) ?? null;
  return {
    name,
    base,
    flare,
    pid,
    inspect: async () => Inspector.reach(await flare.getInspectorURL(), name),
    stop: () => flare.dispose(),
  };
}
