import { describe, expect, it } from 'vitest';
import { resultsOf } from '../../../src/live/machine/results.ts';
import { scoreOf } from '../../../src/live/machine/score.ts';
import type { Player } from '../../../src/live/machine/types.ts';
import { hostView, playerView, selfView } from '../../../src/live/machine/views.ts';
import { Driver, item, refusals, START } from '../rooms.ts';

const playerOf = (room: Driver, id: string) => room.state.players.get(id) as Player;
const score = (room: Driver, id: string) => scoreOf(room.state, playerOf(room, id));

function opened(change: ConstructorParameters<typeof Driver>[0] = {}): Driver {
  const room = new Driver(change);
  room.join('anu');
  room.join('ravi');
  room.after(1000).host({ type: 'open', index: 0 });
  return room;
}

describe('a question', () => {
  it('is answered once, graded when it is shown, and counted', () => {
    const room = opened();
    room.after(1000).answer('anu', 'q1', '1a');
    room.answer('ravi', 'q1', '1b');
    expect(score(room, 'anu')).toEqual({ right: 0, asked: 0, points: 0 });
    room.reveal(0);
    expect(score(room, 'anu')).toEqual({ right: 1, asked: 1, points: 1 });
    expect(score(room, 'ravi')).toEqual({ right: 0, asked: 1, points: 0 });
  });

  it('confirms the same answer sent again, and refuses another', () => {
    const room = opened();
    room.answer('anu', 'q1', '1a');
    const before = room.state;
    expect(refusals(room.answer('anu', 'q1', '1a'))).toEqual([]);
    expect(room.state).toBe(before);
    expect(refusals(room.answer('anu', 'q1', '1b'))).toEqual(['already-answered']);
    expect(room.state).toBe(before);
  });

  it('takes no answer before it is asked, while paused, after its time, after its close, after the end', () => {
    const room = opened();
    expect(refusals(room.answer('anu', 'q2', '2a'))).toEqual(['out-of-turn']);
    room.host({ type: 'pause', index: 0 });
    expect(refusals(room.answer('anu', 'q1', '1a'))).toEqual(['out-of-turn']);
    room.host({ type: 'continue', index: 0 });
    room.after(20_000);
    expect(refusals(room.answer('anu', 'q1', '1a'))).toEqual(['late']);
    room.send({ type: 'tick', at: room.at });
    expect(room.state.play.phase).toBe('closed');
    expect(refusals(room.answer('anu', 'q1', '1a'))).toEqual(['late']);
    room.send({ type: 'show', at: room.at, index: 0, standing: 'live' });
    room.host({ type: 'end' });
    expect(refusals(room.answer('anu', 'q1', '1a'))).toEqual(['ended']);
    expect(score(room, 'anu').points).toBe(0);
  });

  it('refuses an option of another question, a stranger and one who was removed', () => {
    const room = opened();
    expect(refusals(room.answer('anu', 'q1', '2a'))).toEqual(['unknown-option']);
    expect(refusals(room.answer('nobody', 'q1', '1a'))).toEqual(['not-joined']);
    room.host({ type: 'remove', playerId: 'ravi' });
    expect(refusals(room.answer('ravi', 'q1', '1a'))).toEqual(['removed']);
    expect(resultsOf(room.state).players.map(({ nickname }) => nickname)).toEqual(['anu']);
  });

  it('closes by itself when everyone has answered, where the teacher wants it', () => {
    const room = opened({ settings: { autoReveal: true } });
    room.answer('anu', 'q1', '1a');
    expect(room.state.play.phase).toBe('open');
    room.answer('ravi', 'q1', '1a');
    expect(room.state.play.phase).toBe('closed');
  });

  it('counts for nobody when its claim fell before the answer was shown', () => {
    const room = opened();
    room.answer('anu', 'q1', '1a');
    room.reveal(0, 'withdrawn');
    expect(score(room, 'anu')).toEqual({ right: 0, asked: 0, points: 0 });
    expect(playerView(room.state, playerOf(room, 'anu'), room.at).result).toMatchObject({
      withdrawn: true,
      points: 0,
    });
  });

  it('is passed over when its claim fell before it was asked', () => {
    const room = new Driver();
    room.host({ type: 'open', index: 0 }, ['q1']);
    expect(room.state.play.round?.index).toBe(1);
  });

  it('is skipped without a score', () => {
    const room = opened();
    room.answer('anu', 'q1', '1a');
    room.host({ type: 'skip', index: 0 });
    expect(score(room, 'anu')).toEqual({ right: 0, asked: 0, points: 0 });
    room.host({ type: 'open', index: 1 });
    expect(room.state.play.round?.index).toBe(1);
  });
});

