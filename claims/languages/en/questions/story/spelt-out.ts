import { matchName } from '../../../../catalogue/lookup.ts';
import { foldPhrase } from '../../../../text/fold.ts';

/** Letters that stand for a name in a headline: "CBK", "HC". */
const LETTERS = /(?<![\p{L}\d.&-])\p{Lu}{2,6}(?![\p{L}\d&-]|\.\p{L})/gu;
/** Letters that every reader knows, or that are words of another sense. */
const KNOWN =
  /^(?:US|USA|UK|UN|EU|UAE|WHO|IMF|NASA|NATO|FBI|CIA|BBC|FIFA|UEFA|IPL|AI|IT|TV|GDP|CEO|CFO|DNA|HIV|MP|PM|NHS|ISRO|UNESCO|UNICEF|OPEC|VIP|SUV|EV|CCTV|GST|ATM|SMS|PTI|AP|AFP|ANI|FC|AM)$/u;
/** Two letters may be those of many names: a story tells of the one that is meant again. */
const FEWEST_OF_TWO = 2;
/** "KQ" of "Kenya Airways": the code of an airline has its first letter alone. */
const AIRLINE = /(?<![\p{L}-])\p{Lu}\p{Ll}+ (?:Airways|Airlines|Air)(?!\p{L}| \p{Lu})/gu;

/** A name by its initials, with the small words between them: "Central Bank of Kenya". */
function nameOf(letters: string): RegExp {
  const [first = '', ...rest] = letters;
  const word = (letter: string) => `${letter}[\\p{Ll}’-]{2,20}`;
  const behind = rest.map((letter) => ` (?:(?:of|for|and|the|on|in|de) ){0,2}${word(letter)}`);
  return new RegExp(`(?<![\\p{L}-])${word(first)}${behind.join('')}(?![\\p{L}-]| \\p{Lu}\\p{Ll})`, 'gu');
}

/** "Singapore Airlines (SIA)": the name that a story gives letters to, whose first it has. */
function nameBeside(letters: string, text: string): string | undefined {
  const at = text.indexOf(` (${letters})`);
  const before = text.slice(Math.max(0, at - 80), Math.max(0, at));
  const [run = ''] = /(?:\p{Lu}[\p{L}’'-]{1,24}(?: (?:of|for|and|the))? ?){2,7}$/u.exec(before) ?? [];
  const words = run.split(' ');
  const from = words.findIndex((word) => word.startsWith(letters.charAt(0)));
  return from >= 0 && words.length - from > 1 ? words.slice(from).join(' ') : undefined;
}

/** Whether all of some words are one name of the catalogue. */
function isListed(name: string): boolean {
  const keys = foldPhrase(name).split(' ');
  return matchName(keys, 0, 'en')?.length === keys.length;
}

/** The one name that a story has for letters of its headline; undefined where it has none, or several. */
function nameIn(letters: string, text: string): string | undefined {
  const found = text.match(nameOf(letters)) ?? [];
  const names = [...new Set(found)];
  const [listed, ...alsoListed] = names.filter(isListed);
  if (listed !== undefined && alsoListed.length === 0) return listed;
  const [name, ...others] = names;
  if (name !== undefined)
    return others.length === 0 && (letters.length > 2 || found.length >= FEWEST_OF_TWO) ? name : undefined;
  const told = nameBeside(letters, text);
  if (told !== undefined) return told;
  if (letters.length > 2) return undefined;
  const airlines = (text.match(AIRLINE) ?? []).filter((one) => one.startsWith(letters.charAt(0)));
  const [airline, ...more] = new Set(airlines);
  return more.length === 0 ? airline : undefined;
}

/** Words of a headline with the full names of what it tells by letters, as its story has them: "Central Bank of Kenya cuts rate". */
export function speltOut(headline: string, text: string): string {
  if (!/\p{Lu}{2}/u.test(headline) || !/\p{Ll}/u.test(headline)) return headline;
  return headline.replace(LETTERS, (letters) =>
    KNOWN.test(letters) ? letters : (nameIn(letters, text) ?? letters),
  );
}
