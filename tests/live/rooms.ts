import { newRoom } from '../../src/live/machine/state.ts';
import { step } from '../../src/live/machine/step.ts';
import type { RoomEvent, RoomState, Step } from '../../src/live/machine/types.ts';
import type { HostCommand } from '../../src/live/protocol/incoming.ts';
import type { DrillItem, DrillSettings, RoomSetup } from '../../src/services/drills/types.ts';

/** When the rooms of the tests are opened. */
export const START = 1_700_000_000_000;

export const SETTINGS: DrillSettings = {
  seconds: 20,
  scoring: 'count',
  leaderboard: true,
  autoReveal: false,
  closesAt: null,
};

/** Question n: option `${n}a` is right. */
export function item(n: number, origin: DrillItem['origin'] = 'new'): DrillItem {
  return {
    id: `q${n}`,
    claimId: `c${n}`,
    lang: 'hi',
    kind: 'city',
    stem: `प्रश्न ${n}`,
    options: ['b', 'a', 'c', 'd'].map((letter) => ({ id: `${n}${letter}`, text: `विकल्प ${letter}` })),
    key: `${n}a`,
    explanation: 'खबर में यही है।',
    whys: { [`${n}b`]: 'खबर में दूसरा शहर है।' },
    quote: { exact: 'खबर के शब्द', prefix: '', suffix: '' },
    source: { title: 'खबर', url: 'https://example.org/1', claimId: `c${n}` },
    origin,
  };
}

export function setup(
  change: Partial<Omit<RoomSetup, 'settings'>> & { settings?: Partial<DrillSettings> } = {},
): RoomSetup {
  return {
    drillId: 'dr_1',
    pin: '123456',
    ownerId: 'own_1',
    classId: null,
    mode: 'live',
    lang: 'hi',
    title: 'इस हफ्ते की खबरें',
    items: [item(1), item(2), item(3)],
    hostHash: 'host',
    openedAt: START,
    deleteAt: START + 30 * 86_400_000,
    ...change,
    settings: { ...SETTINGS, ...change.settings },
  };
}

/** A room that is driven by events, a second apart unless told otherwise. */
export class Driver {
  state: RoomState;
  at = START;
  constructor(change: Parameters<typeof setup>[0] = {}) {
    this.state = newRoom(setup(change));
  }
  send(event: RoomEvent): Step {
    const done = step(this.state, event);
    this.state = done.state;
    return done;
  }
  after(milliseconds: number): this {
    this.at += milliseconds;
    return this;
  }
  join(playerId: string, nickname = playerId, due: readonly string[] = []): Step {
    return this.send({
      type: 'join',
      at: this.at,
      playerId,
      nickname,
      tokenHash: `t-${playerId}`,
      classPlayerId: null,
      due,
    });
  }
  answer(playerId: string, itemId: string, optionId: string): Step {
    return this.send({ type: 'answer', at: this.at, playerId, itemId, optionId, standing: 'live' });
  }
  host(command: HostCommand, fallen: readonly string[] = []): Step {
    return this.send({ type: 'command', at: this.at, command, fallen });
  }
  /** Closes the open question and shows its answer. */
  reveal(index: number, standing: 'live' | 'withdrawn' = 'live'): void {
    this.host({ type: 'reveal', index });
    this.send({ type: 'show', at: this.at, index, standing });
  }
}

/** The codes with which a step refused. */
export function refusals({ messages }: Step): string[] {
  return messages.flatMap((send) =>
    'message' in send && send.message.type === 'refused' ? [send.message.code] : [],
  );
}
