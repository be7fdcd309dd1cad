import { describe, expect, it } from 'vitest';
import { readIncoming } from '../../../src/live/protocol/incoming.ts';
import { readOutgoing } from '../../../src/live/protocol/outgoing.ts';

const sent = (message: unknown) => readIncoming(JSON.stringify(message));

describe('the protocol', () => {
  it('reads what a player and a host send', () => {
    expect(sent({ type: 'join', v: 1, nickname: 'अनु' })).toMatchObject({ type: 'join' });
    expect(sent({ type: 'answer', questionId: 'q1', optionId: '1a' })).toMatchObject({ type: 'answer' });
    expect(sent({ type: 'open', index: 0 })).toMatchObject({ type: 'open' });
  });

  it.each([
    [
      'a field too many: a clock or points of the sender',
      { type: 'answer', questionId: 'q', optionId: 'o', at: 1 },
    ],
    ['a kind that does not exist', { type: 'win' }],
    ['a number as an id', { type: 'answer', questionId: 1, optionId: 'o' }],
    ['a question that is no whole number', { type: 'open', index: 0.5 }],
    ['an index below zero', { type: 'open', index: -1 }],
    ['a timer without end', { type: 'stretch', seconds: 1e9 }],
    ['an id without end', { type: 'answer', questionId: 'q'.repeat(65), optionId: 'o' }],
    ['a message that is too large', { type: 'join', v: 1, nickname: 'a'.repeat(5000) }],
    ['a list', []],
    ['nothing', null],
  ])('refuses %s', (_what, message) => expect(sent(message)).toBeNull());

  it('refuses what is not JSON', () => expect(readIncoming('{')).toBeNull());

  it('reads only what a room sends', () => {
    expect(readOutgoing('{"type":"count","answered":1,"of":2}')).toMatchObject({ type: 'count' });
    expect(readOutgoing('{"type":"count","answered":"1"}')).toBeNull();
    expect(readOutgoing('pong')).toBeNull();
  });
});
