import type { Article, ItemKind, Reading } from '../../model.ts';
import { askingsOf } from '../asking/index.ts';
import { withoutNames } from '../asking/unnamed-sources.ts';
import { seeded } from '../random.ts';
import type { Asking, Surroundings } from '../types.ts';
import type { Outline } from './outline.ts';
import { surroundingsOf, yearOfNews } from './surroundings.ts';
import { costOf, gradeOf, outlineOf, pointsOf } from './worth.ts';

interface Material {
  readonly readings: readonly Reading[];
  readonly articles: readonly Article[];
  /** Live readings of other articles. */
  readonly pool: readonly Reading[];
}

/** The material of one article of several: what the others tell is as far from its story as any other article. */
export function ofArticle<T extends Material>(material: T, articleId: string): T {
  const isOwn = ({ claim }: Reading) => claim.articleId === articleId;
  return {
    ...material,
    readings: material.readings.filter(isOwn),
    articles: material.articles.filter(({ id }) => id === articleId),
    pool: [...material.readings.filter((reading) => !isOwn(reading)), ...material.pool],
  };
}

/** A question with what it is worth to a quiz. */
export interface Weighed {
  readonly asking: Asking;
  readonly worth: number;
  /** How much it tests of what its story is about, in points. */
  readonly points: number;
  /** Whether it tests nothing of the news, and only fills a short quiz. */
  readonly isTrifle: boolean;
}

/** Questions by what they test of their story; for whoever asks for their kinds none is a trifle. */
function weigh(askings: readonly Asking[], outline: Outline, mayBeTrifles: boolean): Weighed[] {
  return askings.flatMap((asking) => {
    const points = pointsOf(asking, outline);
    const grade = mayBeTrifles ? 'news' : gradeOf(points, asking, outline);
    if (grade === 'nothing') return [];
    return [{ asking, worth: points - costOf(asking, outline), points, isTrifle: grade === 'trifle' }];
  });
}

/** What a quiz may ask, and what each question may take its options from. */
export interface Ground {
  readonly askings: readonly Weighed[];
  readonly aroundOf: (reading: Reading) => Omit<Surroundings, 'next'>;
}

/** Each article by itself: who is named in one is nobody of another's story. */
export function groundOf(material: Material, kinds: readonly ItemKind[] | undefined, seed: string): Ground {
  const ids = new Set(material.readings.map(({ claim }) => claim.articleId));
  const arounds = new Map<string, Surroundings>();
  const askings = [...ids].flatMap((id) => {
    const { readings, articles, pool } = ofArticle(material, id);
    const around = surroundingsOf(readings, pool, seeded(seed), yearOfNews(articles), articles);
    arounds.set(id, around);
    const asked = withoutNames(askingsOf(readings, kinds, { articles }), around);
    return weigh(asked, outlineOf(readings, asked, articles[0]?.title ?? ''), kinds !== undefined);
  });
  return { askings, aroundOf: ({ claim }) => arounds.get(claim.articleId) as Surroundings };
}
