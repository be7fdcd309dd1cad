import { evictDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import { call, published } from '../../http/world.ts';
import { join, lead, newDrill, Screen } from './screens.ts';

interface Outcome {
  readonly questions: readonly {
    readonly answered: number;
    readonly right: number;
    readonly chosen: number[];
  }[];
  readonly players: readonly {
    readonly nickname: string;
    readonly right: number;
    readonly answered: number;
  }[];
}

interface Player {
  readonly screen: Screen;
  readonly token: string;
}

/** Steps of a whole game; `null` counts them. */
async function play(
  quizId: string,
  evictBefore: number | 'all' | null,
): Promise<{ outcome: Outcome; steps: number }> {
  const { pin, hostToken, key, id } = await newDrill(
    { source: { quizId }, autoReveal: false, seconds: 120 },
    'evicted',
  );
  let steps = 0;
  const step = async <T>(act: () => Promise<T>): Promise<T> => {
    if (evictBefore === 'all' || evictBefore === steps) await evictDurableObject(env.ROOMS.getByName(id));
    steps++;
    return act();
  };
  const host = await step(() => lead(pin, hostToken));
  const command = (message: object, phase: string) =>
    step(() => {
      host.send(message);
      return host.next('hostView', (view) => view.phase === phase);
    });
  const answer = ({ screen }: Player, questionId: string, optionId: string) =>
    step(() => {
      screen.send({ type: 'answer', questionId, optionId });
      return screen.next('answered');
    });
  const asha = await step(() => join(pin, 'आशा'));
  const ravi = await step(() => join(pin, 'रवि'));

  const first = (await command({ type: 'open', index: 0 }, 'open')).question;
  const [a, b] = first?.options ?? [];
  await answer(asha, first?.id ?? '', a?.id ?? '');
  await command({ type: 'pause', index: 0 }, 'paused');
  await command({ type: 'continue', index: 0 }, 'open');
  await answer(ravi, first?.id ?? '', b?.id ?? '');
  await answer(ravi, first?.id ?? '', b?.id ?? '');
  await command({ type: 'stretch', seconds: 15 }, 'open');
  await command({ type: 'reveal', index: 0 }, 'revealed');

  const second = (await command({ type: 'open', index: 1 }, 'open')).question;
  const meena = await step(() => join(pin, 'मीना'));
  await answer(meena, second?.id ?? '', second?.options[0]?.id ?? '');
  const back = await step(async () => {
    const screen = await Screen.open(pin);
    screen.send({ type: 'resume', v: 1, token: asha.token });
    await screen.next('view');
    return { screen, token: asha.token };
  });
  await answer(back, second?.id ?? '', second?.options[2]?.id ?? '');
  await command({ type: 'lock', locked: true }, 'open');
  await command({ type: 'timer', seconds: null }, 'open');
  await command({ type: 'reveal', index: 1 }, 'revealed');
  await command({ type: 'end' }, 'ended');
  const { body } = await step(() => call('GET', `/v1/drills/${pin}/results`, { key }));
  return {
    steps,
    outcome: {
      questions: body.questions.map(
        ({ answered, right, options }: Outcome['questions'][number] & { options: { chosen: number }[] }) => ({
          answered,
          right,
          chosen: options.map(({ chosen }) => chosen),
        }),
      ),
      players: body.players.map(({ nickname, right, answered }: Outcome['players'][number]) => ({
        nickname,
        right,
        answered,
      })),
    },
  };
}

it('ends the same whichever step the object is evicted before: no answer lost, none counted twice', async () => {
  const { quizId } = await published('evicted');
  const { outcome, steps } = await play(quizId, null);
  expect(outcome.questions.map(({ answered }) => answered)).toEqual([2, 2]);
  expect(outcome.players).toHaveLength(3);
  for (let n = 0; n < steps; n++)
    expect((await play(quizId, n)).outcome, `before step ${n}`).toEqual(outcome);
  expect((await play(quizId, 'all')).outcome).toEqual(outcome);
}, 60_000);
