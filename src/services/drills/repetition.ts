import { type Card, createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import type { StoredCard } from './ports.ts';
import type { ClassAnswer } from './types.ts';

/** FSRS-6 without chance, and without its steps of minutes: a class meets again after days. */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });

function readCard(text: string): Card {
  const card = JSON.parse(text) as Card;
  return {
    ...card,
    due: new Date(card.due),
    ...(card.last_review ? { last_review: new Date(card.last_review) } : {}),
  };
}

/**
 * What a player knows of an item after one more answer: a right one moves it further away, a wrong one brings
 * it back soon. A card that this drill already moved stays: a drill that is counted twice counts once.
 */
export function cardAfter(before: StoredCard | null, answer: ClassAnswer, drillId: string): StoredCard {
  if (before?.lastDrill === drillId) return before;
  const at = new Date(answer.at);
  const card = before ? readCard(before.card) : createEmptyCard(at);
  const next = scheduler.next(card, at, answer.right ? Rating.Good : Rating.Again).card;
  return {
    playerId: answer.playerId,
    itemId: answer.itemId,
    card: JSON.stringify(next),
    dueAt: next.due.toISOString(),
    lastDrill: drillId,
  };
}
