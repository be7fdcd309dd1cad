import type { NounGroup } from '../../chunk/types.ts';
import { canAct } from '../../clause/actors.ts';
import { type Phrase, phraseWords } from '../../clause/phrases.ts';
import type { Frame, Part } from '../../frame/types.ts';
import { countOf, type NounReading } from '../../tag/word.ts';

/** Nouns of which a total is told: without what caused it the number would be another. */
const CASES: ReadonlySet<string> = new Set(
  'मौत मौतें मौते मौतों मृत्यु मामला मामले मामलों मरीज मरीजों संक्रमित संक्रमितों घायल मृतक मृतकों जान लोग लोगों व्यक्ति व्यक्तियों'.split(
    ' ',
  ),
);

/** "बीमारी के कारण 48 लोगों की मौत हुई": how many there are holds only of what caused them. */
export function countsCases(parts: readonly Part[]): boolean {
  const words = parts.flatMap(({ phrase }) => phraseWords(phrase));
  return words.some(({ key }, i) => CASES.has(key) && words.slice(Math.max(0, i - 3), i).some(countOf));
}

const FORMS: Readonly<Record<string, (reading: NounReading) => boolean>> = {
  की: ({ gender }) => gender === 'f',
  का: ({ gender, number }) => gender === 'm' && number === 'sg',
};

/** "नगर की ग्राम | सहकारी समिति के बाहर": the genitive agrees with a noun of the next phrase. */
function isCutBeforeHead({ words }: NounGroup): boolean {
  const last = words.at(-1);
  const fits = FORMS[words.at(-2)?.key ?? ''];
  return fits !== undefined && last?.noun !== undefined && !last.name && !last.noun.some(fits);
}

/** "दिल्ली | एनसीआर में": a bare name of a place that runs into the next phrase belongs to it. */
export function hasCutName({ subject }: Frame, parts: readonly Part[]): boolean {
  return parts.some((part, i) => {
    const next = parts[i + 1];
    if (!next || part === subject || part.phrase.kind !== 'nominal' || part.phrase.tag !== 'direct')
      return false;
    const { head, words } = part.phrase.group;
    const first = phraseWords(next.phrase)[0];
    const last = words.at(-1);
    const named =
      // "स्पिनर | अनुकूल राय के मैच में": an office whose holder stands in the next phrase.
      (last?.role === true && last === head && words.length > 1) ||
      isCutBeforeHead(part.phrase.group) ||
      head.name?.class === 'place' ||
      // "नगर के बाहरी क्षेत्र | रामपुर में स्थित …": which part of it stands in the next phrase.
      (/^(?:क्षेत्र|इलाके|इलाका|हिस्से|जिले|प्रखंड|ब्लॉक)$/u.test(head.key) && first?.name?.class === 'place') ||
      (last?.pos === 'unknown' && last === head && first?.name?.class === 'place');
    return named && first !== undefined && last !== undefined && first.start - last.end <= 1;
  });
}

function nominalsOf(phrase: Phrase): Phrase[] {
  return phrase.kind === 'embedded' ? phrase.phrases.flatMap(nominalsOf) : [phrase];
}

/** "देश को आयात के भरोसे बैठने की बजाय … करना चाहिए": whoever should do it stands inside the adjunct. */
export function holdsActor({ phrase }: Part): boolean {
  return (
    phrase.kind === 'embedded' &&
    nominalsOf(phrase).some(
      (inner) => inner.kind === 'nominal' && inner.tag === 'dative' && canAct(inner.group),
    )
  );
}
