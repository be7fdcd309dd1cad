/**
 * The built Worker under load of many kinds at once, on this machine alone and bounded in time: readers of one quiz,
 * writers of one article, searches and checks. Run: npm run load [-- --minutes 10]
 * Fails where an answer is an error, and where the heap grows: what is left of it once all are answered and the garbage
 * is collected, in the last third against the third before. Samples go to dist/load.json.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type ApiRequest, storyOf } from './http/world.ts';
import { median, quantile, show } from './shared/figures.ts';
import { memoryOf } from './shared/process.ts';
import { type BenchProduct, callApi, openProduct, signed } from './shared/product.ts';
import { progressOn } from './shared/progress.ts';

/** How many of each kind ask at once. */
const READERS = 20;
const WRITERS = 4;
const SEEKERS = 4;
/** What one run asks at most, whatever its time. */
const MOST_REQUESTS = 2_000_000;
/** How often the heap is looked at, in milliseconds. */
const LOOK = 15_000;
/** What the heap may grow from one third to the next. */
const MOST_GROWTH = 0.1;

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } });
const minutes = Number(values.minutes);

interface Kind {
  readonly times: number[];
  readonly failures: string[];
  /** Answers that told a writer that another was first: as it should be, and tried again. */
  again: number;
  readonly request: (n: number) => ApiRequest;
}

const kind = (request: Kind['request']): Kind => ({ times: [], failures: [], again: 0, request });

type Kinds = Readonly<Record<'readers' | 'writers' | 'searches' | 'checks', Kind>>;

async function kindsOf(product: BenchProduct): Promise<{ kinds: Kinds; writtenId: string }> {
  const { article } = await callApi<{ article: { id: string } }>(product, 'POST', '/v1/articles', {
    text: storyOf(0),
    publishedAt: '2024-03-13',
  });
  const quiz = await callApi<{ id: string }>(product, 'POST', '/v1/quizzes', {
    articleIds: [article.id],
    items: 3,
  });
  await callApi(product, 'PATCH', `/v1/quizzes/${quiz.id}`, { status: 'published' });
  // The article that is written is another: corrections would withdraw the quiz that is read.
  const written = await callApi<{ article: { id: string } }>(product, 'POST', '/v1/articles', {
    text: storyOf(-1),
    publishedAt: '2020-03-13',
  });
  const words = ['पुल', 'yogi', 'लखनऊ', 'करोड़', 'कंपनी'].map(encodeURIComponent);
  const kinds = {
    readers: kind(() => ({ method: 'GET', path: `/v1/quizzes/${quiz.id}` })),
    writers: kind((n) => ({
      method: 'PUT',
      path: `/v1/articles/${written.article.id}`,
      body: { text: storyOf(n % 50) },
    })),
    searches: kind((n) => ({ method: 'GET', path: `/v1/claims?q=${words[n % words.length]}` })),
    checks: kind((n) => ({
      method: 'POST',
      path: '/v1/check',
      body: { statement: `योगी आदित्यनाथ ने पुल पर ${200 + (n % 80)} करोड़ रुपये खर्च किए।` },
    })),
  };
  return { kinds, writtenId: written.article.id };
}

let asked = 0;
/** The versions of the written article that were acknowledged. */
const versions = new Set<number>([1]);

/** Why an answer is an error; null where it is none. */
function judge(one: Kind, response: Response, body: string): string | null {
  if (response.status === 409) {
    one.again++;
    return null;
  }
  if (!response.ok) return `${response.status} ${body.slice(0, 200)}`;
  const { article } = JSON.parse(body) as { article?: { version: number } };
  if (article) versions.add(article.version);
  return null;
}

/**
 * Where all who ask wait for each other: what is being answered is held in the heap (20 to 40 MiB of it, as it comes),
 * and no look at it then tells what stays.
 */
class Pause {
  #waiting: Promise<void> | null = null;
  #asking = 0;
  #quiet: () => void = () => {};

