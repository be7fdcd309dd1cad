import { byRef, matchDemonym, matchName, matchVariant } from '../../../catalogue/lookup.ts';
import { isInstitution } from '../lexicon/institutions.ts';
import { givenGender, isPlainName, isSurname } from '../lexicon/names/index.ts';
import { CLOSED, SIMPLE_POSTPOSITIONS } from './closed.ts';
import { initialsBefore } from './initials.ts';
import { markName } from './mark-persons.ts';
import type { Word } from './word.ts';

/** A name of one word that is also a plain word of the language is not taken for the name. */
function isPlainWord(word: Word): boolean {
  return (
    CLOSED.has(word.key) ||
    word.verb !== undefined ||
    (!word.guessed && (word.noun !== undefined || word.pos === 'adjective'))
  );
}

function markDemonym(words: Word[], at: number, { length, ref }: { length: number; ref: string }): void {
  for (let i = at; i < at + length; i++) {
    const word = words[i] as Word;
    word.pos = 'adjective';
    word.demonym = ref;
    word.inside = i > at;
    word.length = i === at ? length : 1;
  }
}

/** Before these a form of a verb without tense or noun does not stand: "गया में", "गया जिले". */
const BEHIND_PLACE = /^(?:में|के|की|का|से|को|जिले|जिला|शहर|स्टेशन|जंक्शन|पुलिस)$/u;

/** "सागर जिले में": what is named before these is a place, whatever else the word means. */
const ONLY_BEHIND_PLACE = /^(?:जिले|जिला|जनपद)$/u;

/** "झुग्गी बस्ती निवासी", "गांव की बस्ती निवासी": a word that another describes or owns is meant as itself. */
function isDwellersPlace(words: readonly Word[], at: number): boolean {
  if (words[at + 1]?.key !== 'निवासी') return false;
  const before = words[at - 1];
  if (!before || before.pos === 'mark') return true;
  return /^(?:ने|को|में|से|पर|और)$/u.test(before.key);
}

/** "सीकर में": a form of a verb alone, before which no case stands; a noun ("सागर में") may be meant itself. */
function isPlaceByNext(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  if (CLOSED.has(word.key) || !next) return false;
  if (ONLY_BEHIND_PLACE.test(next.key) || isDwellersPlace(words, at)) return true;
  const verbAlone = word.verb !== undefined && !word.noun && !word.adjectival && word.key !== 'गया';
  // "कटनी से": the feminine of a verbal noun stands before no case either.
  const feminine = word.verb?.every(({ form }) => form === 'infinitive') && word.key.endsWith('नी');
  return verbAlone && (feminine ? /^(?:में|से|का|के|की|शहर)$/u : /^(?:में|शहर)$/u).test(next.key);
}

const joinsPlaces = (key: string | undefined) => key !== undefined && /^(?:,|और|व|एवं|तथा)$/u.test(key);

/** "गया में", "पटना, गया और": the town of Bihar, whose name is the past of "to go" as well. */
function isTownLikeVerb(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const before = words[at - 1];
  const next = words[at + 1];
  if (word.noun || word.key !== 'गया' || before?.verb || before?.pos === 'copula') return false;
  if (joinsPlaces(before?.key) && words[at - 2]?.name?.class === 'place')
    return BEHIND_PLACE.test(next?.key ?? '') || joinsPlaces(next?.key);
  return BEHIND_PLACE.test(next?.key ?? '') || opensListOfPlaces(words, at);
}

/** "तक गया, नवादा और औरंगाबाद में": behind a marker, and before a comma and another place, it is no verb. */
function opensListOfPlaces(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (
    words[at + 1]?.text !== ',' ||
    !(before === undefined || /^(?:तक|में|के|की|[,–—-]|और|व|एवं)$/u.test(before.key))
  )
    return false;
  const keys = words.map(({ key }) => key);
  const found = matchName(keys, at + 2, 'hi');
  if (!found || byRef(found.refs[0] as string)?.class !== 'place') return false;
  return /^(?:,|और|व|एवं|तथा|में|के|की|से|जिले|जिलों)$/u.test(keys[at + 2 + found.length] ?? '');
}

