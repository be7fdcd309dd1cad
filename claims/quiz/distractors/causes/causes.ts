import type { Lang } from '../../../model.ts';
import { foldPhrase } from '../../../text/fold.ts';
import { shuffled } from '../../random.ts';
import { accidentsThatCan } from './accident-causes.ts';
import { CAUSE_GROUPS } from './cause-groups.ts';
import { hindrances, isOfRide } from './transport-causes.ts';
import { otherWeather } from './weather-causes.ts';
import { ANYWHERE, type Scene } from './weather-lands.ts';

const MEMBERS = CAUSE_GROUPS.map(({ phrases, also, ...group }) => ({
  ...group,
  phrases: phrases.split('|'),
  keys: [...phrases.split('|'), ...(also?.split('|') ?? [])].map(foldPhrase),
}));

/** Causes that come with or through one another: where one is told, the other may be so as well. */
const TOGETHER: readonly (readonly string[])[] = [
  'चट्टान खिसकने|पहाड़ी दरकने|बादल फटने|मलबे में दबने|पेड़ गिरने',
  'आग लगने|गैस रिसने|सिलेंडर फटने|शॉर्ट सर्किट होने|करंट लगने|आग में झुलसने|दम घुटने|बिजली गिरने',
  'छत गिरने|दीवार ढहने|दीवार गिरने|मलबे में दबने|पुल टूटने|पेड़ गिरने',
  'भगदड़ मचने|दम घुटने|मलबे में दबने',
  'पानी में डूबने|नाव पलटने|बांध टूटने|बादल फटने|पुल टूटने',
  'चालक को झपकी आने|झपकी आने|झपकी आ जाने|नींद आने|नींद आ जाने|चालक की तबीयत बिगड़ने',
  'मलबा आने|चट्टान गिरने|पत्थर गिरने|पेड़ गिरने|सड़क धंसने|पुल टूटने|जलभराव होने',
  'तार टूटने|तार टूट जाने|खंभा गिरने|पोल टूटने|पोल गिरने|केबल कटने|केबल फॉल्ट होने',
  'बारिश आने|बारिश होने|मैदान गीला होने|बिजली कड़कने',
  'मोटर जलने|मोटर खराब होने|पंप खराब होने|पंप फुंकने|नलकूप खराब होने|बिजली गुल होने',
  'फीडर में खराबी आने|ब्रेकडाउन होने|ट्रांसफार्मर जलने|ट्रांसफार्मर फुंकने|ट्रांसफॉर्मर जलने|ट्रांसफार्मर जल जाने|उपकेंद्र में आग लगने',
].map((row) => row.split('|').map(foldPhrase));

const endsAs = (own: string, key: string) => own === key || own.endsWith(` ${key}`);

function goTogether(own: string, phrase: string): boolean {
  const other = foldPhrase(phrase);
  return TOGETHER.some((row) => row.includes(other) && row.some((one) => endsAs(own, one)));
}

/** Who was buried may have been so by what fell, and who fell by what fell too. */
const FALLS = /(?:गिरने|दबने)$/u;

/** What the story is told by, and what the claim says of the harm. */
interface Told {
  /** The folded text of all that the story says. */
  readonly story: string;
  readonly effect: string;
  /** The stem of the question, which may say where it was. */
  readonly question?: string;
  readonly scene?: Scene;
}

/** Phrases of the cause's closed group that the story does not name by their nouns. */
function ofGroup(cause: string, lang: Lang, { story, effect, question = '' }: Told): readonly string[] {
  const own = foldPhrase(cause);
  const group = MEMBERS.find(
    (one) =>
      one.lang === lang &&
      (one.effect?.test(effect) ?? true) &&
      one.keys.some((key) => (one.effect === undefined || one.endsKey ? endsAs(own, key) : own === key)),
  );
  const able = group?.id === 'cause.accident' ? accidentsThatCan(cause, effect, question) : undefined;
  return (group?.phrases ?? []).filter((phrase) => {
    if (able && !able.has(phrase)) return false;
    const noun = foldPhrase(phrase).split(' ')[0] as string;
    const isAlike = group?.id === 'cause.harm' && FALLS.test(own) && FALLS.test(phrase);
    return !isAlike && !goTogether(own, phrase) && !story.includes(noun) && !own.includes(noun);
  });
}

/** Other causes of the same kind as a cause, none of which the story names; empty for a cause of no kind. */
export function otherCauses(cause: string, lang: Lang, told: Told, next: () => number): string[] {
  const { effect, story, scene = ANYWHERE } = told;
  const weather = lang === 'hi' ? otherWeather(cause, effect, story, scene) : null;
  const own = shuffled(weather ?? ofGroup(cause, lang, told), next);
  if (lang !== 'hi' || (weather === null && !isOfRide(cause))) return own;
  // Beside what the weather could have done stands what keeps planes and trains from going on any day.
  const isUntold = (one: string) => !story.includes(foldPhrase(one.split(' ')[0] as string));
  const [first, ...rest] = own;
  const others = shuffled(hindrances(cause, effect).filter(isUntold), next);
  return [...(first === undefined ? [] : [first]), ...others, ...rest];
}
