import { keptBy } from '../../kept.ts';
import type { Reading } from '../../model.ts';
import { foldPhrase } from '../../text/fold.ts';
import { foldedWords } from '../../text/folded-words.ts';
import { startsWithOneOf } from '../../text/starts.ts';

/** Words of death, injury and crime: nobody named beside them is asked for, unless known to the public. */
const HARM: readonly { readonly id: string; readonly stems: string }[] = [
  {
    id: 'harm.hi',
    stems:
      'मौत मृत हत्या हत्यार शव लाश घायल जख्म दुष्कर्म बलात्कार रेप अगवा अपहर आत्महत्या खुदकुश पीड़ित पीडित शिकार गिरफ्तार हिरासत आरोपी अभियुक्त बंधक अंत्येष्टि अंतिमसंस्कार संस्कार संवेदना परिजन हड्डी इलाज चपेट झुलस चोट पलट दुर्घटना हादस शिकायत दम गोली गोलिय संक्रमित पॉजिटिव पॉजीटिव',
  },
  {
    id: 'harm.en',
    stems:
      'death dead died kill murder body bodies injur wound rape assault abduct kidnap suicide victim arrest detain accused suspect hostage funeral cremat condolence',
  },
];

/** Short words that begin names too (मार्क, मरांडी): these count only whole. */
const WHOLE: ReadonlySet<string> = new Set(
  'मारा मारे मारी मार मरा मरे मरी मरने मारने मरीं die dies'.split(' ').map(foldPhrase),
);

const isOfHarm = startsWithOneOf(HARM.flatMap(({ stems }) => stems.split(' ').map(foldPhrase)));

/** "उलटफेर का शिकार": who was beaten by a weaker one came to no harm. */
const UPSET = /उलटफेर (?:का|की|के) शिकार/gu;

/** Against whom a case stands open: nobody private is named for that, nor anybody beside them. */
const OPEN_CASE =
  /(?:मामला|मामले|केस|मुकदमा|मुकदमे|रिपोर्ट|एफआईआर|प्राथमिकी) (?:भी )?(?:दर्ज|कायम)|\b(?:charged|indicted|booked) (?:with|for|under|on)\b|\bcharges against\b/u;

/** Whether a claim tells of harm done to people or of a case against them: then no private person is asked for by name. */
export const tellsOfHarm: (reading: Reading) => boolean = keptBy(({ claim }: Reading) => {
  const names = new Set(
    claim.arguments.flatMap(({ fact }) =>
      fact?.type === 'entity' && fact.class === 'person' ? foldedWords(fact.name) : [],
    ),
  );
  if (OPEN_CASE.test(claim.text)) return true;
  const told = foldedWords(claim.text.replace(UPSET, ' '));
  return told.some((word) => (WHOLE.has(word) && !names.has(word)) || isOfHarm(word));
});

/** What is said of somebody who died, right behind the name. */
const DIED = /(?:ने (?:\S{1,20} ){0,3}दम तोड़|की (?:\S{1,20} ){0,3}(?:मौत|मृत्यु|हत्या)(?= |।)|का शव(?= ))/u;

/** Whether a Hindi claim names a private person as dead: nothing is asked of it. */
export function namesDead({ claim }: Reading): boolean {
  if (claim.lang !== 'hi') return false;
  return claim.arguments.some(({ fact, text }) => {
    if (fact?.type !== 'entity' || fact.class !== 'person' || fact.ref !== undefined) return false;
    const at = claim.text.indexOf(text);
    return at >= 0 && claim.text.slice(at + text.length + 1).search(DIED) === 0;
  });
}