/** "वैशाली शर्मा", "सुनील चंदेल": beside another part of a name a word is no place. */
function isNamePart(words: readonly Word[], at: number): boolean {
  const { key, bearsName } = words[at] as Word;
  if (!bearsName) return false;
  const given = givenGender(key) !== undefined;
  const before = words[at - 1];
  const next = words[at + 1];
  if (given && next?.shape === 'word' && isSurname(next.key) && !isPlainName(next.key)) return true;
  if (given || before?.shape !== 'word' || givenGender(before.key) === undefined) return false;
  // "नेता पवन खेड़ा": behind an office a plain word is a given name too.
  return !isPlainName(before.key) || (words[at - 2]?.role === true && isSurname(key));
}

/** Towns that are called as a deed is: "मतपत्रों का मिलान", "मिलान किया गया". */
const DEEDS: ReadonlySet<string> = new Set(['मिलान']);

function isDeed(words: readonly Word[], at: number): boolean {
  if (!DEEDS.has((words[at] as Word).key)) return false;
  return words[at - 1]?.key === 'का' || /^(?:कर|किया|हुआ|होग)/u.test(words[at + 1]?.key ?? '');
}

/** "कोसी और कमला नदियां": a form of a verb alone with which no verb goes on is the river of that name. */
function isRiverLikeVerb(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const word = words[at] as Word;
  const next = words[at + 1];
  if (!word.verb || word.noun || word.adjectival || before?.key === 'ने' || before?.key === 'को') return false;
  return next !== undefined && !/^(?:copula|auxiliary|verb)$/u.test(next.pos) && next.text !== ',';
}

/** "डाबर इंडिया": the house of a firm in India, by its name. */
function withLand(keys: readonly string[], at: number, kind: string | undefined): number {
  return kind === 'organisation' && keys[at] === 'इंडिया' ? 1 : 0;
}

/** "नेता के अन्नामलाई ने": a name that begins as a case marker does; elsewhere ("कवि के कविता संग्रह") it is one. */
function beginsWithMarker(words: readonly Word[], at: number, end: number): boolean {
  if (!SIMPLE_POSTPOSITIONS.has((words[at] as Word).key)) return false;
  const before = words[at - 1];
  const opens = before === undefined || before.pos === 'mark' || before.role === true;
  return !opens || !SIMPLE_POSTPOSITIONS.has(words[end]?.key ?? '');
}

/** Marks the names and adjectives of countries that the catalogue knows. */
export function markCatalogueNames(words: Word[]): void {
  const keys = words.map((word) => word.key);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (!word.opensName || word.pos === 'mark' || word.value || word.inside) continue;
    const demonym = matchDemonym(keys, i, 'hi');
    if (demonym) {
      markDemonym(words, i, demonym);
      i += demonym.length - 1;
      continue;
    }
    const found = matchName(keys, i, 'hi') ?? matchVariant(keys, i);
    if (!found) continue;
    if (beginsWithMarker(words, i, i + found.length)) continue;
    const entry = byRef(found.refs[0] as string);
    const plain = found.length === 1 && isPlainWord(word) && !isTownLikeVerb(words, i);
    const river = entry?.category === 'river' && isRiverLikeVerb(words, i);
    if (plain && !river && !(entry?.class === 'place' && isPlaceByNext(words, i))) continue;
    if (!entry || (entry.class === 'person' && isInstitution(keys[i + found.length] ?? ''))) continue;
    // "राग यमन": a rāga has the name of a place, and is none.
    if (entry.class === 'place' && keys[i - 1] === 'राग') continue;
    if (found.length === 1 && entry.class === 'place' && (isNamePart(words, i) || isDeed(words, i))) continue;
    const length = found.length + withLand(keys, i + found.length, entry.class);
    const canonical =
      found.refs.length === 1
        ? entry.hi
        : words
            .slice(i, i + length)
            .map((w) => w.text)
            .join(' ');
    // "एन. चंद्रबाबू नायडू": the letter is part of the name.
    const initial = entry.class === 'person' ? initialsBefore(words, i) : 0;
    markName(words, i - initial, length + initial, {
      class: entry.class,
      refs: found.refs,
      category: entry.category,
      canonical,
      gender: entry.gender,
    });
    i += length - 1;
  }
}
