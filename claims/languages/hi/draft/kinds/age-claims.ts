import type { Gender } from '../../../../model.ts';
import { rangeOf } from '../../../../text/range.ts';
import type { Draft } from '../../../language.ts';
import { phraseWords } from '../../clause/phrases.ts';
import type { Frame } from '../../frame/types.ts';
import { knownWhole, makeWord, type Word } from '../../tag/word.ts';
import type { DraftContext } from '../memory/context.ts';
import { besidePhrases } from '../memory/surroundings.ts';
import { buildDraft } from '../parts/build.ts';
import type { Place } from '../parts/segments.ts';
import { resolveWords } from '../refer/resolve.ts';

/** Where these are counted, a bare number behind a name is a score: "फिंच (114)". */
const SCORES = /(?:^|\s)(?:रन|रनों|विकेट|ओवर|ओवरों|पारी|शतक|गोल|अंक|अंकों|वोट|वोटों|सीट|सीटें|मिनट)(?=[\s।,.])/u;

/** The number of "(45)" as a word of its own; null where the parenthesis holds no age. */
function ageIn(parenthesis: Word, text: string): Word | null {
  const found = parenthesis.text.match(/^\((1[0-1]\d|\d{1,2})( (?:वर्ष|साल))?\)$/u);
  if (!found || (found[2] === undefined && SCORES.test(text))) return null;
  const [, number] = found;
  const start = parenthesis.start + 1;
  const end = start + (number as string).length;
  const fact = {
    type: 'quantity',
    dimension: 'age',
    value: Number(number),
    unit: 'year',
    comparator: 'exact',
  } as const;
  const word = number as string;
  return makeWord(
    { start, end, text: word, key: word, shape: 'number' },
    knownWhole({ pos: 'value', value: { start, end, fact, rule: 'value.age-in-parentheses' } }),
  );
}

/** "पत्नी मधु सिंह", "छात्रा किरण": what stands before a name tells of whom it is; else the name itself, where it can. */
function genderOf(name: readonly Word[], before: Word | undefined): Gender | undefined {
  const [kin] = before?.name || before?.pos !== 'noun' ? [] : (before.noun ?? []);
  return kin?.class === 'person' && kin.case !== 'oblique' ? kin.gender : name[0]?.name?.gender;
}

/** Of whom a death is told, no age is told as theirs today. */
const DEATH = new Set('मौत मृत्यु मृत मृतक मृतकों हत्या निधन शव शहीद जान मारे मारा मारी दम'.split(' '));

/** In a story of a death whoever is named with an age may have died: it is told of then. */
const DEATHS =
  /(?:^|\s)(?:मौत|मौतें|मौतों|मृत्यु|मृत|मृतक|मृतकों|हत्या|निधन|शव|शहीद|मारे गए|मारा गया|मारी गई)(?=[\s।,.])/u;

/** How an age is told: of whom the name does not say whether it is a man's or a woman's, in words that fit both. */
interface Told {
  /** Before the age, where anything is. */
  readonly before?: string;
  readonly behind: string;
  readonly verb: string;
  readonly number: 'sg' | 'pl';
}

function toldOf(gender: Gender | undefined, died: boolean): Told {
  if (gender === 'f') return { behind: `वर्ष की ${died ? 'थीं' : 'हैं'}`, verb: died ? 'थीं' : 'हैं', number: 'pl' };
  if (gender === 'm') return { behind: `वर्ष के ${died ? 'थे' : 'हैं'}`, verb: died ? 'थे' : 'हैं', number: 'pl' };
  const verb = died ? 'थी' : 'है';
  return { before: 'की उम्र', behind: `वर्ष ${verb}`, verb, number: 'sg' };
}

