import type { Figure } from '../shared/figures.ts';
import { median } from '../shared/figures.ts';
import type { Inspector } from '../shared/inspector.ts';
import type { Part, PartOptions } from '../shared/part.ts';
import { type BenchProduct, callApi, openProduct, signed } from '../shared/product.ts';
import { textOf } from '../shared/stories.ts';

/** What the free plan gives a request, in milliseconds of processor. */
const BUDGET = 10;
const LENGTHS = [500, 1000, 1500, 2500, 4000, 6000, 8000, 10_000];
const QUICK_LENGTHS = [500, 1000, 2500, 5000, 10_000];
/** Stories that warm an isolate up before it is measured. */
const WARM_UP = 30;
/** Stories that one warm sample takes the mean of. */
const TIMES = 4;
const LANGS = ['hi', 'en'] as const;
type Lang = (typeof LANGS)[number];

let made = 0;

/** The text as another story: its first number, or a mark at its end, is new each time. */
const another = (text: string) => `${text}\n\n(${++made})`;

interface Cost {
  readonly article: number;
  readonly quiz: number;
}

/** The text is stored with its claims; gives its id. */
async function storeArticle(product: BenchProduct, text: string): Promise<string> {
  const { article } = await callApi<{ article: { id: string } }>(product, 'POST', '/v1/articles', {
    text: another(text),
  });
  return article.id;
}

/** No question passes the rules: as much work as a quiz, but for storing it. */
const NO_QUESTIONS = 422;

async function storeQuiz(product: BenchProduct, id: string): Promise<void> {
  const body = { articleIds: [id], items: 10, sensitive: true };
  const response = await fetch(
    `${product.base}/v1/quizzes`,
    signed(product, { method: 'POST', path: '/v1/quizzes', body }),
  );
  const answer = await response.text();
  if (!response.ok && response.status !== NO_QUESTIONS) throw new Error(`quiz: ${response.status} ${answer}`);
}

/** Stories are stored with their claims, and a quiz of each; the processor time of a request by V8's profiler. */
async function costOf(
  product: BenchProduct,
  inspector: Inspector,
  text: string,
  times: number,
): Promise<Cost> {
  const ids: string[] = [];
  const articles = await inspector.profile(async () => {
    for (let n = 0; n < times; n++) ids.push(await storeArticle(product, text));
  });
  const quizzes = await inspector.profile(async () => {
    for (const id of ids) await storeQuiz(product, id);
  });
  return { article: articles.total / times, quiz: quizzes.total / times };
}

const millisecond = { unit: 'ms', better: 'less' } as const;

function figuresOf(name: string, costs: readonly Cost[]): Figure[] {
  return [
    {
      name: `${name}, article → claims → stored`,
      ...millisecond,
      values: costs.map(({ article }) => article),
    },
    { name: `${name}, claims → quiz → stored`, ...millisecond, values: costs.map(({ quiz }) => quiz) },
    {
      name: `${name}, both`,
      ...millisecond,
      values: costs.map(({ article, quiz }) => article + quiz),
    },
  ];
}

/** The characters that the dearer of the two requests serves within its budget, between the lengths measured. */
function servedWithin(costs: readonly (readonly [length: number, milliseconds: number])[]): number {
  let last: readonly [number, number] = [0, 0];
  for (const [length, cost] of costs) {
    if (cost > BUDGET) {
      const share = (BUDGET - last[1]) / (cost - last[1]);
      return last[0] === 0 ? 0 : Math.round(last[0] + share * (length - last[0]));
    }
    last = [length, cost];
  }
  return last[0];
}

const dearer = (costs: readonly Cost[]) => median(costs.map(({ article, quiz }) => Math.max(article, quiz)));

function served(lang: Lang, how: string, costs: ReadonlyMap<number, readonly Cost[]>): Figure {
  const medians = [...costs].map(([length, all]) => [length, dearer(all)] as const);
  return {
    name: `free: ${lang}, ${how}, characters within ${BUDGET} ms a request`,
    unit: 'characters',
    better: 'more',
    values: [servedWithin(medians)],
  };
}

async function warm(lang: Lang, lengths: readonly number[], options: PartOptions): Promise<Figure[]> {
  const rounds = options.quick ? 7 : 15;
  const product = await openProduct();
  const inspector = await product.inspect();
  const all = new Map<number, Cost[]>();
  try {
    for (let n = 0; n < WARM_UP; n++)
      await storeQuiz(product, await storeArticle(product, textOf(lang, 2500)));
    for (const length of lengths) {
      const text = textOf(lang, length);
      const costs: Cost[] = [];
      for (let n = 0; n < rounds; n++) costs.push(await costOf(product, inspector, text, TIMES));
      all.set(length, costs);
      options.say(`${lang}, warm: ${length} characters`);
    }
  } finally {
    inspector.close();
    await product.stop();
  }
  return [
    ...[...all].flatMap(([length, costs]) => figuresOf(`free: ${lang} ${length}, warm`, costs)),
    served(lang, 'warm', all),
  ];
}

/** The first story of a fresh isolate, whose database is reached already. */
async function first(lang: Lang, length: number): Promise<Cost> {
  const product = await openProduct();
  const inspector = await product.inspect();
  try {
    await callApi(product, 'GET', '/v1/articles');
    return await costOf(product, inspector, textOf(lang, length), 1);
  } finally {
    inspector.close();
    await product.stop();
  }
}

async function cold(lang: Lang, lengths: readonly number[], options: PartOptions): Promise<Figure[]> {
  const all = new Map<number, Cost[]>();
  for (const length of lengths) {
    const costs: Cost[] = [];
    for (let n = 0; n < (options.quick ? 3 : 7); n++) costs.push(await first(lang, length));
    all.set(length, costs);
    options.say(`${lang}, cold: ${length} characters`);
  }
  return [
    ...[...all].flatMap(([length, costs]) => figuresOf(`free: ${lang} ${length}, cold`, costs)),
    served(lang, 'cold', all),
  ];
}

/**
 * What the free plan's 10 ms of processor a request serve: articles of growing length that are read, stored and
 * asked about through the API of the built Worker; the time is that of V8's profiler in workerd, without waits.
 */
export const free: Part = async (options) => {
  const lengths = options.sizes.length > 0 ? options.sizes : options.quick ? QUICK_LENGTHS : LENGTHS;
  const coldLengths = options.quick
    ? lengths.filter((length) => [500, 1000, 2500].includes(length))
    : lengths;
  const figures: Figure[] = [];
  for (const lang of LANGS) figures.push(...(await warm(lang, lengths, options)));
  for (const lang of LANGS) figures.push(...(await cold(lang, coldLengths, options)));
  return figures;
};
