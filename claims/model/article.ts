import * as z from 'zod';

/** The languages that the engine reads. */
export const Lang = z.enum(['hi', 'en']);
export type Lang = z.infer<typeof Lang>;

/**
 * Words of an article with their place: UTF-16 code units into `article.text`, end exclusive;
 * `article.text.slice(start, end) === exact` (W3C TextPositionSelector and TextQuoteSelector).
 */
export const Span = z.object({ start: z.int().min(0), end: z.int().min(0), exact: z.string() });
export type Span = z.infer<typeof Span>;

export const Section = z.object({
  kind: z.enum(['title', 'heading', 'dateline', 'link', 'body']),
  start: z.int().min(0),
  end: z.int().min(0),
});
export type Section = z.infer<typeof Section>;

export const Article = z.object({
  id: z.string(),
  lang: Lang,
  title: z.string(),
  text: z.string(),
  sections: z.array(Section),
  dateline: z
    .object({
      place: z.string().optional(),
      agency: z.string().optional(),
      /**
       * The ISO day that it tells, its year by its own words or the last such day up to publication; else the day that
       * the page is stamped with above the story.
       */
      day: z.string().optional(),
      span: Span,
    })
    .optional(),
  publishedAt: z.string().optional(),
  url: z.string().optional(),
  publisher: z.string().optional(),
  contentHash: z.string(),
  version: z.int().min(1),
});
export type Article = z.infer<typeof Article>;

/** The ISO day from which a story tells "Friday" and "so far": its dateline's, else that of its publication. */
export function dayOfNews({
  dateline,
  publishedAt,
}: Pick<Article, 'dateline' | 'publishedAt'>): string | undefined {
  return dateline?.day ?? publishedAt?.slice(0, 10);
}
