import { CASES, type Case } from '../../bench/http/cases.ts';
import { storyOf } from '../../bench/http/world.ts';

/** What a route does beside its plain case: several changes at once, and changes that reach further. */
const MORE: Readonly<Record<string, Case>> = {
  'PATCH /v1/quizzes/{id} (title, questions and status at once)': {
    request: ({ quizId, itemId }, n) => ({
      path: `/v1/quizzes/${quizId}`,
      body: { title: `पुल ${n}`, status: 'withdrawn', items: [{ id: itemId, position: 7 }] },
    }),
  },
  'PATCH /v1/quizzes/{id} (publishing)': {
    request: async ({ articleId }, _, make) => {
      const { id } = await make<{ id: string }>('/v1/quizzes', { articleIds: [articleId], items: 2 });
      return { path: `/v1/quizzes/${id}`, body: { status: 'published' } };
    },
  },
  'POST /v1/quizzes/{id}/answers (counted)': {
    request: async ({ quizId, itemId, optionId }, _, make) => {
      const { play } = await make<{ play: string }>(`/v1/quizzes/${quizId}/plays`, {});
      return { path: `/v1/quizzes/${quizId}/answers`, body: { itemId, optionId, play } };
    },
  },
  'PUT /v1/articles/{id} (of a published quiz)': {
    request: ({ articleId }, n) => ({ path: `/v1/articles/${articleId}`, body: { text: storyOf(9000 + n) } }),
  },
  'DELETE /v1/articles/{id} (of a published quiz)': {
    request: ({ articleId }) => ({ path: `/v1/articles/${articleId}` }),
  },
  'POST /v1/claims/{id}/decision (withdrawn)': {
    request: async ({ claimId }, n, make) => {
      await make('/v1/articles', { text: storyOf(7000 + n), publishedAt: '2024-03-13' });
      return { path: `/v1/claims/${claimId}/decision`, body: { status: 'withdrawn' } };
    },
  },
  'POST /v1/recover (with the code)': {
    request: async (_, _n, make) => ({
      path: '/v1/recover',
      body: { code: (await make<{ code: string }>('/v1/recovery-code', {})).code },
    }),
  },
  'DELETE /v1/drills/{pin} (while it is played)': {
    request: async ({ askedId }, _, make) => ({
      path: `/v1/drills/${(await make<{ pin: string }>('/v1/drills', { source: { quizId: askedId } })).pin}`,
    }),
  },
};

/** Every route of the description, and what some of them do beside: "METHOD /path", with a note where there are several. */
export const ACTS: Readonly<Record<string, Case>> = { ...CASES, ...MORE };

/**
 * What makes another thing where its answer was lost and it is asked again without an `Idempotency-Key`: nothing tells
 * the second request from a new one. All else is done once however often it is asked.
 */
export const KEYED: readonly string[] = [
  'POST /v1/articles:batch',
  'POST /v1/feeds',
  'POST /v1/webhooks',
  'POST /v1/reviews',
  'POST /v1/quizzes',
  'POST /v1/quizzes/{id}/items',
  'POST /v1/quizzes/{id}/plays',
  'POST /v1/quizzes/{id}/reports',
  'POST /v1/drills',
  'POST /v1/classes',
  'POST /v1/keys',
];
