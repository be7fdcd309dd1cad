import fc from 'fast-check';
import { expect, it } from 'vitest';
import { resultsOf } from '../../../src/live/machine/results.ts';
import { pointsFor, scoreOf } from '../../../src/live/machine/score.ts';
import { newRoom } from '../../../src/live/machine/state.ts';
import { step } from '../../../src/live/machine/step.ts';
import type { RoomEvent, RoomState } from '../../../src/live/machine/types.ts';
import { hostView, playerView } from '../../../src/live/machine/views.ts';
import { readOutgoing } from '../../../src/live/protocol/outgoing.ts';
import { START, setup } from '../rooms.ts';

/** Sequences tried; `npm run fuzz:room` tries 10,000. */
const RUNS = Number(process.env.ROOM_RUNS ?? 300);
const PLAYERS = ['p1', 'p2', 'p3', 'p4'];

const index = fc.integer({ min: 0, max: 3 });
const player = fc.constantFrom(...PLAYERS);
const command = fc.oneof(
  index.map((n) => ({ type: 'open' as const, index: n })),
  index.map((n) => ({ type: 'reveal' as const, index: n })),
  index.map((n) => ({ type: 'skip' as const, index: n })),
  index.map((n) => ({ type: 'pause' as const, index: n })),
  index.map((n) => ({ type: 'continue' as const, index: n })),
  fc.constant({ type: 'timer' as const, seconds: null }),
  fc.constant({ type: 'timer' as const, seconds: 5 }),
  fc.constant({ type: 'stretch' as const, seconds: 5 }),
  fc.boolean().map((locked) => ({ type: 'lock' as const, locked })),
  player.map((playerId) => ({ type: 'remove' as const, playerId })),
);
/** The next step of a real game, so that sequences go deep. */
const onward = fc.constant('onward' as const);

type Drawn = { readonly wait: number; readonly make: (state: RoomState, at: number) => RoomEvent };

function playOn({ play }: RoomState, at: number): RoomEvent {
  const now = play.round?.index ?? -1;
  if (play.phase === 'closed') return { type: 'show', at, index: now, standing: 'live' };
  const move =
    play.phase === 'open'
      ? { type: 'reveal' as const, index: now }
      : { type: 'open' as const, index: now + 1 };
  return { type: 'command', at, command: move, fallen: [] };
}

const anEvent: fc.Arbitrary<Drawn['make']> = fc.oneof(
  { weight: 3, arbitrary: onward.map(() => playOn) },
  {
    weight: 3,
    arbitrary: player.map((id): Drawn['make'] => (_, at) => ({
      type: 'join',
      at,
      playerId: id,
      tokenHash: id,
      nickname: id,
      classPlayerId: null,
      due: [],
    })),
  },
  {
    weight: 8,
    arbitrary: fc
      .tuple(player, fc.constantFrom('now', 'q1', 'q2', 'q3', 'none'), fc.constantFrom('a', 'b', 'x'))
      .map(([playerId, which, letter]): Drawn['make'] => ({ setup: made, play }, at) => {
        const itemId = which === 'now' ? (made.items[play.round?.index ?? 0]?.id ?? 'q1') : which;
        return {
          type: 'answer',
          at,
          playerId,
          itemId,
          optionId: `${itemId.slice(1)}${letter}`,
          standing: 'live',
        };
      }),
  },
  {
    weight: 4,
    arbitrary: command.map((sent): Drawn['make'] => (_, at) => ({
      type: 'command',
      at,
      command: sent,
      fallen: [],
    })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('q1', 'q2').map((id): Drawn['make'] => (_, at) => ({
      type: 'command',
      at,
      command: { type: 'open', index: 0 },
      fallen: [id],
    })),
  },
  {
    weight: 2,
    arbitrary: index.map((n): Drawn['make'] => (_, at) => ({
      type: 'show',
      at,
      index: n,
      standing: n === 2 ? 'withdrawn' : 'live',
    })),
  },
  { weight: 2, arbitrary: fc.constant<Drawn['make']>((_, at) => ({ type: 'tick', at })) },
  {
    weight: 1,
    arbitrary: player.map((playerId): Drawn['make'] => (_, at) => ({ type: 'forget', at, playerId })),
  },
);
const sequence = fc.array(fc.record({ wait: fc.constantFrom(0, 0, 300, 4000, 30_000), make: anEvent }), {
  maxLength: 60,
  size: 'max',
});

/** What holds between two states, whatever happened. */
function keepsTheRules(before: RoomState, event: RoomEvent, after: RoomState): void {
  const open = before.play.phase === 'open' ? before.setup.items[before.play.round?.index ?? -1]?.id : null;
  for (const [id, now] of after.players) {
    const earlier = before.players.get(id)?.answers ?? {};
    for (const itemId of Object.keys(now.answers)) {
      if (earlier[itemId]) {
        expect(now.answers[itemId]).toBe(earlier[itemId]);
        continue;
      }
      // An answer comes from its player's own message, to the open question, in time.
      expect(event).toMatchObject({ type: 'answer', playerId: id, itemId });
      expect(open).toBe(itemId);
    }
  }
}

/** Totals are the sum of the answers that count; no score without an answer. */
function addsUp(state: RoomState): void {
  const { withdrawn, asked } = state.play;
  const { scoring, seconds } = state.setup.settings;
  for (const player of state.players.values()) {
    const score = scoreOf(state, player);
    const all = Object.entries(player.answers);
    for (const [itemId, answer] of all) {
      expect(asked).toContain(itemId);
      expect(answer.points).toBe(pointsFor(answer.right, scoring, answer.after, seconds));
    }
    const open = ['open', 'paused', 'closed'].includes(state.play.phase)
      ? state.setup.items[state.play.round?.index ?? -1]?.id
      : undefined;
    const counting = all.filter(([id]) => !withdrawn.includes(id) && id !== open);
    expect(score.points).toBe(counting.reduce((sum, [, answer]) => sum + answer.points, 0));
    expect(score.right).toBe(counting.filter(([, answer]) => answer.right).length);
    if (all.length === 0) expect(score.points).toBe(0);
  }
}

it.each(['count', 'speed'] as const)(
  'any sequence of events keeps the rules (%s)',
  (scoring) => {
    fc.assert(
      fc.property(sequence, fc.boolean(), (events, autoReveal) => {
        let state = newRoom(setup({ settings: { scoring, autoReveal } }));
        let at = START;
        for (const { wait, make } of events) {
          at += wait;
          const event = make(state, at);
          const { state: next, messages } = step(state, event);
          keepsTheRules(state, event, next);
          addsUp(next);
          for (const send of messages)
            if ('message' in send) expect(readOutgoing(JSON.stringify(send.message))).not.toBeNull();
          state = next;
        }
        expect(readOutgoing(JSON.stringify(hostView(state, at)))).not.toBeNull();
        for (const one of state.players.values())
          expect(readOutgoing(JSON.stringify(playerView(state, one, at)))).not.toBeNull();
        const results = resultsOf(state);
        for (const one of results.players)
          expect(one.right).toBeLessThanOrEqual(Object.keys(one.answers).length);
      }),
      { numRuns: RUNS },
    );
  },
  600_000,
);
