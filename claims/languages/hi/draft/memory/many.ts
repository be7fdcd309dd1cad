import { rangeOf } from '../../../../text/range.ts';
import { canAct } from '../../clause/actors.ts';
import type { Nominal } from '../../clause/phrases.ts';
import { countsMany } from '../../clause/run-in.ts';
import type { Frame } from '../../frame/types.ts';
import { countOf, isGenitiveMarker, type Word } from '../../tag/word.ts';
import { caseForm } from '../parts/case-forms.ts';
import type { Many, Place } from './memory-types.ts';

/** Longer phrases are not said again for a pronoun. */
const LONGEST = 5;

const ANIMATE: ReadonlySet<string> = new Set(['person', 'animal', 'office']);
const COUNTABLE: ReadonlySet<string> = new Set([
  ...ANIMATE,
  'vehicle',
  'artefact',
  'weapon',
  'building',
  'document',
  'plant',
  'body',
  'organisation',
]);

function isMany({ group }: Nominal, frame: Frame): boolean {
  const { head, words } = group;
  if (head.name || head.pos !== 'noun' || words.some(({ pos }) => pos === 'coordinator')) return false;
  const count = words.map(countOf).find((fact) => fact !== undefined);
  if (count) return count.value > 1;
  // "सैकड़ों मजदूर": the noun shows no number.
  if (words.some(countsMany)) return true;
  if (head.noun?.every(({ number }) => number === 'pl')) return true;
  const subject = frame.subject?.phrase;
  const agrees = subject?.kind === 'nominal' && subject.group === group && group.tag === 'direct';
  return agrees && frame.verb.number === 'pl' && head.noun?.[0]?.class === 'animal';
}

/** "बाल कृष्ण के | तीन गोलियां (लगी हैं)": to whom it came; the genitive is not of what came. */
function holdsWhoSuffers({ group: { words, head, tag } }: Nominal): boolean {
  const isFeminine = head.noun?.every(({ gender }) => gender === 'f') ?? false;
  return tag === 'direct' && isFeminine && words.findLast(isGenitiveMarker)?.key === 'के';
}

function isPlain(phrase: Nominal): boolean {
  const { group, participle } = phrase;
  const { words } = group;
  return (
    !participle &&
    !holdsWhoSuffers(phrase) &&
    words.length <= LONGEST &&
    words.every(
      ({ pos, pronoun, key }) =>
        pos !== 'pronoun' &&
        pos !== 'interrogative' &&
        pronoun === undefined &&
        !/^(दोनों|अन्य|दूसरे|बाकी|शेष|सभी|कोई)$/u.test(key),
    )
  );
}

/** "(अब) भी हजारों लोग": without what ties them to the words before. */
function textOf({ words }: Nominal['group']): string {
  const first = words.findIndex(({ pos }) => pos !== 'focus');
  return words
    .slice(Math.max(0, first))
    .map(({ text }) => text)
    .join(' ');
}

function formsOf({ group }: Nominal): Pick<Many, 'direct' | 'oblique'> {
  const own = textOf(group);
  const isDirect = group.tag === 'direct';
  const form = caseForm(group, isDirect ? 'oblique' : 'direct');
  const last = group.words.at(-1)?.text ?? '';
  const other =
    form && (form.kind === 'same' ? own : `${own.slice(0, own.length - last.length)}${form.text}`);
  if (isDirect) return { direct: own, ...(other ? { oblique: other } : {}) };
  return { oblique: own, ...(other ? { direct: other } : {}) };
}

const isPluralPronoun = (word: Word | undefined) =>
  word?.pos === 'pronoun' && /^(वे|उन|ये|इन)/u.test(word.key) && !/^(उनमें|इनमें)/u.test(word.key);

/** Who are more than one together: whoever is counted among them are some of them. */
const TOGETHER: ReadonlySet<string> = new Set('समूह दल टीम गिरोह जत्था बैच काफिला गुट टोली झुंड'.split(' '));

const isTogether = ({ group: { head } }: Nominal) =>
  /^(?:इनमें|उनमें|इन|उन)$/u.test(head.key) || (head.noun ?? []).some(({ lemma }) => TOGETHER.has(lemma));

/** "बचाए गए लोगों में नौ बच्चे हैं", "समूह में 12 महिलाएं हैं": so many of more, who are told of as well. */
function isPartOfMany(frame: Frame): boolean {
  const { verb, parts } = frame;
  if (verb.root !== 'हो' || verb.perfective) return false;
  return parts.some(
    ({ phrase }) =>
      phrase.kind === 'nominal' && phrase.tag === 'locative' && (isMany(phrase, frame) || isTogether(phrase)),
  );
}

const isCountedPeople = ({ group: { head, words } }: Nominal) =>
  head.noun?.[0]?.lemma === 'लोग' && words.some((word) => countOf(word) !== undefined);

