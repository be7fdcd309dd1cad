import { byRef } from '../../../../catalogue/lookup.ts';
import { namesIn } from '../../../../catalogue/names-in.ts';
import type { Reading } from '../../../../model.ts';
import { fold } from '../../../../text/fold.ts';
import { tellsFigures } from '../../draft/matter/firm.ts';
import { placesInLine } from '../../draft/setting/mentions.ts';
import { lookUpNoun } from '../../lexicon/noun-forms.ts';

/** A body in a line of plain text, and the word that follows it there. */
interface LineBody {
  readonly name: string;
  readonly after: string;
}

/** The bodies that a line of plain text names. */
export function bodiesIn(line: string): LineBody[] {
  const words = line.split(/[\s,;:।?!"“”‘’'()]+/u).filter((word) => word !== '');
  const keys = words.map(fold);
  return namesIn(keys, 'hi')
    .filter(({ refs: [ref = ''] }) => byRef(ref)?.class === 'organisation')
    .map(({ at, length }) => ({
      name: words.slice(at, at + length).join(' '),
      after: keys[at + length] ?? '',
    }));
}

/** What firms tell of themselves. */
const RESULTS =
  /(?:^| )(?:मुनाफ[ाे]|नतीज[ेा]|नतीजों|राजस्व|आय|शेयर|शेयरों|बिक्री|तिमाही|लाभ|लाभांश|कारोबार|घाट[ाे])(?= |,|।|$)/u;
/** Behind a body that a sentence is of. */
const OWNS = /^(?:ने|का|की|के|भी)$/u;
/** "… सॉल्यूशंस ने भी नतीजे बताए": another did so, too, whether or not a list knows it. */
const DID_SO_TOO = / ने भी /u;

/** Whether a sentence of a story of a firm's figures gives those of another: `top` are headline and lead. */
export function tellsOtherFirm(sentence: string, top: string, headline: string): boolean {
  if (!tellsFigures(headline) || !RESULTS.test(sentence)) return false;
  const bodies = bodiesIn(sentence);
  if (bodies.some(({ name }) => top.includes(name))) return bodies.length > 1 && DID_SO_TOO.test(sentence);
  return DID_SO_TOO.test(sentence) || bodies.some(({ after }) => OWNS.test(after));
}

/** What the health office counts. */
const OF_ILLNESS =
  /(?:^| )(?:डेंगू|मलेरिया|चिकनगुनिया|कोरोना|कोविड|निपाह|हैजा|पीलिया|टाइफाइड|खसरा|जीका|बुखार|डायरिया|संक्रमण|फ्लू|मरीज|मरीजों)(?= |,|:|$)/u;
/** "सर्पदंश के 14 मामले", "सांस के रोगियों": of what the cases are. */
const CASES =
  /(?:^| )([^\s,।]{2,20}) के (?:[^\s,।]{1,12} ){0,3}?(?:मामल[ेा]|मामलों|केस|मरीज|मरीजों|रोगी|रोगियों)(?= |,|।|$)/gu;
/** What stands before cases and does not say of what they are. */
const SAYS_NO_CAUSE =
  /^(?:दिन|दिनों|घंटे|घंटों|साल|वर्ष|माह|महीने|सप्ताह|हफ्ते|उम्र|आयु|वर्ग|तरह|प्रकार|बाद|बीमारी|बीमारियों|महामारी|प्रकोप|संक्रमण|वायरस|रोग|इस|इन|उन|जिन|विभाग|लक्षण|लक्षणों|आंकड़ों|अनुसार|मुताबिक|मौसम)$/u;
const OF_NO_CAUSE: ReadonlySet<string> = new Set([
  'place',
  'time',
  'building',
  'organisation',
  'person',
  'group',
]);

function saysCause(word: string): boolean {
  if (SAYS_NO_CAUSE.test(word) || placesInLine(`${word} के`).length > 0) return false;
  return lookUpNoun(fold(word)).every((noun) => !OF_NO_CAUSE.has(noun.class));
}

/** Whether a sentence of a story of an illness counts cases of something else. */
export function tellsOtherCases(sentence: string, top: string, headline: string): boolean {
  if (!OF_ILLNESS.test(headline)) return false;
  return [...sentence.matchAll(CASES)].some(([, word = '']) => !top.includes(word) && saysCause(word));
}

/** What two sides hold. */
const TALKS = /(?:^| )(?:वार्ता|बातचीत|समझौत[ाे]|युद्धविराम|संघर्षविराम)(?= |,|:|$)/u;
/** "अमेरिका और ईरान के प्रतिनिधि", "इजरायल और हमास में": two sides. */
const SIDES =
  /(?:^| )([^\s,।]{2,20}) (?:और|व|तथा) ([^\s,।]{2,20}(?: संघ)?) (?:में|(?:के|की) (?:बीच|अधिकारी|अधिकारियों|प्रतिनिधि|प्रतिनिधियों|नेता|नेताओं|वार्ता|बातचीत|विदेश|राष्ट्रपति|प्रधानमंत्री))(?= |,|।|$)/u;

/** A first line of more characters is a paragraph. */
const LONGEST_TITLE = 140;

/** Whether a sentence of a story of talks tells of other sides than headline and lead. */
export function tellsOtherTalks(sentence: string, top: string, headline: string): boolean {
  if (headline.length > LONGEST_TITLE || !TALKS.test(headline)) return false;
  const sides = SIDES.exec(sentence)?.slice(1) ?? [];
  const isLand = (side: string) => placesInLine(`${side} के`).some(({ state }) => state === undefined);
  return sides.some(isLand) && sides.some((side) => !top.includes(side));
}

/** Whether a claim says by a known name of its own whose figures it tells. */
export function saysWhose({ claim }: Reading): boolean {
  if (claim.rules.includes('matter')) return false;
  return claim.arguments.some(
    ({ role, fact }) =>
      role !== 'source' &&
      fact?.type === 'entity' &&
      fact.ref !== undefined &&
      /^(?:organisation|person)$/u.test(fact.class),
  );
}
