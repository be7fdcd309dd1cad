import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { Inspector } from './inspector.ts';
import { canMeasure, workerds } from './process.ts';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

const bundles = new Map<string, Promise<string>>();

async function bundle(entry: string): Promise<string> {
  const built = await build({
    entryPoints: [`${root}${entry}`],
    bundle: true,
    minify: true,
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

type Given = Extract<Parameters<typeof convertV4MiniflareOptions>[0], { script: string }>;
/** What a Worker is bound to. */
type Bound = Partial<
  Pick<
    Given,
    | 'd1Databases'
    | 'durableObjects'
    | 'queueProducers'
    | 'queueConsumers'
    | 'ratelimits'
    | 'bindings'
    | 'outboundService'
  >
>;

export interface OpenWorker {
  readonly name: string;
  readonly base: string;
  readonly flare: Miniflare;
  /** The number of its process. */
  readonly process: string | null;
  /** The same where the machine tells of its memory and processor time; else null. */
  readonly pid: string | null;
  inspect(): Promise<Inspector>;
  stop(): Promise<void>;
}

const COMPATIBILITY_DATE = '2026-10-20';

/** Starts a Worker in a workerd of its own, its data in a folder or else gone with it. */
export async function openWorker(
  name: string,
  entry: string,
  options: Bound = {},
  folder?: string,
): Promise<OpenWorker> {
  const before = workerds();
  const flare = new Miniflare({
    ...convertV4MiniflareOptions({
      name,
      modules: true,
      script: await bundleOf(entry),
      compatibilityDate: COMPATIBILITY_DATE,
      inspectorPort: 0,
      ...options,
    }),
    ...(folder === undefined ? {} : { resourcePersistencePath: folder }),
  });
  const base = (await flare.ready).origin;
  const found = [...workerds()].find((one) => !before.has(one)) ?? null;
  return {
    name,
    base,
    flare,
    process: found,
    pid: canMeasure ? found : null,
    inspect: async () => Inspector.reach(await flare.getInspectorURL(), name),
    stop: () => flare.dispose(),
  };
}
