import type { Lang } from '../../model.ts';
import { foldPhrase } from '../../text/fold.ts';
import { shuffled } from '../random.ts';

/**
 * What such things come of, each as a phrase that another of its group can take the place of. A group is
 * closed: whatever the story names as the cause, the others are false unless it names them too.
 */
const GROUPS: readonly { readonly id: string; readonly lang: Lang; readonly phrases: string }[] = [
  {
    id: 'cause.accident',
    lang: 'hi',
    phrases:
      'चट्टान खिसकने|पहाड़ी दरकने|बिजली गिरने|आग लगने|दम घुटने|ब्रेक फेल होने|टायर फटने|छत गिरने|दीवार ढहने|पुल टूटने|बादल फटने|भगदड़ मचने|गैस रिसने|करंट लगने|सिलेंडर फटने|शॉर्ट सर्किट होने|नाव पलटने|बांध टूटने|पेड़ गिरने|लिफ्ट गिरने|ज्वालामुखी फटने|जहरीली शराब पीने',
  },
  {
    id: 'cause.weather',
    lang: 'hi',
    phrases: 'भारी बारिश|घने कोहरे|तेज आंधी|भीषण गर्मी|भारी बर्फबारी|ओलावृष्टि|शीतलहर|सूखे|बिजली गिरने',
  },
];

/** Months in which weather comes that does not come in others. Source: India Meteorological Department, seasons. */
const MONTHS_OF: ReadonlyMap<string, readonly number[]> = new Map([
  ['घने कोहरे', [11, 12, 1, 2]],
  ['शीतलहर', [11, 12, 1, 2]],
  ['भारी बर्फबारी', [11, 12, 1, 2, 3]],
  ['भीषण गर्मी', [4, 5, 6, 7]],
  ['सूखे', [5, 6, 7, 8, 9, 10]],
]);

/** Whether a cause may come in a month, 1 to 12; any may where the month is not known. */
function isInSeason(phrase: string, month: number | undefined): boolean {
  return month === undefined || (MONTHS_OF.get(phrase)?.includes(month) ?? true);
}

const MEMBERS = GROUPS.map(({ lang, phrases }) => ({ lang, phrases: phrases.split('|') }));

/** The last two words of a phrase without what ties it together: "दो बसों के खाई में गिरने" → "गिरने". */
function headOf(phrase: string): string {
  return foldPhrase(phrase).split(' ').slice(-2).join(' ');
}

/**
 * Other causes of the same group as a cause, none of which the story names by its nouns; empty for a cause of no
 * group. `story` is the folded text of all that the story says; what does not come in `month` stands last.
 */
export function otherCauses(
  cause: string,
  lang: Lang,
  { story, month }: { readonly story: string; readonly month: number | undefined },
  next: () => number,
): string[] {
  const own = headOf(cause);
  const group = MEMBERS.find(
    (one) => one.lang === lang && one.phrases.some((phrase) => own.endsWith(foldPhrase(phrase))),
  );
  if (!group) return [];
  return shuffled(group.phrases, next)
    .filter((phrase) => {
      const noun = foldPhrase(phrase).split(' ')[0] as string;
      return !story.includes(noun) && !own.includes(noun);
    })
    .sort((a, b) => Number(isInSeason(b, month)) - Number(isInSeason(a, month)));
}
