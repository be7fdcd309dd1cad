import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openWeb } from '../../../src/ingest/index.ts';
import { startJob } from '../../../src/services/jobs/start-job.ts';
import type { Context } from '../../../src/services/ports.ts';
import { takeMessages } from '../../../src/services/work/do-work.ts';
import type { Work } from '../../../src/services/work/ports.ts';
import { runClock } from '../../../src/services/work/run-clock.ts';
import { openStore } from '../../../src/store/index.ts';
import { desk } from '../../http/desk.ts';
import { call, STORY } from '../../http/world.ts';
import { type FakeWeb, fakeWeb, hangs, html } from '../../ingest/site.ts';
import { faultyDb, type Place } from './faulty-db.ts';

const PAGES = ['a', 'b', 'c'];
/** The clock of a minute, a day after the last: all that was lost by then is sent again. */
const DAY = 86_400_000;

/** What happens next to the messages that were left so far, of which `pick` names one. */
interface Happening {
  readonly what: 'deliver' | 'twice at once' | 'clock' | 'correct';
  readonly pick: number;
  /** The call to the store that fails, and where; 0 where none does. */
  readonly nth: number;
  readonly place: Place;
  /** How the web is at that moment. */
  readonly web: 'sound' | 'hangs' | 'fails';
}

const happening: fc.Arbitrary<Happening> = fc.record({
  what: fc.constantFrom('deliver', 'deliver', 'deliver', 'twice at once', 'clock', 'correct'),
  pick: fc.nat(1000),
  nth: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 12 })),
  place: fc.constantFrom('before', 'in', 'after'),
  web: fc.constantFrom('sound', 'sound', 'hangs', 'fails'),
});

interface Paper {
  /** Of this paper alone: a clock sends what others left too. */
  readonly site: string;
  /** How many rupees each page tells of: a correction is another number. */
  readonly amounts: Map<string, number>;
  /** Ids of deliveries as the subscriber heard them. */
  readonly heard: string[];
}

const textOf = (amount: number) => STORY.replace('240', String(amount));
const pageOf = (text: string) =>
  `<html><body><article>${text
    .split('। ')
    .map((sentence) => `<p>${sentence.replace(/।$/u, '')}।</p>`)
    .join('')}</article></body></html>`;

/** The site, its feed and the subscriber, sound or not. */
function webOf({ site, amounts, heard }: Paper, state: Happening['web']): FakeWeb {
  const feed = () =>
    `<rss><channel><title>x</title>${PAGES.map(
      (page) => `<item><link>${site}/${page}</link><title>${amounts.get(page)}</title></item>`,
    ).join('')}</channel></rss>`;
  const sound = {
    [`${site}/feed`]: () => html(feed(), 'application/rss+xml')({}),
    ...Object.fromEntries(
      PAGES.map((page) => [`${site}/${page}`, () => html(pageOf(textOf(amounts.get(page) ?? 0)))({})]),
    ),
    [`${site}/hook`]: (init: RequestInit) => {
      heard.push(new Headers(init.headers).get('webhook-id') ?? '');
      return new Response('');
    },
  };
  if (state === 'sound') return fakeWeb(sound);
  const bad = state === 'hangs' ? hangs : () => new Response('', { status: 500 });
  return fakeWeb(Object.fromEntries(Object.keys(sound).map((address) => [address, bad])));
}

/** A message that is handed over; whether it is acknowledged or tried again, the test delivers as it likes. */
const message = (body: Work) => ({ body, attempts: 1, ack: () => {}, retry: () => {} });

/** Runs on a context with the faults of a happening; what fails is for the queue to try again. */
async function run(
  ctx: Context,
  paper: Paper,
  { nth, place, web }: Pick<Happening, 'nth' | 'place' | 'web'>,
  act: (ctx: Context) => Promise<unknown>,
): Promise<void> {
  const store = nth > 0 ? openStore(faultyDb(place, nth).db) : ctx.store;
  const { fetcher } = webOf(paper, web);
  await act({ ...ctx, store, web: openWeb(fetcher, { patience: 15 }) }).catch(() => {});
}

