import { OpenAPIHono } from '@hono/zod-openapi';
import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { audited } from './audit.ts';
import { openCopies } from './copies.ts';
import type { AppEnv, MakeContext } from './env.ts';
import { withExamples } from './examples/with-examples.ts';
import { invalid } from './invalid.ts';
import { onError, PROBLEM_CODES, problem } from './problem.ts';
import { repeated } from './repeated.ts';
import { articles } from './routes/articles.ts';
import { audit } from './routes/audit.ts';
import { checks } from './routes/check.ts';
import { claims } from './routes/claims.ts';
import { classRoutes } from './routes/classes.ts';
import { conflictRoutes } from './routes/conflicts.ts';
import { corrections } from './routes/corrections.ts';
import { drills } from './routes/drills.ts';
import { bulk } from './routes/export.ts';
import { factChecks } from './routes/fact-checks.ts';
import { feeds } from './routes/feeds.ts';
import { jobs } from './routes/jobs.ts';
import { keys } from './routes/keys.ts';
import { mcp } from './routes/mcp.ts';
import { ownItems } from './routes/own-items.ts';
import { plays } from './routes/plays.ts';
import { service } from './routes/preview.ts';
import { quizzes } from './routes/quizzes.ts';
import { reviews } from './routes/reviews.ts';
import { webhooks } from './routes/webhooks.ts';

/** The largest body in bytes: a text of 100,000 Devanagari characters with room for escapes. */
const MAX_BODY = 1_000_000;
/** The largest batch of articles in bytes. */
const MAX_BATCH = 10_000_000;

const DESCRIPTION = {
  openapi: '3.1.0',
  info: {
    title: 'Praman',
    version: '1',
    description: 'News articles into claims with their proof, and quizzes checked against them.',
  },
  'x-problems': PROBLEM_CODES,
};

/** The HTTP face: middleware, routes, errors. */
export function createApp(makeContext: MakeContext, pages?: Hono<{ Bindings: Env }>): OpenAPIHono<AppEnv> {
  const app = new OpenAPIHono<AppEnv>({ defaultHook: invalid });
  app.onError(onError);
  app.notFound((c) => problem(c, 'not-found', 'There is nothing at this address.'));
  app.use('*', async (c, next) => {
    c.set('requestId', crypto.randomUUID());
    const copies = openCopies(new URL(c.req.url).origin);
    c.set('ctx', await makeContext(c.req.raw, c.env, copies));
    await next();
    // Also after a failure: part of what was asked may have been done.
    await copies.drop();
    c.header('x-request-id', c.get('requestId'));
    c.header('x-content-type-options', 'nosniff');
    c.header('referrer-policy', 'strict-origin-when-cross-origin');
  });
  const anySite = cors({
    origin: '*',
    allowHeaders: [
      'authorization',
      'content-type',
      'idempotency-key',
      'mcp-protocol-version',
      'mcp-session-id',
    ],
    exposeHeaders: ['location', 'retry-after', 'x-request-id'],
    maxAge: 86_400,
  });
  for (const path of ['/v1/*', '/v1alpha1/*', '/mcp', '/openapi.json']) app.use(path, anySite);
  app.use('/v1/*', audited(app));
  const limit = (maxSize: number) =>
    bodyLimit({
      maxSize,
      onError: (c) => problem(c, 'too-long', `The body is larger than ${maxSize / 1_000_000} MB.`),
    });
  const [usual, large] = [limit(MAX_BODY), limit(MAX_BATCH)];
  app.use('/v1/*', (c, next) => (c.req.path === '/v1/articles:batch' ? large : usual)(c, next));
  app.use('/v1/*', async (c, next) => {
    const caller = c.get('ctx').caller;
    if (caller && !(await c.env.KEY_LIMIT.limit({ key: caller.keyId })).success)
      return problem(c, 'too-many-requests', 'Too many requests with this key; try again in a minute.');
    await next();
    return undefined;
  });
  app.use('/v1/*', async (c, next) => {
    if (c.req.raw.body === null) return next();
    const bytes = await c.req.arrayBuffer();
    try {
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return problem(c, 'ill-formed-text', 'The body is not UTF-8.');
    }
    return next();
  });
  app.use('/v1/*', repeated);
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', {
    type: 'http',
    scheme: 'bearer',
    description: 'An API key: pk_…',
  });
  app.route('/', service);
  app.route('/', articles);
  app.route('/', jobs);
  app.route('/', feeds);
  app.route('/', webhooks);
  app.route('/', reviews);
  app.route('/', factChecks);
  app.route('/', bulk);
  app.route('/', audit);
  app.route('/', mcp);
  app.route('/', claims);
  app.route('/', conflictRoutes);
  app.route('/', corrections);
  app.route('/', checks);
  app.route('/', quizzes);
  app.route('/', ownItems);
  app.route('/', plays);
  app.route('/', drills);
  app.route('/', classRoutes);
  app.route('/', keys);
  if (pages) app.route('/', pages);
  // The routes are fixed from here on: the description is written when it is first asked for.
  let described: ReturnType<typeof app.getOpenAPI31Document> | undefined;
  app.get('/openapi.json', (c) => {
    described ??= withExamples(app.getOpenAPI31Document(DESCRIPTION));
    return c.json(described);
  });
  return app;
}
