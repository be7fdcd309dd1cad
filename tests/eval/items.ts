/** Measures the quizzes of real articles: how many items, of what kinds, past which rules, on which facts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Article,
  type Item,
  type Lang,
  lintItem,
  lintSet,
  makeQuiz,
  passes,
  type Reading,
  readArticle,
  toLintItem,
} from '../../claims/index.ts';
import { answersWithKey } from '../../claims/quiz/item/round-trip.ts';
import { addToFunnel, count, type Funnel } from './funnel.ts';
import { type Measure, type Row, share } from './measure.ts';

interface GoldFact {
  readonly answerStart: number;
  readonly answerEnd: number;
  readonly must: boolean;
  readonly question: string | null;
  readonly modality: string;
}
interface Made {
  readonly file: string;
  readonly article: Article;
  readonly readings: readonly Reading[];
  readonly items: readonly Item[];
  /** Items that their quote answers with the key when it is read by itself. */
  readonly answered: number;
}

/** Articles up to this number were written in Hindi; the rest are translations. */
const LAST_NATIVE = 50;
const MOST_ITEMS = 30;
/** Facts that no question may rest on. */
const NOT_ASKED = new Set(['hedged', 'possible', 'reputed', 'future', 'planned', 'denied']);

export interface ItemFigures {
  readonly articles: number;
  readonly characters: number;
  readonly items: number;
  readonly withFour: number;
  readonly rejected: number;
  readonly answered: number;
  readonly must: number;
  readonly mustAsked: number;
  readonly kinds: Funnel;
  readonly difficulty: Funnel;
  readonly keyPlaces: Funnel;
  readonly setRules: Funnel;
  readonly funnel: Funnel;
}

function make(folder: string, file: string, lang: Lang): Made {
  const text = readFileSync(join(folder, file), 'utf8');
  const { article, readings } = readArticle({ text, lang });
  let answered = 0;
  const { items } = makeQuiz({
    readings,
    articles: [article],
    items: MOST_ITEMS,
    seed: 'eval',
    onTaken: (item, candidate) => {
      if (answersWithKey(item, candidate)) answered++;
    },
  });
  return { file, article, readings, items, answered };
}

/** Whether an item asks for a fact: its quote holds the answer, and key and answer share their words. */
function asks(item: Item, fact: GoldFact, text: string): boolean {
  if (item.evidence.start > fact.answerStart || fact.answerEnd > item.evidence.end) return false;
  const key = item.options.find(({ id }) => id === item.key)?.text ?? '';
  const answer = text.slice(fact.answerStart, fact.answerEnd);
  return key.includes(answer) || answer.includes(key) || key.split(' ')[0] === answer.split(' ')[0];
}

function addGold(made: readonly Made[], data: string, lang: Lang): { must: number; mustAsked: number } {
  const path = join(data, 'gold.dev.json');
  if (!existsSync(path)) return { must: 0, mustAsked: 0 };
  const { articles } = JSON.parse(readFileSync(path, 'utf8')) as {
    articles: { file: string; facts: GoldFact[] }[];
  };
  let must = 0;
  let mustAsked = 0;
  for (const gold of articles) {
    const own = made.find(({ file }) => gold.file === `${lang}/${file}`);
    if (!own) continue;
    for (const fact of gold.facts) {
      if (!fact.must || !fact.question || NOT_ASKED.has(fact.modality)) continue;
      must++;
      if (own.items.some((item) => asks(item, fact, own.article.text))) mustAsked++;
    }
  }
  return { must, mustAsked };
}

function measure(folder: string, files: readonly string[], data: string, lang: Lang): ItemFigures {
  const made = files.map((file) => make(folder, file, lang));
  const [kinds, difficulty, keyPlaces, setRules, funnel]: Funnel[] = [{}, {}, {}, {}, {}];
  let rejected = 0;
  for (const { article, readings, items } of made) {
    addToFunnel(funnel as Funnel, { article, readings });
    for (const item of items) {
      count(kinds as Funnel, item.kind);
      count(difficulty as Funnel, item.difficulty);
      count(keyPlaces as Funnel, item.key);
      if (!passes(lintItem(toLintItem(item), { article, readings }))) rejected++;
    }
    for (const { rule } of lintSet(items.map(toLintItem))) count(setRules as Funnel, rule);
  }
  return {
    articles: made.length,
    characters: made.reduce((sum, { article }) => sum + article.text.length, 0),
    items: made.reduce((sum, { items }) => sum + items.length, 0),
    withFour: made.filter(({ items }) => items.length >= 4).length,
    rejected,
    answered: made.reduce((sum, one) => sum + one.answered, 0),
    ...addGold(made, data, lang),
    kinds: kinds as Funnel,
    difficulty: difficulty as Funnel,
    keyPlaces: keyPlaces as Funnel,
    setRules: setRules as Funnel,
    funnel: funnel as Funnel,
  };
}

const listed = (funnel: Funnel) =>
  Object.entries(funnel)
    .sort(([, a], [, b]) => b - a)
    .map(([name, n]) => `${name} ${n}`)
    .join(', ') || 'none';

function rowsOf(figures: ItemFigures): Row[] {
  const lost = Object.entries(figures.funnel).sort(([, a], [, b]) => b - a);
  return [
    {
      name: 'items for each 2,000 characters',
      value: ((figures.items * 2000) / figures.characters).toFixed(2),
      goal: '6',
    },
    {
      name: 'articles with four items or more',
      value: share(figures.withFour, figures.articles),
      goal: '90 %',
    },
    {
      name: 'items past the reject rules',
      value: share(figures.items - figures.rejected, figures.items),
      goal: '100 %',
    },
    {
      name: 'items that their quote answers by itself; the rest is dropped before storing',
      value: share(figures.answered, figures.items),
    },
    ...(figures.must > 0
      ? [
          {
            name: 'main facts that allow a question, asked',
            value: share(figures.mustAsked, figures.must),
            goal: '60 %',
          },
        ]
      : []),
    { name: 'kinds', value: listed(figures.kinds) },
    { name: 'difficulty', value: listed(figures.difficulty) },
    { name: 'place of the key', value: listed(figures.keyPlaces) },
    { name: 'rules over a set that an article breaks', value: listed(figures.setRules) },
    ...lost.map(([name, n]) => ({ name: `  ${name}`, value: String(n) })),
  ];
}

function sectionOf(folder: string, files: readonly string[], data: string, lang: Lang, group: string) {
  const figures = measure(folder, files, data, lang);
  return {
    id: `items.${group}`,
    title: `Items of ${files.length} ${group} articles`,
    rows: rowsOf(figures),
    figures,
  };
}

/** Items of the articles of the data folder: those written in Hindi, those translated into it, and the English. */
export const itemsMeasure: Measure = (data) => {
  if (!data) return [];
  const [hindi, english] = [join(data, 'articles', 'hi'), join(data, 'articles', 'en')];
  const filesOf = (folder: string) => (existsSync(folder) ? readdirSync(folder).sort() : []);
  const isNative = (file: string) => Number.parseInt(file, 10) < LAST_NATIVE;
  const groups = [
    { group: 'native Hindi', lang: 'hi', folder: hindi, files: filesOf(hindi).filter(isNative) },
    {
      group: 'translated Hindi',
      lang: 'hi',
      folder: hindi,
      files: filesOf(hindi).filter((file) => !isNative(file)),
    },
    { group: 'English', lang: 'en', folder: english, files: filesOf(english) },
  ] as const;
  return groups
    .filter(({ files }) => files.length > 0)
    .map(({ folder, files, lang, group }) => sectionOf(folder, files, data, lang, group));
};