const SOUND = { nth: 0, place: 'before', web: 'sound' } as const;

let owners = 0;

async function play(happenings: readonly Happening[]): Promise<void> {
  const owner = `chaos${owners++}`;
  const site = `https://${owner}.example`;
  const { ctx, sent, key } = await desk(owner);
  let now = Date.now();
  const timed: Context = { ...ctx, now: () => new Date(now++).toISOString() };
  const paper: Paper = { site, amounts: new Map(PAGES.map((page, n) => [page, 300 + n])), heard: [] };
  await call('POST', '/v1/feeds', { key, body: { url: `${site}/feed` } });
  await call('POST', '/v1/webhooks', { key, body: { url: `${site}/hook`, events: ['article.corrected'] } });
  const jobId = await startJob({
    ctx: timed,
    inputs: [1, 2, 2].map((n) => ({ text: textOf(500 + n) })),
  });
  const clock = (at: Context) => {
    now += DAY;
    return runClock({ ctx: at });
  };
  await run(timed, paper, SOUND, clock);
  for (const one of happenings) {
    if (one.what === 'correct') {
      const page = PAGES[one.pick % PAGES.length] ?? 'a';
      paper.amounts.set(page, (paper.amounts.get(page) ?? 0) + 10);
    } else if (one.what === 'clock') await run(timed, paper, one, clock);
    else {
      const picked = sent[one.pick % Math.max(1, sent.length)];
      const times = one.what === 'deliver' ? 1 : 2;
      if (picked)
        await Promise.all(
          Array.from({ length: times }, () =>
            run(timed, paper, one, (at) => takeMessages({ ctx: at, messages: [message(picked)] })),
          ),
        );
    }
  }
  // In the end all is sound: the clock sends what was lost, and every message comes.
  for (let round = 0; round < 4; round++) {
    await run(timed, paper, SOUND, clock);
    for (let n = 0; n < sent.length; n++)
      await run(timed, paper, SOUND, (at) => takeMessages({ ctx: at, messages: [message(sent[n] as Work)] }));
    sent.length = 0;
  }
  await expectSettled(key, jobId, paper);
}

async function expectSettled(key: string, jobId: string, { amounts, heard }: Paper): Promise<void> {
  const job = (await call('GET', `/v1/jobs/${jobId}`, { key })).body;
  expect(job).toMatchObject({ state: 'done', done: 3, failed: 0 });
  const { articles } = (await call('GET', '/v1/articles?limit=100', { key })).body;
  const texts: string[] = [];
  let corrections = 0;
  for (const { id } of articles as { id: string }[]) {
    const { body } = await call('GET', `/v1/articles/${id}`, { key });
    texts.push(body.text.replace(/\s+/gu, ' '));
    corrections += body.version - 1;
    const { versions } = (await call('GET', `/v1/articles/${id}/versions`, { key })).body;
    expect(versions.map(({ version }: { version: number }) => version)).toEqual(
      Array.from({ length: body.version }, (_, n) => body.version - n),
    );
  }
  // One article for each text of the job and each page, as the page stands in the end.
  expect(texts.sort()).toEqual([textOf(501), textOf(502), ...[...amounts.values()].map(textOf)].sort());
  const [hook] = (await call('GET', '/v1/webhooks', { key })).body.webhooks;
  const { deliveries } = (await call('GET', `/v1/webhooks/${hook.id}/deliveries?limit=100`, { key })).body;
  // Each correction is told once, by one id, however often it was sent.
  expect(deliveries.map(({ state }: { state: string }) => state)).toEqual(
    Array.from({ length: corrections }, () => 'done'),
  );
  expect(new Set(heard)).toEqual(new Set(deliveries.map(({ id }: { id: string }) => id)));
}

describe('a queue that delivers twice, late, out of order or not at all, while the store and the web fail', () => {
  it('ends as one that did it all once: nothing half, nothing lost, nothing twice', async () => {
    await fc.assert(fc.asyncProperty(fc.array(happening, { minLength: 5, maxLength: 30 }), play), {
      numRuns: 25,
    });
  }, 240_000);
});
