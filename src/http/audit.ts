import type { OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { recordWrite } from '../services/audit/keep-audit.ts';
import type { AppEnv } from './env.ts';

interface Write {
  /** As `PUT /v1/articles/{id}`. */
  readonly action: string;
  readonly method: string;
  readonly parts: readonly string[];
}

/** Operations that need a key and change something. */
function writesOf(app: OpenAPIHono<AppEnv>): Write[] {
  return app.openAPIRegistry.definitions.flatMap((definition) => {
    if (definition.type !== 'route') return [];
    const { method, path, security } = definition.route;
    if (!security || method === 'get') return [];
    const verb = method.toUpperCase();
    return [{ action: `${verb} ${path}`, method: verb, parts: path.split('/') }];
  });
}

const isPlace = (part: string) => part.startsWith('{');

/** What stands in the first place of a path of this operation: '' where it has none; null where it is another's. */
function subjectIn({ parts }: Write, path: string): string | null {
  const given = path.split('/');
  const fits = parts.every((part, n) => (isPlace(part) ? given[n] : given[n] === part));
  return fits && given.length === parts.length ? (given[parts.findIndex(isPlace)] ?? '') : null;
}

/** Puts every write that a key made on record, before the caller hears of its success. */
export function audited(app: OpenAPIHono<AppEnv>): MiddlewareHandler<AppEnv> {
  let writes: Write[] | undefined;
  return async (c, next) => {
    await next();
    const ctx = c.get('ctx');
    if (!ctx.caller || !c.res.ok || c.req.method === 'GET') return;
    writes ??= writesOf(app);
    for (const write of writes) {
      const subject = write.method === c.req.method ? subjectIn(write, c.req.path) : null;
      if (subject === null) continue;
      await recordWrite({ ctx, action: write.action, subject: subject || (c.get('made') ?? '') });
      return;
    }
  };
}
