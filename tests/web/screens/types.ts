import type { Page } from 'playwright-core';

/** What a step knows of the product and of the look that it is taken in. */
export interface Shown {
  readonly base: string;
  readonly quizPath: string;
  readonly lang: 'hi' | 'en';
  readonly size: string;
}

/** One picture: its name, and what leads from the picture before to it. */
export type Step = readonly [name: string, act: (page: Page, shown: Shown) => Promise<void>];

/** A phone, a desk, and a desk's window at a zoom of 400 %. */
export const WINDOWS = {
  phone: { width: 360, height: 800 },
  desk: { width: 1280, height: 800 },
  zoom: { width: 320, height: 256 },
} as const;

export const LOOKS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  (['hi', 'en'] as const).map((lang) => ({ colorScheme, lang })),
);
