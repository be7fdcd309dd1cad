import { Classroom, type HostView } from '../room/phones.ts';
import type { Figure } from '../shared/figures.ts';
import { quantile } from '../shared/figures.ts';
import type { Part, PartOptions } from '../shared/part.ts';
import { cpuOf, memoryOf } from '../shared/process.ts';
import { type BenchProduct, callApi, openDrill, openProduct } from '../shared/product.ts';

const QUESTIONS = 10;
const SIZES = [10, 100, 1000];
const QUICK_SIZES = [10, 200];

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

interface Played {
  readonly waits: readonly number[];
  /** For each question, the slowest of 99 players in a hundred. */
  readonly slowest: readonly number[];
  readonly cpu: readonly number[];
  readonly chosen: readonly string[][];
}

async function play(room: Classroom, pid: string | null, say: (question: number) => void): Promise<Played> {
  const waits: number[] = [];
  const slowest: number[] = [];
  const cpu: number[] = [];
  const chosen: string[][] = [];
  for (let index = 0; index < QUESTIONS; index++) {
    const before = pid === null ? 0 : cpuOf(pid);
    const asked = await room.ask(index);
    if (pid !== null) cpu.push(cpuOf(pid) - before);
    waits.push(...asked.waits);
    slowest.push(quantile(asked.waits, 0.99));
    chosen.push(asked.chosen);
    say(index + 1);
  }
  return { waits, slowest, cpu, chosen };
}

async function measure(count: number, options: PartOptions): Promise<Figure[]> {
  const product = await openProduct();
  try {
    const { pin, hostToken } = await openDrill(product, QUESTIONS);
    const room = new Classroom(product.base, pin, hostToken);
    const memory = () => (product.pid === null ? 0 : memoryOf(product.pid));
    const before = memory();
    const start = performance.now();
    await room.fill(count);
    const joined = performance.now() - start;
    const played = await play(room, product.pid, (question) =>
      options.say(`${count} players: question ${question} of ${QUESTIONS}`),
    );
    const grown = (memory() - before) / count;
    const { reveal } = room.host.view<HostView>();
    if (!reveal || reveal.withdrawn) throw new Error('the last question was not revealed');
    const answers = await checkCounts(product, pin, played.chosen);
    room.close();
    const figure = (name: string, unit: string, values: readonly number[]): Figure => ({
      name: `room: ${count} players, ${name}`,
      unit,
      better: name.startsWith('answers') ? 'more' : 'less',
      values,
    });
    return [
      figure('answers counted, each once', 'answers', [answers]),
      figure('last answer to reveal, all players', 'ms', played.waits),
      figure('last answer to reveal, 99 in a hundred, each question', 'ms', played.slowest),
      figure('all in after', 's', [joined / 1000]),
      ...(product.pid === null
        ? []
        : [
            figure('processor a question', 'ms', played.cpu),
            figure('memory of the process a player', 'KiB', [grown]),
          ]),
    ];
  } finally {
    await product.stop();
  }
}

/**
 * Live rooms: every player answers every question over a socket of their own, and each answer has to be counted
 * once. The players run on the same machine, so the waits hold their work too.
 */
export const room: Part = async (options) => {
  const sizes = options.sizes.length > 0 ? options.sizes : options.quick ? QUICK_SIZES : SIZES;
  const figures: Figure[] = [];
  for (const count of sizes) figures.push(...(await measure(count, options)));
  return figures;
};
