import type { Reading } from '../../../../model.ts';

const NAME = "\\p{Lu}[\\p{L}.&'’-]*(?: \\p{Lu}[\\p{L}.&'’-]*){0,3}";
/** "BJP retains Begun": who does what to what, each by name. */
const HALF = new RegExp(`^(?<who>${NAME}) \\p{Ll}+s (?:\\p{Ll}+ ){0,3}(?<what>${NAME})(?!\\p{L})`, 'u');
/** What parts two of them. */
const PARTS = /(?:[,;]|,? (?:and|but|while|as)) (?=\p{Lu})/u;

/** One of two pieces of news that a headline tells: what it is of ("Sihora"), and its own words. */
interface Half {
  readonly matter: string;
  readonly line: string;
}

function halfIn(line: string): (Half & { readonly who: string }) | null {
  const { who, what } = HALF.exec(line)?.groups ?? {};
  return who && what ? { who, matter: what, line } : null;
}

/** The two halves of a headline such as "A keeps one seat, B wins the other"; null where it tells one piece of news. */
export function halvesOf(headline: string): readonly [Half, Half] | null {
  const [one, two] = headline.replace(/;.*$/u, '').split(PARTS, 2).map(halfIn);
  return one && two && one.who !== two.who && one.matter !== two.matter ? [one, two] : null;
}

/** The lines that may stand before a claim's question: without those of the half that it names nothing of, and its own half's. */
export function linesOfHalf(
  lines: readonly string[],
  { claim }: Reading,
  halves: readonly [Half, Half] | null,
): readonly string[] {
  if (halves === null) return lines;
  const own = halves.filter(({ matter }) => claim.text.includes(matter));
  const kept = lines.filter((line) => {
    const told = halves.filter(({ matter }) => line.includes(matter));
    return told.length !== 1 || own.includes(told[0] as Half);
  });
  return own.length === 1 ? [...kept, (own[0] as Half).line] : kept;
}

/** Whether nothing in a claim says of which half it is: it names neither, nor any place. */
export function isOfNoHalf({ claim }: Reading, halves: readonly [Half, Half]): boolean {
  const isPlaced = claim.arguments.some(({ fact }) => fact?.type === 'entity' && fact.class === 'place');
  return claim.kind !== 'role' && !isPlaced && !halves.some(({ matter }) => claim.text.includes(matter));
}