/** "पुलिस ने नौ लोगों को पकड़ा", "घायलों को अस्पताल ले जाया गया": to whom it was done, where nobody or a body alone did it. */
function isDoneTo({ tag }: Nominal, { subject }: Frame): boolean {
  if (tag !== 'dative') return false;
  const { head } = subject?.phrase.kind === 'nominal' ? subject.phrase.group : {};
  const kind = head?.name?.class ?? head?.noun?.[0]?.class ?? '';
  return !subject || /^(?:organisation|group)$/u.test(kind);
}

/** Who catches people, and by what verbs. */
const CATCHERS =
  /^(?:पुलिस|एसटीएफ|एटीएस|एसओजी|एनआईए|सीबीआई|ईडी|एनसीबी|डीआरआई|जीआरपी|आरपीएफ|एसएसबी|बीएसएफ|क्राइम ब्रांच)$/u;
const CAUGHT: Readonly<Record<string, string>> = { कर: 'गिरफ्तार', ले: 'हिरासत' };

/** "पुलिस ने नौ लोगों को पकड़ा": those who were caught, where the clause tells of nobody else. */
function areCaught({ clause, subject, verb }: Frame): boolean {
  const catches =
    /^(?:पकड|पकड़|दबोच)$/u.test(verb.root) || clause.words.some(({ key }) => key === CAUGHT[verb.root]);
  if (!catches || verb.negated || !verb.perfective) return false;
  if (subject === undefined) return verb.passive;
  return subject.phrase.kind === 'nominal' && CATCHERS.test(subject.phrase.group.head.key);
}

const OTHERS = /^(?:person|animal|group|office)$/u;

/** "तस्करों के कब्जे से नौ लोगों को", "मरीजों की भीड़ ने": people told of in the clause besides them, in whatever case. */
function tellsOfOtherPeople(only: Nominal, { clause }: Frame): boolean {
  const own = new Set(only.group.words.map(({ start }) => start));
  return clause.words.some(
    ({ noun, start, pos, key }) =>
      pos === 'noun' &&
      !own.has(start) &&
      OTHERS.test(noun?.[0]?.class ?? '') &&
      (noun?.[0]?.class === 'group' || /ों$/u.test(key)),
  );
}

/** The many after a frame: its subject, where nobody else in it is many; kept up by pronouns. */
export function manyAfter(many: Many | undefined, frame: Frame, place: Place): Many | undefined {
  if (frame.carrier || frame.clause.relation === 'relative') return many;
  const subject = frame.subject?.phrase;
  if (subject?.kind === 'nominal' && isPluralPronoun(subject.group.words[0]))
    return many && { ...many, ...place };
  const several = frame.parts.flatMap(({ phrase }) =>
    phrase.kind === 'nominal' &&
    ['direct', 'ergative', 'dative', 'genitive'].includes(phrase.tag) &&
    isMany(phrase, frame)
      ? [phrase]
      : [],
  );
  const only = several[0];
  if (!only) return frame.clause.words.some(isPluralPronoun) ? many && { ...many, ...place } : undefined;
  const kind = only.group.head.noun?.[0]?.class ?? '';
  const isSubject = subject === only || (!frame.subject && several.length === 1);
  const isDone = isDoneTo(only, frame) && !tellsOfOtherPeople(only, frame);
  // "बदमाशों ने उनके पेट में गोली मारी": somebody else is told of with respect.
  if (frame.clause.words.some(({ pos, key }) => pos === 'pronoun' && /^उन/u.test(key))) return undefined;
  const isCountable = COUNTABLE.has(kind) || (isDone && isCountedPeople(only));
  if (several.length > 1 || !(isSubject || isDone) || isPartOfMany(frame) || !isCountable || !isPlain(only))
    return undefined;
  return {
    text: textOf(only.group),
    ...(isDone ? { done: areCaught(frame) ? ('caught' as const) : ('other' as const) } : {}),
    ...formsOf(only),
    animate: ANIMATE.has(kind) || canAct(only.group),
    range: rangeOf(only.group.words),
    ...place,
  };
}

/** Whom or what a plural pronoun stands for, in the direct or oblique form; null where it is not certain. */
export function manyMeant(
  word: Word,
  many: Many | undefined,
  place: Place,
): { readonly text: string; readonly many: Many } | null {
  if (!many || !isPluralPronoun(word)) return null;
  if (place.sentence - many.sentence > 1 || place.paragraph - many.paragraph > 1) return null;
  // "मशीनें खराब थीं, इसलिए टीम उन्हें ले गई": things of the same sentence.
  const isOfThings = place.sentence === many.sentence ? word.key !== 'वे' : !/^(?:वे|उन)/u.test(word.key);
  if (!many.animate && (word.tag === 'ergative' || !isOfThings)) return null;
  const text = /^(वे|ये)$/u.test(word.key) ? many.direct : many.oblique;
  return text ? { text, many } : null;
}
