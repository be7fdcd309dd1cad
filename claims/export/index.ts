import type { Quiz } from '../model.ts';
import { toAnki } from './anki.ts';
import { toCsv } from './csv.ts';
import { toGift } from './gift.ts';
import { toH5p } from './h5p.ts';
import { toKahoot } from './kahoot.ts';
import { toMoodleXml } from './moodle-xml.ts';
import { toQti21, toQti30 } from './qti.ts';
import type { ExportFile, ExportQuiz } from './types.ts';
import { toWayground } from './wayground.ts';

/** The formats a quiz can leave in. */
export const FORMATS = [
  'gift',
  'moodle',
  'qti21',
  'qti30',
  'h5p',
  'kahoot',
  'wayground',
  'anki',
  'csv',
  'json',
] as const;
export type Format = (typeof FORMATS)[number];

const WRITERS: Readonly<Record<Exclude<Format, 'json'>, (quiz: ExportQuiz) => ExportFile>> = {
  gift: toGift,
  moodle: toMoodleXml,
  qti21: toQti21,
  qti30: toQti30,
  h5p: toH5p,
  kahoot: toKahoot,
  wayground: toWayground,
  csv: toCsv,
  anki: toAnki,
};

function toExport(quiz: Quiz, about: { readonly title: string; readonly madeAt: string }): ExportQuiz {
  return {
    id: quiz.id,
    title: about.title,
    lang: quiz.lang,
    version: `praman ${quiz.engineVersion}`,
    madeAt: about.madeAt,
    stories: quiz.articleIds.length,
    items: quiz.items.map((item) => ({
      id: item.id,
      stem: item.stem,
      options: item.options.map((option) => ({
        text: option.text,
        correct: option.id === item.key,
        feedback: item.distractorReasons.find((reason) => reason.optionId === option.id)?.why ?? '',
      })),
      explanation: item.explanation,
      quote: item.evidence.exact,
    })),
  };
}

/** Writes a quiz in a format. `madeAt` is an ISO date-time, given by the caller. */
export function exportQuiz(
  quiz: Quiz,
  format: Format,
  about: { readonly title: string; readonly madeAt: string },
): ExportFile {
  if (format === 'json')
    return {
      name: `${quiz.id}.json`,
      mediaType: 'application/json',
      content: `${JSON.stringify({ ...quiz, ...about }, null, 1)}\n`,
    };
  return WRITERS[format](toExport(quiz, about));
}
