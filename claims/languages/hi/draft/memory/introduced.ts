import { fold } from '../../../../text/fold.ts';
import { rangeOf } from '../../../../text/range.ts';
import type { NounGroup } from '../../chunk/types.ts';
import { canAct } from '../../clause/actors.ts';
import type { Nominal } from '../../clause/phrases.ts';
import type { Frame } from '../../frame/types.ts';
import { countOf, isGenitiveMarker, type Word } from '../../tag/word.ts';
import type { Place, Thing } from './memory-types.ts';

/** Verbs that bring a thing into the story: it is what is told of next. */
const BRINGS = /^(?:बना|खोज|रच|उतार|खोल|लिख|गढ|गढ़)$/u;
/** With a noun: "ऐप लॉन्च किया", "मिसाइल विकसित की". */
const BRINGS_BY: ReadonlySet<string> = new Set(
  'लॉन्च लांच पेश जारी विकसित तैयार शुरू निर्माण स्थापित प्रकाशित लोकार्पण अनावरण उद्घाटन'.split(' ').map(fold),
);

/** What is brought in so, beside things that can be touched. */
const THINGS =
  /^(?:place|building|organisation|vehicle|artefact|weapon|document|substance|animal|plant|natural)$/u;
const PLANS: ReadonlySet<string> = new Set(
  'योजना तकनीक प्रणाली परियोजना सेवा प्रजाति ऐप एप पोर्टल वेबसाइट मिशन अभियान हेल्पलाइन टीका वैक्सीन दवा फोन स्मार्टफोन रोबोट'
    .split(' ')
    .map(fold),
);

function brings({ verb, negated, modality }: Frame): boolean {
  if (negated || !verb.perfective || modality !== 'asserted') return false;
  return verb.conjunct ? BRINGS_BY.has(fold(verb.conjunct.key)) : BRINGS.test(verb.root);
}

const isOne = (word: Word) => word.key === 'एक' && (word.pos === 'determiner' || word.value !== undefined);

/** What is opened stands in the genitive: "पुल का उद्घाटन किया". */
const OPENS: ReadonlySet<string> = new Set('उद्घाटन लोकार्पण अनावरण शिलान्यास शुभारंभ'.split(' ').map(fold));

/** Whose the thing is, before का: a body or a person by name, and no crowd. */
function ownerOf({ words, head }: NounGroup): string | undefined {
  const isBody = head.name?.class === 'organisation' || head.noun?.[0]?.class === 'organisation';
  const named = head.name?.class === 'person' || head.pos === 'unknown';
  const plain = words.every(
    ({ pos, pronoun }) => pos !== 'coordinator' && pos !== 'pronoun' && pronoun === undefined,
  );
  return (isBody || named) && plain ? words.map(({ text }) => text).join(' ') : undefined;
}

/** One thing, of which the words before it say what it is: "डायनासोर की एक नई प्रजाति". */
function isBroughtIn({ tag, group: { head, words }, participle }: Nominal, { verb }: Frame): boolean {
  const opened = tag === 'genitive' && OPENS.has(fold(verb.conjunct?.key ?? ''));
  const reading = head.noun?.[0];
  const kind = THINGS.test(reading?.class ?? '') || PLANS.has(fold(reading?.lemma ?? head.key));
  const told = words.filter((word) => !isOne(word));
  return (
    (tag === 'direct' || opened) &&
    !participle &&
    !head.name &&
    !head.role &&
    kind &&
    head === words.at(-1) &&
    told.length > 0 &&
    reading?.number !== 'pl' &&
    told.every(
      (word) =>
        word.pronoun === undefined &&
        word.pos !== 'coordinator' &&
        word.pos !== 'determiner' &&
        word.pos !== 'parenthesis' &&
        (countOf(word)?.value ?? 1) === 1,
    )
  );
}

const tellsWhich = (word: Word) => word.name !== undefined || isGenitiveMarker(word);

/** "नया ऐप" → "नए ऐप", "पटना का पुल" → "पटना के पुल". */
function oblique(words: readonly Word[], head: Word): string {
  const ofMan = head.noun?.[0]?.gender === 'm';
  return words
    .map((word, i) => {
      const bends =
        word.pos === 'adjective' || (isGenitiveMarker(word) && i === words.findLastIndex(isGenitiveMarker));
      if (!ofMan || !(bends || word === head)) return word.text;
      return word.text.replace(/या$/u, 'ए').replace(/ा$/u, 'े');
    })
    .join(' ');
}

/** The one thing that somebody made, found or opened in this clause: what "इसका" and "यह" of the next are of. */
export function introduced(frame: Frame, place: Place): Thing | undefined {
  const { subject, parts } = frame;
  if (!brings(frame) || subject?.phrase.kind !== 'nominal' || subject.phrase.tag !== 'ergative')
    return undefined;
  const maker = subject.phrase.group;
  if (!canAct(maker) && maker.head.pos !== 'unknown') return undefined;
  const found = parts.flatMap(({ phrase }) =>
    phrase.kind === 'nominal' && isBroughtIn(phrase, frame) ? [phrase] : [],
  );
  const [only, ...more] = found;
  if (!only || more.length > 0) return undefined;
  const { head, words } = only.group;
  const told = words.filter((word) => !isOne(word));
  const plain = told.map(({ text }) => text).join(' ');
  const whose = only.tag === 'direct' && !told.some(tellsWhich) ? ownerOf(maker) : undefined;
  if (!whose && told.length < 2) return undefined;
  const mark = head.noun?.[0]?.gender === 'f' ? ['की', 'की'] : ['का', 'के'];
  const direct = whose ? `${whose} ${mark[0]} ${plain}` : plain;
  const bent = only.tag === 'genitive' ? plain : oblique(told, head);
  const lemma = head.noun?.[0]?.lemma;
  return {
    text: direct,
    ...(only.tag === 'direct' ? { direct } : {}),
    oblique: whose ? `${whose} ${mark[1]} ${bent}` : bent,
    kind: head.noun?.[0]?.class ?? 'thing',
    ...(lemma ? { lemma } : {}),
    range: rangeOf(words),
    ...place,
    described: true,
  };
}
