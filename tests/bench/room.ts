/**
 * One live room under load, in workerd through miniflare. Run: npm run bench:room [-- PLAYERS …]
 * Every player answers every question over a socket of their own; each answer has to be counted once. Measured:
 * from the last answer sent to the reveal at every player; memory of workerd a player. The players run on the
 * same machine, so the waits hold their work too.
 */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { Classroom, type HostView } from './room-phones.ts';
import { type BenchProduct, callApi, openDrill, openProduct } from './room-product.ts';

const QUESTIONS = 10;
/** What p99 may be at the largest room, in milliseconds. */
const GOAL = 1000;
const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [10, 100, 1000];

interface Measured {
  readonly players: number;
  readonly answers: number;
  readonly joinSeconds: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  readonly kibPerPlayer: number;
  /** Milliseconds of the processor that workerd takes for one question, from its opening to its reveal. */
  readonly cpuPerQuestion: number;
  /** Processes that wanted to run on the machine, a minute's mean: more than its cores makes every wait longer. */
  readonly load: number;
}

/** The workerd that this process started, by its number. Throws where /proc does not tell it (not Linux). */
function findWorkerd(): string {
  const found = readdirSync('/proc').find((pid) => {
    if (!/^\d+$/u.test(pid)) return false;
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      return /^Name:\s+workerd/mu.test(status) && status.includes(`PPid:\t${process.pid}\n`);
    } catch {
      return false;
    }
  });
  if (!found) throw new Error('workerd is not among the processes of /proc');
  return found;
}

/** Its memory, in KiB. */
function memoryOf(pid: string): number {
  return Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/^VmRSS:\s+(\d+)/mu)?.[1]);
}

/** Its time on the processor, in milliseconds: unlike a wait, it does not grow with what else the machine does. */
function cpuOf(pid: string): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  // utime and stime, in hundredths of a second.
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

interface Results {
  readonly questions: readonly {
    readonly options: readonly { readonly id: string; readonly chosen: number }[];
  }[];
  readonly players: readonly { readonly answered: number }[];
}

/** Throws where any answer is missing or counted twice. */
async function checkCounts(product: BenchProduct, pin: string, chosen: readonly string[][]): Promise<number> {
  const { questions, players } = await callApi<Results>(product, 'GET', `/v1/drills/${pin}/results`);
  let answers = 0;
  questions.forEach(({ options }, n) => {
    for (const { id, chosen: counted } of options) {
      const sent = chosen[n]?.filter((optionId) => optionId === id).length;
      if (counted !== sent)
        throw new Error(`question ${n + 1}, option ${id}: ${sent} sent, ${counted} counted`);
      answers += counted;
    }
  });
  if (questions.length !== QUESTIONS || players.some(({ answered }) => answered !== QUESTIONS))
    throw new Error('a player lacks an answer, or has one too many');
  return answers;
}

async function measure(count: number): Promise<Measured> {
  const product = await openProduct();
  try {
    const { pin, hostToken } = await openDrill(product, QUESTIONS);
    const room = new Classroom(product.base, pin, hostToken);
    const workerd = findWorkerd();
    const before = memoryOf(workerd);
    const start = performance.now();
    await room.fill(count);
    const joinSeconds = (performance.now() - start) / 1000;
    const cpuBefore = cpuOf(workerd);
    const waits: number[] = [];
    const chosen: string[][] = [];
    for (let index = 0; index < QUESTIONS; index++) {
      const asked = await room.ask(index);
      waits.push(...asked.waits);
      chosen.push(asked.chosen);
      process.stderr.write(`\r${count} players: question ${index + 1} of ${QUESTIONS}  `);
    }
    const cpuPerQuestion = (cpuOf(workerd) - cpuBefore) / QUESTIONS;
    const kibPerPlayer = (memoryOf(workerd) - before) / count;
    const { reveal } = room.host.view<HostView>();
    if (!reveal || reveal.withdrawn) throw new Error('the last question was not revealed');
    const answers = await checkCounts(product, pin, chosen);
    room.close();
    process.stderr.write('\r');
    const sorted = waits.sort((a, b) => a - b);
    const [p50, p99, max] = [quantile(sorted, 0.5), quantile(sorted, 0.99), sorted.at(-1) ?? 0];
    return {
      players: count,
      answers,
      joinSeconds,
      p50,
      p99,
      max,
      cpuPerQuestion,
      kibPerPlayer,
      load: loadavg()[0] ?? 0,
    };
  } finally {
    await product.stop();
  }
}

const measured: Measured[] = [];
for (const count of sizes) {
  const one = await measure(count);
  measured.push(one);
  const { players, answers, joinSeconds, p50, p99, max, cpuPerQuestion, kibPerPlayer, load } = one;
  process.stdout.write(
    `${players} players, ${QUESTIONS} questions: ${answers} answers, each counted once; last answer to reveal p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, most ${max.toFixed(0)} ms; all in after ${joinSeconds.toFixed(1)} s; ${kibPerPlayer.toFixed(1)} KiB a player; ${cpuPerQuestion.toFixed(0)} ms of processor a question; load of the machine ${load.toFixed(1)}\n`,
  );
}
mkdirSync('dist', { recursive: true });
writeFileSync('dist/bench-room.json', `${JSON.stringify({ goalP99: GOAL, rooms: measured }, null, 1)}\n`);
if (measured.some(({ p99 }) => p99 > GOAL)) {
  process.stderr.write(`p99 is over ${GOAL} ms\n`);
  process.exitCode = 1;
}
