import type { Entity } from '../../../../model.ts';

/** "The chancellor", "the home secretary": one or two plain words behind an article. */
const THE_OFFICE = /(?<!\p{L})the (\p{Ll}+)(?: (\p{Ll}+))?/giu;

/**
 * Whether a story calls somebody by what the stem calls somebody: beside "the chancellor walked with whom?" the chancellor
 * himself is no choice. `asked` is the stem, `wording` the words of the story.
 */
export function isCalledInStem({ name }: Entity, asked: string, wording: string): boolean {
  const offices = Array.from(asked.matchAll(THE_OFFICE), ([, first = '', second]) =>
    second === undefined ? [first] : [first, `${first} ${second}`],
  ).flat();
  if (offices.length === 0) return false;
  const told = ` ${wording.toLowerCase().replace(/\s+/gu, ' ')}`;
  const surname = name.split(' ').at(-1) ?? name;
  return offices.some((office) =>
    [name, surname].some((one) => told.includes(` ${office.toLowerCase()} ${one.toLowerCase()}`)),
  );
}
