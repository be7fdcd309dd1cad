import type { Target } from '../../languages/language.ts';
import type { Reading } from '../../model.ts';
import { SIGNS_SOME } from '../distractors/shared/single-valued.ts';

/** The words of the answer's phrase, and of the two pieces behind it. */
function aroundAnswer({ claim, form }: Reading, target: Target): string {
  const argument = claim.arguments[target.argument];
  const piece = form.pieces.findIndex(
    (other) =>
      other.start !== undefined &&
      argument &&
      other.start <= argument.span.start &&
      argument.span.end <= (other.end ?? 0),
  );
  return [form.pieces[piece], form.pieces[piece + 1], form.pieces[piece + 2]]
    .map((other) => other?.text ?? '')
    .join(' ');
}

/** What is counted, with its marker, before "भी": "चार लोगों को भी". */
const TOO = /^(?: \S+)?(?: (?:को|में|से|का|की|के|पर|ने))? भी /u;

function isCountedToo({ claim }: Reading, target: Target): boolean {
  const counted = claim.arguments[target.argument]?.text ?? '';
  const at = claim.text.indexOf(counted);
  return at >= 0 && TOO.test(claim.text.slice(at + counted.length));
}

/** "केवल तीन लोगों को चोट आई": whoever says that it was no more, others say that it was. */
const ONLY_HURT = /मौत|मृत|मारे|मरे|घायल|जख्मी|चोट|लापता/u;

function isSaidToBeFew({ claim }: Reading, target: Target): boolean {
  const counted = claim.arguments[target.argument]?.text ?? '';
  const at = claim.text.indexOf(counted);
  return (
    claim.lang === 'hi' &&
    at > 0 &&
    /(?:^| )(?:केवल|सिर्फ|महज|मात्र) $/u.test(claim.text.slice(0, at)) &&
    ONLY_HURT.test(claim.text)
  );
}

/** "दो आरोपियों राम और श्याम को": those counted stand by name right behind their noun. */
function isNamedBehind({ claim }: Reading, { argument }: Target): boolean {
  const own = claim.arguments[argument];
  if (claim.lang !== 'hi' || own === undefined) return false;
  const behind = claim.text.slice(claim.text.indexOf(own.text) + own.text.length);
  return claim.arguments.some(({ fact }) => {
    if (fact?.type !== 'entity' || fact.class !== 'person') return false;
    const at = behind.indexOf(fact.name);
    // "राजकुमार उर्फ फंटूश": of a name that no list knows the second half is told alone.
    const isFirst = NOUN_BETWEEN.test(behind.slice(0, at)) || fact.name.startsWith('उर्फ ');
    const listed = behind.slice(at, at + fact.name.length + LISTED);
    return at > 0 && isFirst && / (?:और|व|एवं|तथा) /u.test(listed);
  });
}

/** Within so many characters behind the first name the next one is joined to it. */
const LISTED = 30;
/** One noun, and nothing else. */
const NOUN_BETWEEN = /^ \S{2,20} $/u;

/** What several countries do together, any of them does. */
const OF_MANY_LANDS =
  /(?:बहुराष्ट्रीय|बहु-राष्ट्रीय|बहुपक्षीय|वैश्विक) (?:\S+ ){0,4}(?:पहल|ट्रायल|परीक्षण|अभियान|समझौते|संधि|गठबंधन)(?= )/u;

/** "हरियाणा 14 स्वर्ण समेत 31 पदकों के साथ": what is among a number, and nobody beside the name. */
const AMONG_NUMBER =
  / (?:\p{Nd}[\p{Nd},.]{0,9}|दो|तीन|चार|पांच|छह|सात|आठ|नौ|दस) \S{1,15} (?:समेत|सहित)(?= |$)/gu;

/** "भी" beside a name says that others do it too; beside a number, that there are more of them. */
export function isOneOfMany(reading: Reading, target: Target): boolean {
  const fact = reading.claim.arguments[target.argument]?.fact;
  if (fact === undefined) return false;
  if (fact.type === 'quantity')
    return (
      fact.dimension === 'count' &&
      (isCountedToo(reading, target) || isNamedBehind(reading, target) || isSaidToBeFew(reading, target))
    );
  if (target.kind === 'country' && OF_MANY_LANDS.test(reading.claim.text)) return true;
  const around = aroundAnswer(reading, target).replace(AMONG_NUMBER, ' ');
  return /(?:^| )(?:भी|समेत|सहित|आदि|जैसे)(?= |$)/u.test(around);
}

/** "सोमवार को पटना में भी बारिश हुई": with an "also" in it, or of some treaty, it may have been so on other days. */
export function mayBeOnOtherDays({ claim }: Reading, target: Target): boolean {
  return (
    (target.kind === 'weekday' || target.kind === 'date' || target.kind === 'ordinal') &&
    (/(?:^| )(?:भी|also|too)(?= |[.।]|$)/u.test(claim.text) || SIGNS_SOME.test(claim.text))
  );
}
