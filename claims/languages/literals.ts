/** Of these, one stands in every text that a pattern matches; null where nothing can be told. */
export type Needed = readonly string[] | null;

/** More of them say too little. */
const MOST = 4;
/** A shorter one is in most texts. */
const SHORTEST = 2;

/** Whatever may be left out: its words are needed by nothing. */
const OPTIONAL = /^(?:[?*]|\{0)/;
/** What stands for a character, or for none. */
const ESCAPE = /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|k<[^>]*>|[\dA-Za-z])/;
const CLASS = /^\[(?:\\.|[^\]\\])*\]/u;
/** How a group begins whose words stand in the text; the rest look at what does not. */
const OPENS_SAID = /^\((?:\?(?:[:=]|<=|<[A-Za-z]\w*>)|(?!\?))/;
const QUANTIFIER = /^(?:[?*+]|\{\d[^}]*\})\??/;

/** Where the group that opens at `at` ends, behind its bracket. */
function endOfGroup(source: string, at: number): number {
  let depth = 0;
  for (let i = at; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '[') i += (CLASS.exec(source.slice(i))?.[0].length ?? 1) - 1;
    else if (source[i] === '(') depth++;
    else if (source[i] === ')' && --depth === 0) return i + 1;
  }
  return source.length;
}

/** Parts a pattern at the bars that stand in no group. */
function alternativesIn(source: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '[') i += (CLASS.exec(source.slice(i))?.[0].length ?? 1) - 1;
    else if (source[i] === '(') i = endOfGroup(source, i) - 1;
    else if (source[i] === '|') {
      parts.push(source.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, source.slice(from)];
}

export const shortest = (words: readonly string[]) => Math.min(...words.map(({ length }) => length));

/** Whether the first of two says more: it is fewer words, or longer ones. */
function isBetter(one: readonly string[], other: Needed): boolean {
  if (other === null || one.length !== other.length) return other === null || one.length < other.length;
  return shortest(one) > shortest(other);
}

/** Letters that stand for themselves, up to what means something in a pattern. */
const LETTERS = /[^\\[\](){}.^$|?*+]+/uy;

/** The letters from `at` on that stand for themselves, without one that a quantifier behind it makes optional or many. */
function lettersAt(source: string, at: number): string {
  LETTERS.lastIndex = at;
  const found = LETTERS.exec(source)?.[0] ?? '';
  const next = source[at + found.length];
  if (found === '' || next === undefined || !'?*+{'.includes(next)) return found;
  return found.slice(0, (found.codePointAt(found.length - 2) ?? 0) > 0xffff ? -2 : -1);
}

/** What one alternative of a pattern needs: its plain words, and what each of its groups needs. */
function allNeededIn(source: string, most: number): readonly (readonly string[])[] {
  const all: (readonly string[])[] = [];
  let run = '';
  const offer = (words: Needed) => {
    if (words !== null && shortest(words) >= SHORTEST) all.push(words);
  };
  const close = () => {
    offer(run === '' ? null : [run]);
    run = '';
  };
  for (let at = 0; at < source.length; ) {
    const letters = lettersAt(source, at);
    run += letters;
    at += letters.length;
    if (at === source.length) break;
    const rest = source.slice(at);
    const isGroup = rest.startsWith('(');
    const length = isGroup ? endOfGroup(source, at) - at : lengthOfAtom(rest);
    const behind = rest.slice(length);
    const plain = isGroup ? null : plainOf(rest.slice(0, length));
    const isOptional = OPTIONAL.test(behind);
    if (plain === null || isOptional) close();
    else run += plain;
    const opening = OPENS_SAID.exec(rest);
    if (isGroup && opening && !isOptional)
      offer(literalsNeeded(rest.slice(opening[0].length, length - 1), most));
    const quantifier = QUANTIFIER.exec(behind)?.[0] ?? '';
    if (quantifier !== '') close();
    at += length + quantifier.length;
  }
  close();
  return all;
}

/** The best of what one alternative of a pattern needs. */
function neededIn(source: string, most: number): Needed {
  return allNeededIn(source, most).reduce<Needed>(
    (best, words) => (isBetter(words, best) ? words : best),
    null,
  );
}

function lengthOfAtom(rest: string): number {
  const found = ESCAPE.exec(rest) ?? CLASS.exec(rest);
  if (found) return found[0].length;
  return rest.startsWith('\\') ? 2 : String.fromCodePoint(rest.codePointAt(0) as number).length;
}

/** The character that an atom stands for; null where it may be several, or none. */
function plainOf(atom: string): string | null {
  if (ESCAPE.test(atom) || CLASS.test(atom) || /^[.^$]$/.test(atom)) return null;
  return atom.startsWith('\\') ? atom.slice(1) : atom;
}

/**
 * Words of which one stands in every text that a pattern matches, so that most texts need not be looked through for it;
 * null where none are sure. `source` is that of a regular expression with the flag `u` that minds case.
 */
export function literalsNeeded(source: string, most = MOST): Needed {
  const all: string[] = [];
  for (const alternative of alternativesIn(source)) {
    const needed = neededIn(alternative, most);
    if (needed === null) return null;
    all.push(...needed);
  }
  const distinct = [...new Set(all)];
  return distinct.length > most ? null : distinct;
}

/** The ways in which a text may come to match a pattern: for each all that must stand there, one word of each. */
export type Ways = readonly (readonly (readonly string[])[])[];

/** The same as `literalsNeeded`, of each alternative of a pattern and with all that it needs; null where one needs nothing. */
export function waysToMatch(source: string, most: number): Ways | null {
  const ways = alternativesIn(source).map((alternative) => allNeededIn(alternative, most));
  return ways.length > most || ways.some((way) => way.length === 0) ? null : ways;
}
