import { hashText } from '../extract/identity.ts';
import { archive } from './archive.ts';
import { H5P_WORDS, type H5pWords } from './h5p-words.ts';
import type { ExportFile, ExportItem, ExportQuiz } from './types.ts';
import { escapeXml } from './xml.ts';

/** The library that shows the set, one for a question, and what both load (their library.json). */
const LIBRARIES = [
  ['H5P.QuestionSet', 1, 21],
  ['H5P.MultiChoice', 1, 16],
  ['H5P.Question', 1, 5],
  ['H5P.JoubelUI', 1, 3],
  ['H5P.Components', 1, 0],
  ['H5P.Video', 1, 6],
  ['FontAwesome', 4, 5],
] as const;

const paragraph = (text: string) => `<p>${escapeXml(text)}</p>\n`;
const division = (text: string) => `<div>${escapeXml(text)}</div>\n`;

/** A UUID made of the item's id, so that the same quiz gives the same package. */
function contentId(id: string): string {
  const hex = `${hashText(id)}${hashText(`${id}.`)}${hashText(`${id}..`)}${hashText(`${id}...`)}`
    .replace(/[^0-9a-f]/gu, '')
    .padEnd(32, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function question(item: ExportItem, words: H5pWords): object {
  const told = `${item.explanation} «${item.quote}»`;
  return {
    library: 'H5P.MultiChoice 1.16',
    subContentId: contentId(item.id),
    metadata: { title: item.stem.slice(0, 255), license: 'U', contentType: 'Multiple Choice' },
    params: {
      media: { disableImageZooming: false },
      question: paragraph(item.stem),
      answers: item.options.map((option) => ({
        text: division(option.text),
        correct: option.correct,
        tipsAndFeedback: {
          tip: '',
          chosenFeedback: division(option.correct ? told : option.feedback),
          notChosenFeedback: '',
        },
      })),
      overallFeedback: [{ from: 0, to: 100, feedback: escapeXml(told) }],
      UI: words.question,
      behaviour: {
        enableRetry: true,
        enableSolutionsButton: true,
        enableCheckButton: true,
        type: 'single',
        singlePoint: true,
        randomAnswers: false,
        showSolutionsRequiresInput: true,
        confirmCheckDialog: false,
        confirmRetryDialog: false,
        autoCheck: false,
        passPercentage: 100,
        showScorePoints: true,
      },
      confirmCheck: words.confirmCheck,
      confirmRetry: words.confirmRetry,
    },
  };
}

function content(quiz: ExportQuiz, words: H5pWords): object {
  return {
    introPage: {
      showIntroPage: false,
      title: escapeXml(quiz.title),
      introduction: '',
      startButtonText: words.start,
    },
    progressType: 'textual',
    passPercentage: 50,
    questions: quiz.items.map((item) => question(item, words)),
    texts: words.set,
    disableBackwardsNavigation: false,
    randomQuestions: false,
    endGame: {
      showResultPage: true,
      showSolutionButton: true,
      showRetryButton: true,
      ...words.end,
      overallFeedback: [{ from: 0, to: 100, feedback: '' }],
      showAnimations: false,
      skippable: false,
    },
    override: { checkButton: true },
  };
}

/** An H5P content package: the site that opens it has the libraries installed (as hub and plugins do). */
export function toH5p(quiz: ExportQuiz): ExportFile {
  const [main] = LIBRARIES;
  const about = {
    title: quiz.title.slice(0, 255),
    language: quiz.lang,
    defaultLanguage: quiz.lang,
    mainLibrary: main[0],
    embedTypes: ['iframe'],
    license: 'U',
    authorComments: `${quiz.version} ${quiz.madeAt}`,
    preloadedDependencies: LIBRARIES.map(([machineName, majorVersion, minorVersion]) => ({
      machineName,
      majorVersion,
      minorVersion,
    })),
  };
  return {
    name: `${quiz.id}.h5p`,
    mediaType: 'application/zip',
    content: archive({
      'h5p.json': JSON.stringify(about),
      'content/content.json': JSON.stringify(content(quiz, H5P_WORDS[quiz.lang])),
    }),
  };
}