describe('the host', () => {
  it('does nothing twice when a key is pressed twice', () => {
    const room = opened();
    expect(refusals(room.host({ type: 'open', index: 0 }))).toEqual(['out-of-turn']);
    room.reveal(0);
    expect(refusals(room.host({ type: 'reveal', index: 0 }))).toEqual(['out-of-turn']);
    room.host({ type: 'open', index: 1 });
    expect(refusals(room.host({ type: 'open', index: 1 }))).toEqual(['out-of-turn']);
    expect(refusals(room.host({ type: 'skip', index: 0 }))).toEqual(['out-of-turn']);
  });

  it('ends the drill after the last question, and nothing follows', () => {
    const room = opened();
    for (const index of [0, 1, 2]) {
      if (index > 0) room.host({ type: 'open', index });
      room.reveal(index);
    }
    room.host({ type: 'open', index: 3 });
    expect(room.state.play.phase).toBe('ended');
    expect(refusals(room.host({ type: 'open', index: 4 }))).toEqual(['out-of-turn']);
    expect(refusals(room.join('late'))).toEqual(['ended']);
  });

  it('pauses the clock, stretches it and turns it off', () => {
    const room = opened();
    room.after(5000).host({ type: 'pause', index: 0 });
    room.after(60_000).host({ type: 'continue', index: 0 });
    expect(hostView(room.state, room.at).endsIn).toBe(15_000);
    room.host({ type: 'stretch', seconds: 10 });
    expect(hostView(room.state, room.at).endsIn).toBe(25_000);
    room.host({ type: 'timer', seconds: null });
    expect(hostView(room.state, room.at).endsIn).toBeNull();
    room.after(600_000).send({ type: 'tick', at: room.at });
    expect(room.state.play.phase).toBe('open');
  });

  it('locks the room: no one new, but those who were in come back', () => {
    const room = opened();
    room.host({ type: 'lock', locked: true });
    expect(refusals(room.join('late'))).toEqual(['locked']);
    expect(refusals(room.send({ type: 'resume', at: room.at, playerId: 'anu', tokenHash: 't-anu' }))).toEqual(
      [],
    );
  });

  it('never gets the key before it is shown: the screen is projected', () => {
    const room = opened();
    room.answer('anu', 'q1', '1a');
    const view = hostView(room.state, room.at);
    expect(view.reveal).toBeNull();
    expect(JSON.stringify(view)).not.toMatch(/key|खबर में यही है/u);
    room.reveal(0);
    expect(hostView(room.state, room.at).reveal).toMatchObject({
      proof: { keyId: '1a' },
      spread: { '1a': 1, '1b': 0 },
    });
  });

  it('leaves the room alone for hours: it ends by itself', () => {
    const room = opened({ settings: { seconds: null } });
    room.send({ type: 'tick', at: START + 4 * 60 * 60 * 1000 });
    expect(room.state.play.phase).toBe('ended');
  });
});

describe('players', () => {
  it('join late and are asked what is open', () => {
    const room = opened();
    room.reveal(0);
    room.host({ type: 'open', index: 1 });
    room.join('late');
    expect(playerView(room.state, playerOf(room, 'late'), room.at).question?.id).toBe('q2');
    room.answer('late', 'q2', '2a');
    room.reveal(1);
    expect(score(room, 'late')).toMatchObject({ right: 1, points: 1 });
  });

  it('come back by their token with all they had; a forged one is refused', () => {
    const room = opened();
    room.answer('anu', 'q1', '1c');
    expect(playerView(room.state, playerOf(room, 'anu'), room.at)).toMatchObject({
      chosen: '1c',
      result: null,
    });
    expect(
      refusals(room.send({ type: 'resume', at: room.at, playerId: 'anu', tokenHash: 't-ravi' })),
    ).toEqual(['unknown-token']);
    expect(refusals(room.send({ type: 'resume', at: room.at, playerId: 'x', tokenHash: 't-anu' }))).toEqual([
      'unknown-token',
    ]);
  });

  it('are one player when the same join comes twice: the first welcome was lost', () => {
    const room = new Driver();
    room.join('p1', 'आशा');
    const again = room.send({
      type: 'join',
      at: room.at,
      playerId: 'p2',
      nickname: 'आशा',
      tokenHash: 't-p1',
      classPlayerId: null,
      due: [],
    });
    expect(room.state.players.size).toBe(1);
    expect(again.messages).toEqual([{ to: 'senderView' }]);
  });

  it('get a number behind a name that is taken', () => {
    const room = new Driver();
    room.join('a', 'मोर');
    room.join('b', 'मोर');
    expect(hostView(room.state, room.at).players.map(({ nickname }) => nickname)).toEqual(['मोर', 'मोर 2']);
  });

  it('are deleted on request, without a trace', () => {
    const room = opened();
    room.answer('anu', 'q1', '1a');
    room.send({ type: 'forget', at: room.at, playerId: 'anu' });
    room.reveal(0);
    expect(JSON.stringify([resultsOf(room.state), [...room.state.players]])).not.toContain('anu');
  });

  it('know nothing of the key, nor whether they were right, before it is shown', () => {
    const room = opened();
    room.answer('anu', 'q1', '1a');
    const view = playerView(room.state, playerOf(room, 'anu'), room.at);
    expect(view.question && Object.keys(view.question).sort()).toEqual(['id', 'lang', 'options', 'stem']);
    expect(view).toMatchObject({ result: null, place: null, score: { right: 0, points: 0 } });
  });
});

