import type { z } from '@hono/zod-openapi';
import type { Context as HonoContext } from 'hono';
import type { AppEnv } from './env.ts';
import { problem } from './problem.ts';

/** What fails validation is a problem document too. */
export function invalid(
  result: { success: true } | { success: false; error: z.ZodError },
  c: HonoContext<AppEnv>,
): Response | undefined {
  if (result.success) return undefined;
  const detail = result.error.issues
    .slice(0, 5)
    .map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`);
  return problem(c, 'invalid-request', detail.join('; '));
}
