import type { Lang } from '../../model.ts';
import { foldPhrase } from '../../text/fold.ts';
import { shuffled } from '../random.ts';
import { accidentsThatCan } from './accident-causes.ts';
import { hindrances, isOfRide } from './transport-causes.ts';
import { otherWeather } from './weather-causes.ts';
import { ANYWHERE, type Scene } from './weather-lands.ts';

/**
 * What such things come of, each as a phrase that another of its group can take the place of. A group is
 * closed: whatever the story names as the cause, the others are false unless it names them too.
 */
const GROUPS: readonly {
  readonly id: string;
  readonly lang: Lang;
  readonly phrases: string;
  /** Keys of the group that are no options: too rare to stand beside others. */
  readonly also?: string;
  /** What the claim has to tell for the group to stand in. */
  readonly effect?: RegExp;
}[] = [
  {
    id: 'cause.spark',
    lang: 'hi',
    // What a fire was lit by; a lightning that struck would have been told as one.
    effect: /(?:^| )(?:आग|अग्निकांड|लपटें)(?= )/u,
    phrases: 'शॉर्ट सर्किट|पटाखे की चिंगारी|जलता दीया गिरने|जलती बीड़ी फेंके जाने|मोबाइल चार्जर फटने',
    also: 'शॉर्ट सर्किट होने|शार्ट सर्किट|शार्ट सर्किट होने',
  },
  {
    id: 'cause.giving-up',
    lang: 'hi',
    // Why a player gives up amid a match.
    effect: /(?:सेट|मैच|मुकाबले|गेम) (?:.{0,40} )?(?:हटने|हट ग|रिटायर)/u,
    phrases: 'चोट|थकान|बुखार|पेट दर्द|चक्कर आने',
  },
  {
    id: 'cause.absence',
    lang: 'hi',
    // Why a player does not play.
    effect:
      /(?:टीम|मैच|मुकाबले|सीरीज|श्रृंखला|टूर्नामेंट|विश्व कप|टेस्ट|वनडे|ओलंपिक|लीग|सेट) (?:.{0,40} )?(?:बाहर|हट|हटने|नहीं खेल|चूक|आराम|नाम वापस)/u,
    phrases: 'चोट|बुखार|थकान|निलंबन|निजी व्यस्तता',
  },
  {
    id: 'cause.accident',
    lang: 'hi',
    phrases:
      'चट्टान खिसकने|पहाड़ी दरकने|बिजली गिरने|आग लगने|दम घुटने|ब्रेक फेल होने|टायर फटने|छत गिरने|दीवार ढहने|पुल टूटने|बादल फटने|भगदड़ मचने|गैस रिसने|करंट लगने|सिलेंडर फटने|शॉर्ट सर्किट होने|बांध टूटने|पेड़ गिरने|लिफ्ट गिरने',
    also: 'ज्वालामुखी फटने|जहरीली शराब पीने|नाव पलटने',
  },
  {
    id: 'cause.harm',
    lang: 'hi',
    effect: /मौत|मृत्यु|जान |घायल|जख्मी|ज़ख्मी|चोट/u,
    phrases:
      'ऊंचाई से गिरने|करंट लगने|पानी में डूबने|सांप के काटने|आग में झुलसने|दिल का दौरा पड़ने|मलबे में दबने|खाई में गिरने|पेड़ गिरने|दीवार गिरने',
  },
  {
    id: 'cause.wound',
    lang: 'hi',
    // In an exchange of fire nobody is hurt by a bottle.
    effect:
      /^(?!.*(?:मुठभेड़|फायरिंग|फ़ायरिंग|गोलीबारी|गोलियां)).*(?:घायल|जख्मी|ज़ख्मी|चोट|(?:झड़प|मारपीट|बवाल|हिंसा) में .{0,120}(?:मौत|मृत्यु|जान))/u,
    phrases: 'गोली लगने|पत्थर लगने|चाकू लगने|लाठी लगने|बोतल लगने',
  },
  {
    id: 'cause.delay',
    lang: 'hi',
    effect: /बचाव|राहत|रेस्क्यू|रेस्क्यु|अभियान|तलाश|खोज/u,
    phrases: 'अंधेरा होने|कोहरा छाने|भीड़ जुटने|रास्ता संकरा होने|बिजली गुल होने|बारिश होने|मलबा जमा होने',
  },
];

const MEMBERS = GROUPS.map(({ phrases, also, ...group }) => ({
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
      one.keys.some((key) => (one.effect === undefined ? endsAs(own, key) : own === key)),
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