describe('speed scoring', () => {
  const given = (after: number) => {
    const room = opened({ settings: { scoring: 'speed' } });
    room.after(after).answer('anu', 'q1', '1a');
    room.reveal(0);
    return score(room, 'anu').points;
  };
  it.each([
    [0, 1000],
    [499, 1000],
    [500, 988],
    [10_000, 750],
    [19_999, 500],
  ])('gives for a right answer after %i ms %i points', (after, points) => expect(given(after)).toBe(points));

  it('leaves pauses out, and never gives less than half for a stretched timer', () => {
    const room = opened({ settings: { scoring: 'speed' } });
    room.host({ type: 'pause', index: 0 });
    room.after(60_000).host({ type: 'continue', index: 0 });
    room.after(10_000).answer('anu', 'q1', '1a');
    room.host({ type: 'stretch', seconds: 60 });
    room.after(40_000).answer('ravi', 'q1', '1a');
    room.reveal(0);
    expect([score(room, 'anu').points, score(room, 'ravi').points]).toEqual([750, 500]);
  });
});

describe('a self-paced drill', () => {
  const self = () =>
    new Driver({
      mode: 'self',
      items: [item(1), item(2), item(3, 'review')],
      settings: { closesAt: new Date(START + 86_400_000).toISOString() },
    });

  it('grades each answer at once and closes on time', () => {
    const room = self();
    room.join('anu');
    const { messages } = room.answer('anu', 'q1', '1b');
    expect(messages[0]).toMatchObject({
      message: { type: 'graded', result: { right: false, keyId: '1a', why: expect.any(String) } },
    });
    room.after(86_400_000);
    expect(refusals(room.answer('anu', 'q2', '2a'))).toEqual(['ended']);
    room.send({ type: 'tick', at: room.at });
    expect(room.state.play.phase).toBe('ended');
  });

  it('brings back to each player what is due for them alone', () => {
    const room = self();
    room.join('anu', 'anu', ['q3']);
    room.join('ravi');
    expect(selfView(room.state, playerOf(room, 'anu'), room.at).questions.map(({ id }) => id)).toEqual([
      'q1',
      'q2',
      'q3',
    ]);
    expect(selfView(room.state, playerOf(room, 'ravi'), room.at).questions.map(({ id }) => id)).toEqual([
      'q1',
      'q2',
    ]);
    expect(refusals(room.answer('ravi', 'q3', '3a'))).toEqual(['unknown-question']);
  });
});

describe('results', () => {
  it('say what to teach again and which false option drew most', () => {
    const room = opened();
    room.join('third');
    room.answer('anu', 'q1', '1a');
    room.answer('ravi', 'q1', '1c');
    room.answer('third', 'q1', '1c');
    room.reveal(0);
    const [question] = resultsOf(room.state).questions;
    expect(question).toMatchObject({ answered: 3, right: 1, mostChosenFalse: '1c', teachAgain: true });
  });

  it('name no false option as drawing most where two drew alike', () => {
    const room = opened();
    room.answer('anu', 'q1', '1b');
    room.answer('ravi', 'q1', '1c');
    room.reveal(0);
    expect(resultsOf(room.state).questions[0]).toMatchObject({ answered: 2, mostChosenFalse: null });
  });

  it('hold nothing of the question that is open', () => {
    const room = opened();
    room.answer('anu', 'q1', '1a');
    expect(resultsOf(room.state)).toMatchObject({
      questions: [],
      players: [{ answers: {} }, { answers: {} }],
    });
  });
});
