import { CASES, type Case } from '../http/cases.ts';
import { type ApiRequest, type Call, makeIn, makeWorld, type World } from '../http/world.ts';
import type { Figure } from '../shared/figures.ts';
import type { Part, PartOptions } from '../shared/part.ts';
import { type BenchProduct, callApi, openProduct, signed } from '../shared/product.ts';
import { type OpenWorker, openWorker } from '../shared/worker.ts';

/** Requests at once, and in one sample, over the network of this machine. */
const AT_ONCE = 8;
const REQUESTS = 40;
/** Readers at once of one published quiz. */
const READERS = 500;
/** Requests of one sample, one after the other, inside the Worker. */
const WITHIN = 10;
const EMPTY = 'http: empty Hono route';
const COPIED = `http: bare Cache API route, ${READERS} readers`;

const callOf =
  (product: BenchProduct): Call =>
  (method, path, body) =>
    callApi(product, method, path, body);

type Asking = readonly (readonly [url: string, init: RequestInit])[];

/** Requests a second. Throws where one has another status than it should. */
async function rateOf(asking: Asking, atOnce: number, status?: number): Promise<number> {
  let next = 0;
  const start = performance.now();
  const reader = async () => {
    for (let n = next++; n < asking.length; n = next++) {
      const [url, init] = asking[n] as Asking[number];
      const response = await fetch(url, { ...init, redirect: 'manual' });
      const body = await response.text();
      const isRight = status === undefined ? response.ok : response.status === status;
      if (!isRight)
        throw new Error(`${init.method ?? 'GET'} ${url}: ${response.status} ${body.slice(0, 300)}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, reader));
  return (asking.length * 1000) / (performance.now() - start);
}

interface Inside {
  readonly milliseconds: number;
  readonly asked: {
    readonly milliseconds: number;
    readonly statements: number;
    readonly rowsRead: number;
    readonly rowsWritten: number;
  };
}

/** A route under measurement, with its samples. */
class Route {
  readonly rates: number[] = [];
  readonly times: number[] = [];
  readonly dbTimes: number[] = [];
  rowsRead = 0;
  rowsWritten = 0;
  readonly name: string;
  readonly #case: Case;
  readonly #product: BenchProduct;
  readonly #world: World;
  static #count = 1;

  constructor(name: string, one: Case, product: BenchProduct, world: World) {
    this.name = name;
    this.#case = one;
    this.#product = product;
    this.#world = world;
  }

  async #requests(count: number): Promise<ApiRequest[]> {
    const method = this.name.split(' ')[0] ?? 'GET';
    const made: ApiRequest[] = [];
    for (let n = 0; n < count; n++)
      made.push({
        method,
        ...(await this.#case.request(this.#world, Route.#count++, makeIn(callOf(this.#product)))),
      });
    return made;
  }

  async #outside(): Promise<void> {
    const asking = (await this.#requests(Math.min(REQUESTS, this.#case.most ?? REQUESTS))).map(
      (request) => [`${this.#product.base}${request.path}`, signed(this.#product, request)] as const,
    );
    this.rates.push(await rateOf(asking, AT_ONCE, this.#case.status));
  }

  async #inside(): Promise<void> {
    const wanted = (await this.#requests(WITHIN)).map((request) => ({
      path: request.path,
      ...signed(this.#product, request),
    }));
    const response = await fetch(`${this.#product.base}/bench/requests`, {
      method: 'POST',
      body: JSON.stringify(wanted),
    });
    const { milliseconds, asked } = (await response.json()) as Inside;
    this.times.push(milliseconds / WITHIN);
    this.dbTimes.push(asked.milliseconds / WITHIN);
    this.rowsRead = Math.max(this.rowsRead, asked.rowsRead / WITHIN);
    this.rowsWritten = Math.max(this.rowsWritten, asked.rowsWritten / WITHIN);
  }

  /** Takes away what the sample made, where only so many may be there. */
  async #tidy(): Promise<void> {
    if (this.#case.most === undefined) return;
    const path = this.name.split(' ')[1]?.replace('/{id}', '') ?? '';
    const answer = await callApi<Record<string, { id: string }[]>>(this.#product, 'GET', path);
    for (const { id } of Object.values(answer).flat())
      if (id !== this.#world.webhookId) await callApi(this.#product, 'DELETE', `${path}/${id}`);
  }

  async round(): Promise<void> {
    await this.#outside();
    await this.#tidy();
    await this.#inside();
    await this.#tidy();
  }

  /** Forgets the samples that warmed it up. */
  forget(): void {
    for (const samples of [this.rates, this.times, this.dbTimes]) samples.length = 0;
  }

  figures(): Figure[] {
    const name = `http: ${this.name}`;
    const inside = { unit: 'ms', better: 'less' } as const;
    const database = { name: `${name}, of it in the database`, ...inside, values: this.dbTimes };
    const rows = (what: string, count: number): Figure[] =>
      count > 0 ? [{ name: `${name}, rows ${what}`, unit: 'rows', better: 'less', values: [count] }] : [];
    const usesDb = this.dbTimes.some((time) => time > 0);
    return [
      { name, unit: 'requests/s', better: 'more', values: this.rates, yardstick: EMPTY },
      {
        name: `${name}, in the Worker`,
        ...inside,
        values: this.times,
        ...(usesDb ? { yardstick: database.name } : {}),
      },
      ...(usesDb ? [database] : []),
      ...rows('read', this.rowsRead),
      ...rows('written', this.rowsWritten),
    ];
  }
}

/** The routes of the description, each with the way it is asked; one that has none is named and left out. */
async function routesOf(product: BenchProduct, world: World): Promise<Route[]> {
  const described = (await (await fetch(`${product.base}/openapi.json`)).json()) as {
    paths: Record<string, object>;
  };
  const names = Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const missing = names.filter((name) => !(name in CASES));
  if (missing.length > 0) process.stderr.write(`\nnot measured yet: ${missing.join(', ')}\n`);
  return names.flatMap((name) => {
    const one = CASES[name];
    return one ? [new Route(name, one, product, world)] : [];
  });
}

async function measure(
  product: BenchProduct,
  bare: OpenWorker,
  options: PartOptions,
): Promise<readonly Figure[]> {
  const world = await makeWorld(callOf(product));
  const routes = await routesOf(product, world);
  const rounds = options.quick ? 5 : 9;
  const empty: number[] = [];
  const copied: number[] = [];
  const quiz: number[] = [];
  const many = (url: string, count: number): Asking => Array.from({ length: count }, () => [url, {}]);
  for (let round = 0; round <= rounds; round++) {
    empty.push(await rateOf(many(`${bare.base}/empty`, REQUESTS * 5), AT_ONCE));
    copied.push(await rateOf(many(`${bare.base}/cached`, READERS), READERS));
    quiz.push(await rateOf(many(`${product.base}/v1/quizzes/${world.quizId}`, READERS), READERS));
    for (const [n, route] of routes.entries()) {
      options.say(`round ${round} of ${rounds}, route ${n + 1} of ${routes.length}`);
      await route.round();
      if (round === 0) route.forget();
    }
  }
  const rate = { unit: 'requests/s', better: 'more' } as const;
  return [
    { name: EMPTY, ...rate, values: empty.slice(1) },
    { name: COPIED, ...rate, values: copied.slice(1) },
    { name: `http: published quiz, ${READERS} readers`, ...rate, values: quiz.slice(1), yardstick: COPIED },
    ...routes.flatMap((route) => route.figures()),
  ];
}

/**
 * Every route of the description: requests a second over the network of this machine against an empty Hono route,
 * and its time inside the Worker against what of it its statements took in the database.
 */
export const http: Part = async (options) => {
  const [product, bare] = [await openProduct(), await openWorker('bare', 'tests/bench/workers/bare.ts')];
  try {
    return await measure(product, bare, options);
  } finally {
    await product.stop();
    await bare.stop();
  }
};
