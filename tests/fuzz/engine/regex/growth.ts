/** What stands for a class of characters in hostile input. */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/\\p\{(?:L|Lu|Ll|Script=Latin|Lo|Letter)\}|A-Z|a-z|\\w/u, 'a'],
  [/\\p\{(?:L|Lo|M|Script=Devanagari)\}|\\u09/u, 'क'],
  [/\\p\{M\}|\\u09/u, 'ि'],
  [/\\p\{Lu\}|A-Z/u, 'A'],
  [/\\p\{Nd?\}|\\d|0-9/u, '1'],
  [/\\s|\\p\{Z|\[\^/u, ' '],
  [/\\n|\\s|\[\^/u, '\n'],
  [/\[\^|\.[*+]|\\S|\\W|\\D/u, 'x'],
];
const MOST_PIECES = 8;

/** Short pieces of text that an expression is made for: a letter for each class, and its own words and marks. */
function alphabetOf(source: string): string[] {
  const classes = CLASSES.flatMap(([seen, letter]) => (seen.test(source) ? [letter] : []));
  const plain = source.replace(
    /\\[pP]\{[^}]*\}|\\u\{?[\da-f]+\}?|\\[bBdDwWsSknt]|\{\d+,?\d*\}|\(\?<?[=!:]|\(\?<\w+>|\[\^/giu,
    '|',
  );
  const words = plain.match(/[\p{L}\p{M}]+|\\?[^\p{L}\p{M}\p{N}\s|]/gu) ?? [];
  const marks = words.flatMap((word) => (/^[()[\]{}*+?^$.|-]$/u.test(word) ? [] : [word.replace('\\', '')]));
  return [...new Set([...classes, ...marks])].filter(Boolean).slice(0, MOST_PIECES);
}

/** What an input is made of: a head, what is repeated, a tail. */
type Attack = readonly [head: string, repeated: string, tail: string];

function* attacksOn(source: string): Generator<Attack> {
  const pieces = alphabetOf(source);
  for (const one of pieces) {
    yield ['', one, '\u0001'];
    for (const other of pieces) {
      if (other === one) continue;
      yield ['', one + other, '\u0001'];
      yield [one, other, '\u0001'];
      yield ['', one, other];
    }
  }
}

const fill = ([head, repeated, tail]: Attack, size: number) =>
  head + repeated.repeat(Math.ceil(size / repeated.length)) + tail;

function timeOf(pattern: RegExp, input: string): number {
  const start = performance.now();
  if (pattern.global) input.replace(pattern, '');
  else {
    pattern.lastIndex = 0;
    pattern.test(input);
  }
  return performance.now() - start;
}

const least = (pattern: RegExp, input: string, times: number) =>
  Math.min(...Array.from({ length: times }, () => timeOf(pattern, input)));

/**
 * Lengths at which an exponential (steep, then less so), then a cubic, then a square growth shows, what is quick at each in
 * milliseconds, and what takes so long that the longer input would not end.
 */
const SCREENS = [
  { size: 18, quick: 1, endless: 1 },
  // On a fast machine 2 to the 18th steps are quick; 300 letters would not end.
  { size: 23, quick: 1, endless: 1 },
  { size: 300, quick: 3, endless: 40 },
  { size: 2000, quick: 0.6, endless: 100 },
] as const;
/** Four times the input takes a linear expression about 4 times as long, a square one 16 times. */
const TIMES_LONGER = 4;
const MOST_GROWTH = 11;

function growsOn(pattern: RegExp, attack: Attack): boolean {
  for (const { size, quick, endless } of SCREENS) {
    const input = fill(attack, size);
    if (timeOf(pattern, input) < quick) continue;
    const time = least(pattern, input, 5);
    if (time < quick) continue;
    if (time > endless) return true;
    const longer = least(pattern, fill(attack, size * TIMES_LONGER), 5);
    if (longer / time > MOST_GROWTH) return true;
  }
  return false;
}

/** What else the machine does may lengthen one trial: what grows does so each time. */
const TRIALS = 3;

/** An input on which the time of an expression grows faster than its length, or null where none was found. */
export function superLinearInput(source: string, flags: string): string | null {
  const pattern = new RegExp(source, flags);
  for (const attack of attacksOn(source))
    if (Array.from({ length: TRIALS }).every(() => growsOn(pattern, attack))) return fill(attack, 24);
  return null;
}
