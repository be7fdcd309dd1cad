import { z } from '@hono/zod-openapi';
import {
  Article,
  Claim,
  ClaimStatus,
  Difficulty,
  ItemKind,
  ItemToLint,
  Lang,
  LintReport,
  LONGEST_TEXT,
  Quiz,
  Span,
  Verdict,
} from '../../claims/index.ts';

// The engine's schemas know nothing of OpenAPI: they are taken up into fresh ones here.

/** A day that the calendar has, at a time that the clock has. */
function isTime(written: string): boolean {
  const day = Date.parse(written.slice(0, 10));
  return (
    !Number.isNaN(Date.parse(written)) &&
    !Number.isNaN(day) &&
    new Date(day).toISOString().slice(0, 10) === written.slice(0, 10)
  );
}

/** A day, or a time with or without an offset, as `2024-06-19T08:30:00+05:30`. */
export const Time = z
  .string()
  .max(40)
  .regex(/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/u, {
    error: 'write a day as 2024-06-19, or a time as 2024-06-19T08:30:00+05:30',
    abort: true,
  })
  .refine(isTime, 'it is no date');

export const ArticleBody = z
  .object({
    text: z.string(),
    lang: Lang.optional(),
    title: z.string().max(500).optional(),
    publishedAt: Time.optional(),
    url: z.url({ protocol: /^https?$/u }).optional(),
    publisher: z.string().max(200).optional(),
  })
  .openapi('ArticleBody', {
    example: { text: 'प्रधानमंत्री ने बुधवार को लखनऊ में नए पुल का उद्घाटन किया।', publishedAt: '2024-06-19' },
  });

const SourceFields = ArticleBody.extend({ text: z.string().optional(), html: z.string().optional() });
type Source = Pick<z.infer<typeof SourceFields>, 'text' | 'html' | 'url'>;

const ONE_SOURCE = { message: 'either text or html or, alone, url is needed' };
const hasOneSource = ({ text, html, url }: Source) =>
  (text !== undefined || html !== undefined || url !== undefined) &&
  (text === undefined || html === undefined);

/** An article as text, as HTML or as an address; with text or HTML, `url` says where it stands. */
export const NewArticleBody = SourceFields.refine(hasOneSource, ONE_SOURCE).openapi('NewArticle', {
  example: { text: 'प्रधानमंत्री ने बुधवार को लखनऊ में नए पुल का उद्घाटन किया।', publishedAt: '2024-06-19' },
});

export const JobLink = z
  .object({ jobId: z.string() })
  .openapi('JobLink', { example: { jobId: 'job_V1StGXR8Z5jdHi6B' } });

export const PreviewBody = SourceFields.extend({
  items: z.int().min(0).max(20).optional(),
  seed: z.string().max(100).optional(),
  sensitive: z.boolean().optional(),
})
  .refine(hasOneSource, ONE_SOURCE)
  .openapi('PreviewBody', {
    example: {
      text: 'प्रधानमंत्री ने बुधवार को लखनऊ में नए पुल का उद्घाटन किया।',
      publishedAt: '2024-06-19',
      items: 5,
    },
  });

export const QuizBody = z
  .object({
    articleIds: z.array(z.string()).min(1).max(10),
    items: z
      .int()
      .min(0)
      .max(30)
      .default(10)
      .openapi({ description: '0 makes an empty quiz, for questions of your own' }),
    spares: z
      .int()
      .min(0)
      .max(20)
      .optional()
      .openapi({ description: 'How many of the next best questions are kept aside, for the editor to take' }),
    seed: z.string().max(100).optional(),
    kinds: z.array(ItemKind).optional(),
    difficulty: Difficulty.optional(),
    title: z.string().max(300).optional(),
    sensitive: z.boolean().optional().openapi({
      description:
        'Asks by name for a quiz about a story of death, sexual violence, suicide, minors or communal violence; without it such a story answers `sensitive-story`.',
    }),
  })
  .openapi('QuizBody');

const LintText = z.string().max(2000);

export const LintBody = z
  .object({
    items: z
      .array(
        z.object({
          ...ItemToLint.shape,
          stem: LintText,
          options: z
            .array(z.union([LintText, z.object({ id: z.string().max(100), text: LintText })]))
            .max(10),
        }),
      )
      .min(1)
      .max(50),
    text: z.string().max(LONGEST_TEXT).optional(),
    wordsIn: Lang.optional(),
  })
  .openapi('LintBody');

export const LintView = z.object(LintReport.shape).openapi('LintReport');

