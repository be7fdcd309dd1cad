import { fold } from '../../../../text/fold.ts';
import type { VerbGroup } from '../../chunk/types.ts';
import type { Nominal } from '../../clause/phrases.ts';
import type { Frame } from '../../frame/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Thing } from './memory-types.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

/** Parts of a clause that a pronoun of the next may mean as well as its subject. */
const FOREGROUND: ReadonlySet<string> = new Set(['direct', 'ergative', 'dative', 'agentive']);

/**
 * Whether a clause only says what its subject is or what was made of it, and puts no other name beside it: what
 * "यह", "इसे" and "इसने" of the next clause mean is then that subject, not something that happened.
 */
export function isDescription(frame: Frame): boolean {
  const { verb, modality } = frame;
  const states = verb.root === 'हो' && !verb.conjunct && !verb.perfective;
  return (states || verb.passive) && modality === 'asserted' && namesNoOther(frame);
}

/** What the subject of "X एक समूह है" is said to be: the noun of its complement. */
export function saidToBe({ parts, subject, verb, negated }: Frame): Nominal | null {
  if (verb.root !== 'हो' || verb.conjunct || verb.perfective || negated || !subject) return null;
  const said = parts.at(-1);
  if (said === subject || said?.phrase.kind !== 'nominal' || said.phrase.tag !== 'direct') return null;
  return said.phrase.group.head.noun ? said.phrase : null;
}

/** Whether no other name stands in the foreground beside the subject. */
export function namesNoOther({ parts, subject }: Frame): boolean {
  return parts.every(({ phrase }, i) => {
    if (parts[i] === subject) return true;
    if (phrase.kind !== 'nominal' || !FOREGROUND.has(phrase.tag)) return phrase.kind !== 'embedded';
    return phrase.group.head.name === undefined && !phrase.participle;
  });
}

/** What is done to a thing that is described: built, opened, called, run. */
const MADE = set(
  'बना बसा खोल छोड भेज प्रक्षेपित रच लिख जान पुकार घेर स्थापित निर्मित निर्माण संचालित विकसित लॉन्च शुरू डिजाइन नामित पंजीकृत बंद विभाजित स्थित संचालन प्रकाशित डाउनलोड इंस्टॉल उपयोग इस्तेमाल',
);
/** What belongs to a place, body or work, beside its parts. */
const OWNED = set(
  'रफ्तार गति वजन भार क्षमता कीमत लागत जनसंख्या आबादी क्षेत्रफल स्थापना निर्माण मुख्यालय राजधानी अध्यक्ष संस्थापक इतिहास सीमा ऊंचाई लंबाई चौड़ाई गहराई नाम संचालन उत्पादन उद्घाटन लोकार्पण डिजाइन लाभ फायदा इस्तेमाल उपयोग उद्देश्य मकसद लक्ष्य बजट दाम शुल्क नींव शिलान्यास शुभारंभ',
);
/** What a thing is said to be: not "यह चिंता की बात है", which is of what was told. */
export const BEINGS: ReadonlySet<string> = new Set(
  'place building organisation document vehicle artefact weapon animal plant body substance natural'.split(
    ' ',
  ),
);

/** What a thing is said to be whatever its class: "काउंटी सीट", "व्यापार का केंद्र". */
const SEATS = set('सीट केंद्र हिस्सा भाग सदस्य नेटवर्क प्रणाली शाखा संघ राजधानी');

/** What is in a thing or was put to use in it. */
const HELD = set('शामिल उपयोग इस्तेमाल प्रयोग सवार मौजूद तैनात स्थापित समाहित उपलब्ध');

/** "इसमें 12 डिब्बे हैं", "इसमें स्वदेशी इस्पात का उपयोग किया गया है": what a thing holds. */
function holds({ root, conjunct, perfective }: VerbGroup): boolean {
  return conjunct ? HELD.has(conjunct.key) : root === 'हो' && !perfective;
}

/** Whether the verb says that a thing was made, opened, named or the like. */
export function isMade({ root, conjunct, passive }: VerbGroup): boolean {
  return conjunct ? MADE.has(conjunct.key) : passive && MADE.has(fold(root));
}

/** "सात मीटर लंबा है". */
export const isSized = ({ root, conjunct }: VerbGroup, said: Word | undefined) =>
  root === 'हो' && /^(?:लंब|चौड़|चौड|ऊंच|गहर|मोट)[ाेी]$/u.test((conjunct ?? said)?.key ?? '');

/** Whether "इसकी" before some words is of the thing: of its parts and of what every place or body has. */
export function belongsTo(noun: Word | undefined): boolean {
  return OWNED.has(fold(noun?.noun?.[0]?.lemma ?? noun?.text ?? ''));
}

/** What "यह", "इसने", "इसे" and "इसमें" are told as after a description; null where they may mean something else. */
export function describedAs(
  word: Word,
  thing: Thing,
  around: {
    readonly verb: VerbGroup;
    readonly opens?: boolean | undefined;
    readonly subject?: boolean | undefined;
    readonly complement?: Word | undefined;
    readonly ahead?: boolean | undefined;
  },
): string | null {
  const { verb } = around;
  if (!thing.described || !thing.oblique || around.ahead) return null;
  switch (word.text) {
    case 'यह': {
      if (!around.subject || !around.opens) return null;
      const said = around.complement;
      const being = said?.noun?.[0];
      // "पहला इनडोर बाजार": a name of more words says what it is as well.
      const isBeing = being
        ? BEINGS.has(being.class) || SEATS.has(fold(being.lemma))
        : said?.name?.class === 'place' && said.length > 1;
      return isMade(verb) || (verb.root === 'हो' && !verb.conjunct && isBeing) || isSized(verb, said)
        ? (thing.direct ?? null)
        : null;
    }
    case 'इसने':
      return `${thing.oblique} ने`;
    case 'इसे':
      return isMade(verb) || (verb.passive && /^(?:मान|कह|दे)$/u.test(verb.root))
        ? `${thing.oblique} को`
        : null;
    case 'इसमें':
      return holds(verb) ? `${thing.oblique} में` : null;
    default:
      return null;
  }
}
