import type { Response as Answer, CacheStorage } from '@cloudflare/workers-types';
import { Hono } from 'hono';

declare const caches: CacheStorage;

/** What the product is measured against: a route that does nothing, and one served from the Cache API alone. */
const app = new Hono();
app.get('/empty', (c) => c.json({ ok: true }));
app.get('/cached', async (c) => {
  const address = new URL('/cached', c.req.url).href;
  const found = await caches.default.match(address);
  if (found) return found as unknown as Response;
  const made = new Response(JSON.stringify({ filler: 'x'.repeat(3000) }), {
    headers: { 'content-type': 'application/json', 'cache-control': 'public, max-age=60' },
  });
  await caches.default.put(address, made.clone() as unknown as Answer);
  return made;
});

export default app;
