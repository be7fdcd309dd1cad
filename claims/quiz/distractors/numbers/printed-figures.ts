import type { Quantity } from '../../../model.ts';
import { withoutDateline } from '../../rubric/kicker.ts';
import { Text } from '../../rubric/text.ts';
import { isRoundOf } from './rounded-figures.ts';

/** Signs are decomposed where they are read: "फीसद" and "करोड" stand before their dots. */
const PERCENT = /^(?:%|प्रतिशत|फ\u093c?ीसद|pc(?!\p{L})|per ?cent)/iu;
const SCALES: readonly (readonly [word: RegExp, times: number])[] = [
  [/^(?:हज\u093c?ार|thousand)/iu, 1e3],
  [/^(?:लाख|lakh)/iu, 1e5],
  [/^(?:million|m(?!\p{L}))/iu, 1e6],
  [/^(?:करोड|crore)/iu, 1e7],
  [/^(?:अरब|billion|bn(?!\p{L}))/iu, 1e9],
];
const FIGURE = /(?<![\p{Nd}.,])(\d{1,3}(?:,\d{2,3}){1,4}|\d{1,9})(\.\d{1,4})?(?![\p{Nd},]\p{Nd}) ?/gu;
/** Fewer may stand for anything. */
const LEAST = 13;
/** The longest word behind a figure that tells what it is of. */
const WORD = 12;

export interface Printed {
  readonly value: number;
  readonly isPercent: boolean;
}

/** The figures that a text shows in digits, with what a scale word behind them makes of them. */
export function printedFigures(told: string): Printed[] {
  const text = told.normalize('NFC');
  return [...text.matchAll(FIGURE)].map((found) => {
    const behind = text.slice(found.index + found[0].length, found.index + found[0].length + WORD);
    const times = SCALES.find(([word]) => word.test(behind))?.[1] ?? 1;
    return {
      value: Number(`${found[1]?.replaceAll(',', '')}${found[2] ?? ''}`) * times,
      isPercent: PERCENT.test(behind),
    };
  });
}

/**
 * Tells whether a question and its kicker, but for their day, show a value already, as it is or rounded: "10% बढ़ा" shows that
 * 10.3 is that of something else.
 */
export function printedIn(stem: string, { dimension }: Quantity): (value: number) => boolean {
  const ofPercent = dimension === 'percent';
  const figures = printedFigures(withoutDateline(new Text(stem)).text).filter(
    ({ value, isPercent }) => isPercent === ofPercent && (isPercent || value >= LEAST),
  );
  return (value) => figures.some((told) => told.value === value || isRoundOf(told.value, value));
}

/** Whether a question, but for the day in its kicker, shows an option, and not as a part of another number or word. */
export function showsOption(stem: string, option: string): boolean {
  const told = withoutDateline(new Text(stem)).text;
  for (let at = told.indexOf(option); at >= 0; at = told.indexOf(option, at + 1)) {
    const around = `${told[at - 1] ?? ' '}${told[at + option.length] ?? ' '}`;
    if (!/[\p{L}\p{M}\p{Nd}.]/u.test(around.replace(/\.$/u, ' '))) return true;
  }
  return false;
}