export const QuizEdit = z
  .object({
    title: z.string().min(1).max(300).optional(),
    status: z.enum(['draft', 'published', 'withdrawn']).optional(),
    items: z
      .array(
        z.object({
          id: z.string(),
          stem: z.string().max(600).optional(),
          options: z
            .array(
              z.object({
                id: z.string(),
                text: z.string().min(1).max(300),
                why: z.string().max(500).optional(),
              }),
            )
            .optional(),
          explanation: z.string().max(1000).optional(),
          drop: z.boolean().optional(),
          position: z.int().min(0).max(100).optional(),
        }),
      )
      .optional(),
  })
  .openapi('QuizEdit', { example: { status: 'published' } });

export const OwnItemBody = z
  .object({
    claimId: z.string(),
    argument: z.int().min(0).max(50).openapi({ description: 'Index into the arguments of the claim' }),
    stem: z.string().max(600),
    answer: z.string().min(1).max(300),
    options: z
      .array(z.object({ text: z.string().max(300), why: z.string().max(500).default('') }))
      .length(3)
      .openapi({ description: 'The false options, each with the reason why it is false' }),
    explanation: z.string().max(1000).optional(),
  })
  .openapi('OwnItem');

export const AnswerBody = z
  .object({ itemId: z.string(), optionId: z.string(), play: z.string().max(40).optional() })
  .openapi('AnswerBody');

export const QuizStatsView = z
  .object({
    quizId: z.string(),
    title: z.string(),
    starts: z.int(),
    finishes: z.int(),
    scores: z.array(z.int()),
    items: z.array(
      z.object({
        itemId: z.string(),
        stem: z.string(),
        answers: z.int(),
        right: z.int(),
        chosen: z.array(
          z.object({ optionId: z.string(), text: z.string(), isKey: z.boolean(), count: z.int() }),
        ),
        discrimination: z.number().nullable(),
      }),
    ),
  })
  .openapi('QuizStats');

export const PlayerQuiz = z
  .object({
    id: z.string(),
    lang: Lang,
    title: z.string(),
    items: z.array(
      z.object({
        id: z.string(),
        stem: z.string(),
        options: z.array(z.object({ id: z.string(), text: z.string() })),
      }),
    ),
  })
  .openapi('PlayerQuiz');

export const Answer = z
  .object({
    right: z.boolean(),
    status: z.enum(['live', 'corrected', 'disputed', 'withdrawn', 'dropped']),
    correction: z
      .object({ change: z.string(), at: z.string(), successorId: z.string().nullable(), detail: z.string() })
      .optional(),
    key: z.object({ optionId: z.string(), text: z.string() }),
    explanation: z.string(),
    why: z.string().optional(),
    evidence: z.object({ exact: z.string(), prefix: z.string(), suffix: z.string() }),
    source: z.object({
      title: z.string(),
      url: z.string().nullable(),
      articleId: z.string(),
      claimId: z.string(),
    }),
  })
  .openapi('Answer');

export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    requestId: z.string(),
  })
  .openapi('Problem', {
    example: {
      type: '/docs#error-not-found',
      title: 'Not found',
      status: 404,
      detail: 'There is no such claim.',
      code: 'not-found',
      requestId: '0b5f7e0c-2f1a-4a60-9d0e-8a1f1f1b7a11',
    },
  });

export const ClaimView = Claim.extend({
  /** With the words before and after each, as in TextQuoteSelector. */
  spans: z.array(Span.extend({ prefix: z.string(), suffix: z.string() })).min(1),
  source: z.object({
    title: z.string(),
    publisher: z.string().nullable(),
    url: z.string().nullable(),
    publishedAt: z.string().nullable(),
    quoteUrl: z.string().nullable(),
  }),
}).openapi('Claim');

export const ClaimDetailView = ClaimView.extend({
  conflicts: z.array(
    z.object({
      claimId: z.string(),
      url: z.string(),
      kind: z.enum(['conflict', 'update']),
      status: ClaimStatus,
      isOwn: z.boolean(),
      since: z.string(),
      decidedAt: z.string().nullable(),
      compared: Verdict.shape.compared,
    }),
  ),
}).openapi('ClaimDetail');
export type ClaimDetailView = z.infer<typeof ClaimDetailView>;

export const ArticleView = z.object(Article.shape).openapi('Article');
export const QuizView = z.object(Quiz.shape).openapi('Quiz');
export const VerdictView = z.object(Verdict.shape).openapi('Verdict');
