export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks a Worker as its owner and gives the answer. Throws where it does not succeed. */
export type Call = <T>(method: string, path: string, body?: unknown) => Promise<T>;

/** A story of which every count is another article. */
export const storyOf = (n: number) =>
  `लखनऊ, 12 मार्च (एजेंसी)। मुख्यमंत्री योगी आदित्यनाथ ने बुधवार को लखनऊ में गोमती पुल का उद्घाटन किया। योगी आदित्यनाथ ने पुल पर ${240 + n} करोड़ रुपये खर्च किए। कंपनी ने पुल को लखनऊ में तीन वर्ष में बनाया।`;

/** What is there before anything is measured: one thing of each kind. */
export interface World {
  readonly articleId: string;
  readonly claimId: string;
  readonly quizId: string;
  readonly itemId: string;
  readonly optionId: string;
  /** A question of the owner's own about a claim of the quiz. */
  readonly own: unknown;
  /** The quiz of the drill. */
  readonly askedId: string;
  readonly pin: string;
  readonly code: string;
  readonly jobId: string;
  readonly reviewId: string;
  readonly webhookId: string;
}

interface Named {
  readonly id: string;
}

interface Draft {
  readonly argument: number;
  readonly stem: string;
  readonly answer: string;
  readonly options: readonly { readonly text: string; readonly why: string }[];
}

/** The first question that can be prepared whole of the claims of a quiz. Throws where there is none. */
async function draftOf(call: Call, quizId: string, claims: readonly Named[]): Promise<unknown> {
  for (const { id } of claims) {
    const path = `/v1/quizzes/${quizId}/claims/${id}/drafts`;
    const { drafts } = await call<{ drafts: Draft[] }>('GET', path);
    const whole = drafts.find(({ stem, options }) => stem !== '' && options.length >= 3);
    if (whole)
      return {
        claimId: id,
        argument: whole.argument,
        stem: whole.stem,
        answer: whole.answer,
        options: whole.options.slice(0, 3).map(({ text, why }) => ({ text, why })),
      };
  }
  throw new Error('no claim of the story can be asked about');
}

/** Makes one thing of the owner and gives its answer. */
export type Make = <T>(path: string, body: unknown) => Promise<T>;

export const makeIn =
  (call: Call): Make =>
  <T>(path: string, body: unknown) =>
    call<T>('POST', path, body);

export const newReview = (n: number) => ({
  claimReviewed: 'शहर में पाँच नए पुल बने हैं।',
  rating: { name: 'भ्रामक' },
  url: `https://checkers.example/${n}`,
  author: { name: 'जाँच दल' },
});

export async function makeWorld(call: Call): Promise<World> {
  const make = makeIn(call);
  const { article, claims } = await make<{ article: Named; claims: Named[] }>('/v1/articles', {
    text: storyOf(0),
    publishedAt: '2024-03-13',
  });
  const quiz = await make<Named>('/v1/quizzes', { articleIds: [article.id], items: 3 });
  const { items } = await call<{ items: { id: string; options: Named[] }[] }>(
    'PATCH',
    `/v1/quizzes/${quiz.id}`,
    { status: 'published' },
  );
  // Of a story of its own: what a live drill asks is not answered elsewhere.
  const other = await make<{ article: Named }>('/v1/articles', {
    text: storyOf(-2),
    publishedAt: '2023-01-13',
  });
  const asked = await make<Named>('/v1/quizzes', { articleIds: [other.article.id], items: 3 });
  const drill = await make<{ pin: string }>('/v1/drills', { source: { quizId: asked.id } });
  const klass = await make<{ code: string }>('/v1/classes', { name: '7B' });
  const job = await make<{ jobId: string }>('/v1/articles:batch', [{ text: storyOf(-1) }]);
  const review = await make<Named>('/v1/reviews', newReview(0));
  const hook = await make<Named>('/v1/webhooks', {
    url: 'https://paper.example/hook',
    events: ['quiz.withdrawn'],
  });
  return {
    articleId: article.id,
    claimId: claims[0]?.id ?? '',
    quizId: quiz.id,
    itemId: items[0]?.id ?? '',
    optionId: items[0]?.options[0]?.id ?? '',
    own: await draftOf(call, quiz.id, claims),
    askedId: asked.id,
    pin: drill.pin,
    code: klass.code,
    jobId: job.jobId,
    reviewId: review.id,
    webhookId: hook.id,
  };
}
