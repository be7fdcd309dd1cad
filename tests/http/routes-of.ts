import { createApp } from '../../src/http/app.ts';
import { createPages } from '../../src/web/index.tsx';

const never = () => {
  throw new Error('nothing is asked of these routes');
};

/** The whole app, pages too, for its routes. */
export const appForRoutes = () =>
  createApp(async () => never(), createPages({ data: never, sample: { text: '', day: '' }, copied: '' }));

interface Routed {
  readonly routes: readonly { readonly method: string; readonly path: string }[];
}

/** The routes of an app as `PUT /v1/articles/{id}`, each once; what is mounted over many paths is no route. */
export function routesOf({ routes }: Routed): string[] {
  const found = routes
    .filter(({ path }) => !path.includes('*'))
    .map(({ method, path }) => `${method} ${path.replace(/\/:(\w+)(?:\{.*?\}+)?(?=\/|$)/gu, '/{$1}')}`);
  const named = new Set(found);
  // A route of every method beside one of its own tells that the others are refused: one of them stands for all.
  return [...named].flatMap((route) => {
    const [method, path] = route.split(' ') as [string, string];
    if (method !== 'ALL') return [route];
    const isOwn = [...named].some((one) => one !== route && one.endsWith(` ${path}`));
    return isOwn ? [`GET ${path}`] : [];
  });
}

/** Routes that a table has no row for, and rows that no route has. */
export function unmatched(
  routes: readonly string[],
  table: Readonly<Record<string, unknown>>,
): { readonly missing: string[]; readonly left: string[] } {
  return {
    missing: routes.filter((route) => !(route in table)),
    left: Object.keys(table).filter((row) => !routes.includes(row)),
  };
}
