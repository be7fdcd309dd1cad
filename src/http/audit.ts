import type { OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { recordWrite } from '../services/audit/keep-audit.ts';
import type { AppEnv } from './env.ts';

/** A larger answer is not looked into for the id of what was made. */
const LARGEST = 100_000;

/** Operations that need a key and change something, as `PUT /v1/articles/{id}`, with what matches their paths. */
function writesOf(
  app: OpenAPIHono<AppEnv>,
): { readonly action: string; readonly path: RegExp; readonly method: string }[] {
  return app.openAPIRegistry.definitions.flatMap((definition) => {
    if (definition.type !== 'route') return [];
    const { method, path, security } = definition.route;
    if (!security || method === 'get') return [];
    const pattern = path.replace(/\{\w+\}/gu, '([^/]+)');
    return [
      {
        action: `${method.toUpperCase()} ${path}`,
        path: new RegExp(`^${pattern}$`, 'u'),
        method: method.toUpperCase(),
      },
    ];
  });
}

/** The id of what an answer says was made. */
async function madeIn(response: Response): Promise<string> {
  if (response.status === 204 || !response.headers.get('content-type')?.includes('json')) return '';
  const text = await response.clone().text();
  if (text.length > LARGEST) return /"id":"([^"]+)"/u.exec(text.slice(0, 200))?.[1] ?? '';
  const body = JSON.parse(text) as Record<string, unknown>;
  const inner = Object.values(body).find(
    (value) => typeof value === 'object' && value !== null && 'id' in value,
  );
  const id = body.id ?? body.jobId ?? body.pin ?? body.code ?? (inner as { id?: unknown } | undefined)?.id;
  return typeof id === 'string' ? id : '';
}

/** Puts every write that a key made on record, before the caller hears of its success. */
export function audited(app: OpenAPIHono<AppEnv>): MiddlewareHandler<AppEnv> {
  let writes: ReturnType<typeof writesOf> | undefined;
  return async (c, next) => {
    await next();
    const ctx = c.get('ctx');
    if (!ctx.caller || !c.res.ok || c.req.method === 'GET') return;
    writes ??= writesOf(app);
    for (const { action, path, method } of writes) {
      const found = method === c.req.method ? path.exec(c.req.path) : null;
      if (!found) continue;
      await recordWrite({ ctx, action, subject: found[1] ?? (await madeIn(c.res)) });
      return;
    }
  };
}
