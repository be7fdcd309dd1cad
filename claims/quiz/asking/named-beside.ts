import type { Target } from '../../languages/language.ts';
import type { Entity, Reading } from '../../model.ts';

/** Categories of the catalogue whose entries are common nouns: they say of no event which it is. */
const COMMON_NOUNS: ReadonlySet<string> = new Set(
  'crop fruit animal metal gas colour alert month weekday season direction sport disease currency instrument dance religion language house'.split(
    ' ',
  ),
);

/** A thing that no list knows may be a plain noun that the lexicon lacks, but for titles and what a number tells apart. */
function mayBeNoun({ ref, category, name }: Entity): boolean {
  return ref === undefined && category === undefined && !/\p{Nd}/u.test(name);
}

/** A name beside the answer that says which event is meant; without one the stem could be about anything. */
export function isAnchored({ claim, form }: Reading, target: Target, namesCountry: () => boolean): boolean {
  if (claim.kind === 'role' || claim.rules.includes('scene')) return true;
  if (claim.kind === 'statement' && claim.lang === 'hi') return true;
  const outer = form.slots[target.argument]?.within;
  const isPair = claim.arguments[target.argument]?.fact === undefined && target.kind === 'country';
  if (isPair) return claim.arguments.filter((_, i) => form.slots[i]?.within === undefined).length >= 3;
  const isNamed = claim.arguments.some((argument, i) => {
    if (i === target.argument || argument.fact?.type !== 'entity') return false;
    if (argument.fact.class === 'thing' && mayBeNoun(argument.fact)) return false;
    if (COMMON_NOUNS.has(argument.fact.category ?? '')) return false;
    const within = form.slots[i]?.within;
    // "Congress leader Ada Palmer said": the office leaves the stem with the name.
    // "राघोपुर के सदानंद ने": nor does the place of whoever is asked for stay.
    if (within !== undefined && within === outer && (claim.kind === 'statement' || target.kind === 'person'))
      return false;
    return within !== target.argument && (outer === undefined || i !== outer);
  });
  if (isNamed || hasEnglishName({ claim, form }, target)) return true;
  // Of which country a speaker is says nothing of what was spoken of.
  if (claim.kind === 'statement') return false;
  return target.kind !== 'country' && namesCountry();
}

/** A capital within an English sentence is a name's, but for days and months. */
const ENGLISH_NAME =
  /(?<=[\p{Ll}\p{Nd},] |^The )(?<!\b[Aa]n? )(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May\b|June|July|August|(?:Sept|Nov|Dec)ember|October)\p{Lu}\p{L}{2,}/u;

/** "The probe was launched", "took the passengers": a plain noun of which the story told before. */
const BARE =
  /(?:^The|\bthe) (?!(?:chance|right|opportunity|ability|need|power|world|country|public|police|government|army|season|year|time|way|idea|sun|sea|end|first|last|only|next|same|internet|economy|future|past|weekend|summer|winter|spring|autumn|capital|championship|league|title|final|finals|semi-final|semi-finals|quarter-final|quarter-finals|squad|team|market|stock|press|media|law|crown|top|bottom|lead|role)\b)\p{Ll}+(?:[.,]|$| (?:in|on|at|for|with|to|by|from|before|after|was|were|is|are|has|have|had|\p{Ll}+ed|\p{Ll}+s)\b)/u;

/** A name that no argument holds, beside the answer: "a painting by Vermeer". */
function hasEnglishName({ claim, form }: Reading, target: Target): boolean {
  if (claim.lang !== 'en' || BARE.test(claim.text)) return false;
  const outer = form.slots[target.argument]?.within;
  const isBeside = (at: number | undefined) =>
    at === undefined ||
    (at !== target.argument && at !== outer && form.slots[at]?.within !== target.argument);
  const beside = form.pieces.filter(({ argument }) => isBeside(argument)).map(({ text }) => text);
  return ENGLISH_NAME.test(beside.join(' '));
}