  /** One request, once no pause is on. */
  async pass(run: () => Promise<void>): Promise<void> {
    while (this.#waiting) await this.#waiting;
    this.#asking++;
    await run();
    this.#asking--;
    if (this.#asking === 0) this.#quiet();
  }

  /** Does something while nothing is asked. */
  async during<T>(run: () => Promise<T>): Promise<T> {
    let end = () => {};
    this.#waiting = new Promise((done) => {
      end = done;
    });
    if (this.#asking > 0)
      await new Promise<void>((done) => {
        this.#quiet = done;
      });
    const told = await run();
    this.#waiting = null;
    end();
    return told;
  }
}

const pause = new Pause();

/** One that asks, one request after the other, until the time is over. */
async function ask(product: BenchProduct, one: Kind, until: number): Promise<void> {
  const next = async () => {
    const request = one.request(asked++);
    const start = performance.now();
    const failure = await fetch(`${product.base}${request.path}`, signed(product, request))
      .then(async (response) => judge(one, response, await response.text()))
      .catch((error: Error) => error.message);
    one.times.push(performance.now() - start);
    if (failure !== null) one.failures.push(failure);
  };
  while (performance.now() < until && asked < MOST_REQUESTS) await pause.pass(next);
}

const MIB = 1024 * 1024;
const product = await openProduct();
const inspector = await product.inspect();
const { kinds, writtenId } = await kindsOf(product);
const until = performance.now() + minutes * 60_000;
const crowd = Object.entries(kinds).flatMap(([name, one]) =>
  Array.from({ length: name === 'readers' ? READERS : name === 'writers' ? WRITERS : SEEKERS }, () =>
    ask(product, one, until),
  ),
);
const shown = progressOn();
const heap: number[] = [];
const memory: number[] = [];
while (performance.now() < until) {
  await new Promise((done) => setTimeout(done, Math.min(LOOK, Math.max(0, until - performance.now()))));
  heap.push(await pause.during(async () => (await inspector.heap()) / MIB));
  if (product.pid !== null) memory.push(memoryOf(product.pid) / 1024);
  shown.say(`${Math.max(0, Math.round((until - performance.now()) / 1000))} s left, ${asked} asked`);
}
await Promise.all(crowd);
const { version } = await callApi<{ version: number }>(product, 'GET', `/v1/articles/${writtenId}`);
if (version !== versions.size)
  kinds.writers.failures.push(`${versions.size} versions acknowledged, ${version} there`);
inspector.close();
await product.stop();

shown.clear();
for (const [name, { times, failures, again }] of Object.entries(kinds))
  process.stdout.write(
    `${name}: ${show(times.length)} answers, ${failures.length} errors${failures[0] ? ` (${failures[0]})` : ''}${again > 0 ? `, ${show(again)} told to try again` : ''}; ${show(median(times))} ms, 99 in a hundred within ${show(quantile(times, 0.99))} ms\n`,
  );
const third = Math.ceil(heap.length / 3);
const [before, last] = [heap.slice(-2 * third, -third), heap.slice(-third)].map(median) as [number, number];
const growth = last / before - 1;
process.stdout.write(
  `${minutes} minutes: heap ${show(heap[0] ?? 0)} MiB after ${LOOK / 1000} s, ${show(before)} MiB in the second third, ${show(last)} MiB in the last (${(growth * 100).toFixed(1)} %)${memory.length > 0 ? `; process ${show(memory[0] ?? 0)} to ${show(memory.at(-1) ?? 0)} MiB, with the databases` : ''}\n`,
);
mkdirSync('dist', { recursive: true });
writeFileSync('dist/load.json', `${JSON.stringify({ minutes, asked, heap, memory }, null, 1)}\n`);
const errors = Object.values(kinds).reduce((sum, { failures }) => sum + failures.length, 0);
if (errors > 0 || growth > MOST_GROWTH) process.exitCode = 1;
