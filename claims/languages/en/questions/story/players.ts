import type { Reading } from '../../../../model.ts';

const namesPerson = (name: string, { claim }: Reading): boolean =>
  claim.arguments.some(
    ({ fact }) => fact?.type === 'entity' && fact.class === 'person' && fact.name === name,
  );

/** The sides of a match where each is somebody whom the story names. */
export function playersOf(match: string | null, readings: readonly Reading[]): readonly string[] | null {
  const sides = match?.split(' v ') ?? [];
  const arePlayers = sides.every(
    (side) => side.includes(' ') && readings.some((reading) => namesPerson(side, reading)),
  );
  return sides.length === 2 && arePlayers ? sides : null;
}

const lastWord = (name: string): string => name.split(' ').at(-1) ?? name;

/** Whether a claim names players, and none of those of the match. */
export function isOfOtherPlayers(
  { arguments: all }: Reading['claim'],
  players: readonly string[] | null,
): boolean {
  if (players === null) return false;
  const named = all.flatMap(({ fact }) =>
    fact?.type === 'entity' && fact.class === 'person' ? [lastWord(fact.name)] : [],
  );
  const own = new Set(players.map(lastWord));
  return named.length > 1 && !named.some((name) => own.has(name));
}
