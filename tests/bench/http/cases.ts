import { type ApiRequest, type Make, newReview, storyOf, type World } from './world.ts';

/** How a route is asked. `n` is another at every request; what the request uses up is made before, untimed. */
export interface Case {
  request(
    world: World,
    n: number,
    make: Make,
  ): Omit<ApiRequest, 'method'> | Promise<Omit<ApiRequest, 'method'>>;
  /** The answer, where it is no success: what cannot be made to succeed again and again. */
  readonly status?: number;
  /** How many may be there at once; what a sample leaves is taken away after it. */
  readonly most?: number;
}

const at = (path: (world: World) => string): Case => ({ request: (world) => ({ path: path(world) }) });
const send = (path: (world: World) => string, body: (world: World, n: number) => unknown): Case => ({
  request: (world, n) => ({ path: path(world), body: body(world, n) }),
});
/** A thing is made to be used up; `field` is where its answer names it. */
const usedUp = (
  made: string,
  body: (world: World, n: number) => unknown,
  path: (id: string) => string,
  field: 'id' | 'pin' | 'code' = 'id',
): Case => ({
  request: async (world, n, make) => {
    const answer = await make<Record<string, string>>(made, body(world, n));
    return { path: path(answer[field] ?? '') };
  },
});

/** Every route of the description. */
export const CASES: Readonly<Record<string, Case>> = {
  'POST /v1/preview': send(
    () => '/v1/preview',
    (_, n) => ({ text: storyOf(n), items: 3 }),
  ),
  'GET /health': at(() => '/health'),
  'POST /v1/articles': send(
    () => '/v1/articles',
    (_, n) => ({ text: storyOf(n) }),
  ),
  'POST /v1/articles:batch': send(
    () => '/v1/articles:batch',
    (_, n) => [{ text: `पुल ${n} बना है।` }],
  ),
  'GET /v1/articles': at(() => '/v1/articles'),
  'GET /v1/articles/{id}': at(({ articleId }) => `/v1/articles/${articleId}`),
  'GET /v1/articles/{id}/claims': at(({ articleId }) => `/v1/articles/${articleId}/claims`),
  'GET /v1/articles/{id}/versions': at(({ articleId }) => `/v1/articles/${articleId}/versions`),
  'PUT /v1/articles/{id}': {
    request: async (_, n, make) => {
      const { article } = await make<{ article: { id: string } }>('/v1/articles', { text: storyOf(n) });
      return { path: `/v1/articles/${article.id}`, body: { text: storyOf(-n) } };
    },
  },
  'DELETE /v1/articles/{id}': {
    request: async (_, n, make) => {
      const { article } = await make<{ article: { id: string } }>('/v1/articles', { text: storyOf(n) });
      return { path: `/v1/articles/${article.id}` };
    },
  },
  'GET /v1/jobs/{id}': at(({ jobId }) => `/v1/jobs/${jobId}`),
  'POST /v1/feeds': {
    most: 40,
    ...send(
      () => '/v1/feeds',
      (_, n) => ({ url: `https://paper.example/feed/${n}` }),
    ),
  },
  'GET /v1/feeds': at(() => '/v1/feeds'),
  'DELETE /v1/feeds/{id}': {
    most: 40,
    ...usedUp(
      '/v1/feeds',
      (_, n) => ({ url: `https://paper.example/feed/${n}` }),
      (id) => `/v1/feeds/${id}`,
    ),
  },
  'POST /v1/webhooks': {
    most: 15,
    ...send(
      () => '/v1/webhooks',
      (_, n) => ({ url: `https://paper.example/hook/${n}`, events: ['quiz.withdrawn'] }),
    ),
  },
  'GET /v1/webhooks': at(() => '/v1/webhooks'),
  'DELETE /v1/webhooks/{id}': {
    most: 15,
    ...usedUp(
      '/v1/webhooks',
      (_, n) => ({ url: `https://paper.example/hook/${n}`, events: ['quiz.withdrawn'] }),
      (id) => `/v1/webhooks/${id}`,
    ),
  },
  'GET /v1/webhooks/{id}/deliveries': at(({ webhookId }) => `/v1/webhooks/${webhookId}/deliveries`),
  'POST /v1/reviews': send(
    () => '/v1/reviews',
    (_, n) => newReview(n),
  ),
  'GET /v1/reviews': at(() => '/v1/reviews'),
  'GET /v1/reviews/{id}': at(({ reviewId }) => `/v1/reviews/${reviewId}`),
  'DELETE /v1/reviews/{id}': usedUp(
    '/v1/reviews',
    (_, n) => newReview(n),
    (id) => `/v1/reviews/${id}`,
  ),
  'GET /v1alpha1/claims:search': at(() => `/v1alpha1/claims:search?query=${encodeURIComponent('पुल')}`),
  'GET /v1/export/claims': at(() => '/v1/export/claims'),
  'GET /v1/audit': at(() => '/v1/audit'),
  'GET /v1/claims': at(() => `/v1/claims?q=${encodeURIComponent('पुल')}`),
  'GET /v1/claims/{id}': at(({ claimId }) => `/v1/claims/${claimId}`),
  // Nothing contradicts it: what the decision would write is not measured.
  'POST /v1/claims/{id}/decision': send(
    ({ claimId }) => `/v1/claims/${claimId}/decision`,
    () => ({ status: 'live' }),
  ),
  'GET /v1/conflicts': at(() => '/v1/conflicts'),
  'GET /v1/corrections': at(() => '/v1/corrections'),
  'GET /v1/corrections.atom': at(() => '/v1/corrections.atom'),
  'POST /v1/check': send(
    () => '/v1/check',
    () => ({ statement: 'योगी आदित्यनाथ ने पुल पर 240 करोड़ रुपये खर्च किए।' }),
  ),
  'POST /v1/quizzes': send(
    () => '/v1/quizzes',
    ({ articleId }) => ({ articleIds: [articleId], items: 3, seed: 's' }),
  ),
  'POST /v1/quizzes/lint': send(
    () => '/v1/quizzes/lint',
    () => ({ items: [{ stem: 'पुल कब बना?', options: ['2019', '2020', '2021', '2022'], key: 0 }] }),
  ),
  'GET /v1/quizzes': at(() => '/v1/quizzes'),
  'GET /v1/quizzes/{id}': at(({ quizId }) => `/v1/quizzes/${quizId}`),
  'GET /v1/quizzes/{id}/edit': at(({ quizId }) => `/v1/quizzes/${quizId}/edit`),
  'PATCH /v1/quizzes/{id}': send(
    ({ quizId }) => `/v1/quizzes/${quizId}`,
    (_, n) => ({ title: `पुल ${n}` }),
  ),
  'POST /v1/quizzes/{id}/items/{itemId}/options': send(
    ({ quizId, itemId }) => `/v1/quizzes/${quizId}/items/${itemId}/options`,
    () => ({}),
  ),
  'GET /v1/quizzes/{id}/claims/{claimId}/drafts': at(
    ({ quizId, claimId }) => `/v1/quizzes/${quizId}/claims/${claimId}/drafts`,
  ),
  'POST /v1/quizzes/{id}/items:check': send(
    ({ quizId }) => `/v1/quizzes/${quizId}/items:check`,
    ({ own }) => own,
  ),
  'POST /v1/quizzes/{id}/items': {
    request: async ({ articleId, own }, _, make) => {
      const { id } = await make<{ id: string }>('/v1/quizzes', { articleIds: [articleId], items: 1 });
      return { path: `/v1/quizzes/${id}/items`, body: own };
    },
  },
  'POST /v1/quizzes/{id}/answers': send(
    ({ quizId }) => `/v1/quizzes/${quizId}/answers`,
    ({ itemId, optionId }) => ({ itemId, optionId }),
  ),
  'POST /v1/quizzes/{id}/plays': send(
    ({ quizId }) => `/v1/quizzes/${quizId}/plays`,
    () => ({}),
  ),
  'GET /v1/quizzes/{id}/stats': at(({ quizId }) => `/v1/quizzes/${quizId}/stats`),
  'GET /v1/quizzes/{id}/export/{format}': at(({ quizId }) => `/v1/quizzes/${quizId}/export/gift`),
  'GET /go/{id}': { ...at(({ itemId }) => `/go/${itemId}`), status: 302 },
  'POST /v1/quizzes/{id}/reports': send(
    ({ quizId }) => `/v1/quizzes/${quizId}/reports`,
    ({ itemId }) => ({ itemId, reason: 'other' }),
  ),
  'GET /v1/quizzes/{id}/reports': at(({ quizId }) => `/v1/quizzes/${quizId}/reports`),
  'POST /v1/drills': send(
    () => '/v1/drills',
    ({ askedId }) => ({ source: { quizId: askedId }, mode: 'paper' }),
  ),
  'GET /v1/drills': at(() => '/v1/drills'),
  'GET /v1/drills/{pin}': at(({ pin }) => `/v1/drills/${pin}`),
  'PATCH /v1/drills/{pin}': {
    request: async ({ askedId }, _, make) => {
      const { pin } = await make<{ pin: string }>('/v1/drills', {
        source: { quizId: askedId },
        mode: 'paper',
      });
      return { path: `/v1/drills/${pin}`, body: { retentionDays: 20 } };
    },
  },
  'DELETE /v1/drills/{pin}': usedUp(
    '/v1/drills',
    ({ askedId }) => ({ source: { quizId: askedId }, mode: 'paper' }),
    (pin) => `/v1/drills/${pin}`,
    'pin',
  ),
  'POST /v1/drills/{pin}/host': send(
    ({ pin }) => `/v1/drills/${pin}/host`,
    () => ({}),
  ),
  'GET /v1/drills/{pin}/results': at(({ pin }) => `/v1/drills/${pin}/results`),
  'GET /v1/drills/{pin}/sheet': at(({ pin }) => `/v1/drills/${pin}/sheet`),
  // Nobody of that name plays: joining takes a socket.
  'DELETE /v1/drills/{pin}/players/{playerId}': {
    ...at(({ pin }) => `/v1/drills/${pin}/players/none`),
    status: 404,
  },
  'POST /v1/classes': send(
    () => '/v1/classes',
    () => ({ name: '7B' }),
  ),
  'GET /v1/classes': at(() => '/v1/classes'),
  'GET /v1/classes/{code}': at(({ code }) => `/v1/classes/${code}`),
  'DELETE /v1/classes/{code}': usedUp(
    '/v1/classes',
    () => ({ name: '7B' }),
    (code) => `/v1/classes/${code}`,
    'code',
  ),
  'POST /v1/keys': send(
    () => '/v1/keys',
    () => ({ scopes: ['read'] }),
  ),
  'GET /v1/keys': at(() => '/v1/keys'),
  'DELETE /v1/keys/{id}': usedUp(
    '/v1/keys',
    () => ({ scopes: ['read'] }),
    (id) => `/v1/keys/${id}`,
  ),
  'POST /v1/keys/{id}/rotate': {
    request: async (_, _n, make) => {
      const { id } = await make<{ id: string }>('/v1/keys', { scopes: ['read'] });
      return { path: `/v1/keys/${id}/rotate`, body: {} };
    },
  },
  'POST /v1/recovery-code': send(
    () => '/v1/recovery-code',
    () => ({}),
  ),
  // The right code would end the key that measures.
  'POST /v1/recover': {
    ...send(
      () => '/v1/recover',
      () => ({ code: 'rc_none' }),
    ),
    status: 401,
  },
};