function draftAge(
  name: readonly Word[],
  gender: Gender | undefined,
  age: Word,
  frame: Frame,
  context: DraftContext,
): Draft {
  const who = resolveWords(name, { part: 'core', participant: 0 }, besidePhrases(context, frame.verb));
  const { start, end } = rangeOf(name);
  // Whoever speaks is alive, and whoever was caught or hurt.
  const speaks = frame.carrier && frame.source?.words.includes(name[0] as Word) === true;
  const lives = LIVES.test(frame.verb.conjunct?.key ?? frame.verb.root) || isHurtAlone(frame, context.text);
  const died = !speaks && !lives && DEATHS.test(context.text);
  const told = toldOf(gender, died);
  const added = (text: string, place: Place) => ({ kind: 'added', text, rule: 'age', place }) as const;
  return buildDraft(context.text, {
    segments: [
      ...who.segments,
      ...(told.before ? [added(told.before, { part: 'core', participant: 0 })] : []),
      { kind: 'words', words: [age], place: { part: 'core', participant: 1 } },
      added(told.behind, { part: 'predicate' }),
    ],
    participants: [
      { role: 'agent', words: name, marker: [] },
      { role: 'complement', words: [age], marker: [] },
    ],
    evidence: [{ start, end: age.end + 1 }],
    kind: 'attribute',
    modality: 'asserted',
    negated: false,
    subject: context.text.slice(start, end),
    predicate: {
      text: told.verb,
      lemma: 'होना',
      ergative: false,
      passive: false,
      tense: died ? 'past' : 'present',
      number: told.number,
    },
    blocks: ['age-in-parentheses'],
    rules: ['claim.age', ...who.rules],
    confidence: 0.9,
    sentence: context.sentence,
    salience: context.salience * 0.5,
  });
}

/** What comes upon the living: "राय (34) को गिरफ्तार किया". */
const LIVES = /^(?:गिरफ्तार|नियुक्त|भर्ती|घायल|जख्मी|रेफर|तैनात|बर्खास्त|निलंबित|पकड|पकड़|बच)$/u;

/** "घायलों में मीना (27) और सोनू (12) हैं". */
const HURT = /^(?:घायल|घायलों|जख्मी|जख्मियों|आहत|चोटिल)$/u;

/** Whether a clause tells who was hurt, and its sentence of no death: "घायल राय (34) को ले जाया गया, जहां उनकी मौत हो गई". */
function isHurtAlone({ clause: { words } }: Frame, text: string): boolean {
  const from = words[0]?.start ?? 0;
  const [sentence = ''] = text.slice(from).split('।', 1);
  return (
    words.some(({ key }) => HURT.test(key)) && !DEATHS.test(`${sentence} `) && !sentence.includes(' दम ')
  );
}

/** "करुआ (45) …" → "करुआ 45 वर्ष के हैं।" */
export function ageClaims(frame: Frame, context: DraftContext): Draft[] {
  if (frame.clause.words.some(({ key }) => DEATH.has(key))) return [];
  const words = frame.parts.flatMap((part) => phraseWords(part.phrase));
  if (!words.some(({ pos }) => pos === 'parenthesis')) return [];
  return words.flatMap((word, i) => {
    if (word.name?.class !== 'person' || word.inside) return [];
    // "महक उर्फ अनुष्का (12)": which of the names is known to others is not said.
    // "रूद्र पिता तेजराम (35)": the son is 35.
    const kin = words[i - 1];
    const of = words[i - 2];
    if (
      /^(पिता|पति|पुत्र|पुत्री|पत्नी|वल्द|बेटा|बेटी)$/u.test(kin?.key ?? '') &&
      (of?.name?.class === 'person' || of?.pos === 'unknown')
    )
      return [];
    if (words.slice(Math.max(0, i - 2), i + word.length).some(({ key }) => key === 'उर्फ')) return [];
    const parenthesis = words[i + word.length];
    const age = parenthesis?.pos === 'parenthesis' ? ageIn(parenthesis, context.text) : null;
    if (!age) return [];
    const name = words.slice(i, i + word.length);
    return [draftAge(name, genderOf(name, kin), age, frame, context)];
  });
}
