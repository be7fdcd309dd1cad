import { foldPhrase } from '../../../text/fold.ts';
import { causesOf, type Effect, toldWithout } from './effects.ts';
import { ANYWHERE, mayCome, type Scene } from './weather-lands.ts';

/** A kind of weather or disaster as a cause: bare, with its adjective, and the names of it that keys have besides. */
interface Weather {
  readonly id: string;
  readonly plain: string;
  readonly strong: string;
  readonly also?: string;
  /** What may come with it, through it or before it: never an option beside it. */
  readonly with: string;
}

/** Source: own compilation after the hazards that the India Meteorological Department warns of. */
const WEATHER: readonly Weather[] = [
  {
    id: 'rain',
    plain: 'बारिश',
    strong: 'भारी बारिश',
    also: 'वर्षा|बरसात',
    with: 'flood storm wind slide hail',
  },
  { id: 'flood', plain: 'बाढ़', strong: 'भीषण बाढ़', with: 'rain storm slide quake' },
  {
    id: 'storm',
    plain: 'तूफान',
    strong: 'भीषण तूफान',
    also: 'तूफ़ान|चक्रवात|बवंडर',
    with: 'rain flood wind slide hail',
  },
  { id: 'wind', plain: 'आंधी', strong: 'तेज आंधी', also: 'अंधड़|तेज हवा', with: 'rain storm hail' },
  { id: 'fog', plain: 'कोहरे', strong: 'घने कोहरे', also: 'धुंध|स्मॉग', with: 'cold' },
  { id: 'cold', plain: 'शीतलहर', strong: 'कड़ाके की ठंड', also: 'ठंड|सर्दी|शीत लहर|पाले', with: 'fog snow' },
  { id: 'snow', plain: 'बर्फबारी', strong: 'भारी बर्फबारी', also: 'हिमपात', with: 'cold avalanche hail' },
  { id: 'heat', plain: 'गर्मी', strong: 'भीषण गर्मी', also: 'लू', with: 'drought wind' },
  { id: 'drought', plain: 'सूखे', strong: 'भीषण सूखे', with: 'heat' },
  { id: 'quake', plain: 'भूकंप', strong: 'तेज भूकंप', also: 'भूकम्प', with: 'slide avalanche flood' },
  { id: 'slide', plain: 'भूस्खलन', strong: 'भारी भूस्खलन', with: 'rain quake flood storm snow' },
  { id: 'avalanche', plain: 'हिमस्खलन', strong: 'भारी हिमस्खलन', with: 'snow slide' },
  { id: 'hail', plain: 'ओलावृष्टि', strong: 'भारी ओलावृष्टि', with: 'rain wind storm snow' },
];

/** What each kind of harm can come of: rain floods a street, an earthquake does not. The first that fits counts. */
const EFFECTS: readonly Effect[] = [
  { effect: /पानी|जलभराव|जलजमाव|जलस्तर|उफान|बाढ़|डैम|बांध/u, from: '' },
  { effect: /भूस्खलन|हिमस्खलन|एवलांच/u, from: '' },
  { effect: /आग |आग$|धमाक|विस्फोट|हवाएं|हवाओं/u, from: '' },
  { effect: /सूख /u, from: '' },
  // "भूस्खलन के कारण फंसे मजदूरों को निकाला": it did not bring about what the verb tells.
  { effect: /(?:फंसे|फंसी|घायल|बेघर) (?:\S{1,20} ){0,4}को |निकाल/u, from: '' },
  { effect: /तापमान|पारा|ठंडक|शीत ?लहर|गलन|ठिठुर/u, from: 'rain|snow|hail|wind|storm' },
  { effect: /फसल|किसान|काश्तकार|बागवान/u, from: 'rain|hail|drought|cold|wind|flood|snow|heat' },
  { effect: /टकरा|भिड़|टक्कर/u, from: 'rain|fog|snow|storm|wind' },
  {
    effect: /फ्लाइट|उड़ान|विमान|हवाई|ट्रेन|रेल/u,
    from: 'rain|fog|snow|storm|wind|flood',
  },
  { effect: /इमारत|मकान|दीवार|छत|पेड़|खंभ|ढह/u, from: 'rain|wind|storm|quake|flood|snow|slide' },
  { effect: /तबाही/u, from: 'rain|storm|flood|slide|quake|avalanche' },
  {
    effect: /मौत|मृत्यु|जान |मारे|घायल/u,
    from: 'rain|cold|heat|storm|flood|slide|quake|avalanche',
  },
  { effect: /स्कूल|विद्यालय|कॉलेज/u, from: 'rain|fog|cold|snow|heat|storm|flood' },
  { effect: /./u, from: 'rain|fog|cold|snow|heat|storm|flood|wind|hail' },
];

/** "भारी बारिश की आशंका": what is feared of the one may be feared of the others. */
const FEARED = / की (?:आशंका|चेतावनी|संभावना)$/u;
const JOINED = / (?:और|व|एवं|तथा|या) /u;

/** Names of a kind by which a key or a story tells it, folded. */
const NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  WEATHER.map(({ id, plain, strong, also }) => [
    id,
    [plain, strong, ...(also?.split('|') ?? [])].map((name) => foldPhrase(name)),
  ]),
);

/** Roots by which a story tells of a kind in other words or forms. */
const ROOTS: Readonly<Record<string, string>> = {
  fog: 'कोहर|धुंध|स्मॉग',
  cold: 'ठंड|शीत|सर्दी|ठिठुर',
  snow: 'बर्फ|हिमपात',
  avalanche: 'हिमस्खलन|एवलांच',
  rain: 'बारिश|वर्षा|बरसात|बरस',
  flood: 'बाढ़|सैलाब',
  storm: 'तूफान|तूफ़ान|चक्रवात',
  wind: 'आंधी|अंधड़',
  heat: 'गर्मी|लू |तपिश',
  drought: 'सूखा|सूखे',
  quake: 'भूकंप|भूकम्प',
  slide: 'भूस्खलन|मलब|चट्टान',
  hail: 'ओलावृष्टि|ओले|ओला ',
};

function isTold(id: string, story: string): boolean {
  return (ROOTS[id] ?? '').split('|').some((root) => story.includes(` ${foldPhrase(root)}`));
}

/** What comes in the other half of the year than the weather that a story tells of. */
function outOfSeason(story: string): ReadonlySet<string> {
  if (isTold('snow', story) || isTold('cold', story)) return new Set(['heat', 'drought']);
  return new Set(isTold('heat', story) ? ['cold', 'snow', 'fog', 'avalanche'] : []);
}

/** The kind that a phrase ends with; undefined where it tells of none, or of several. */
function kindOf(phrase: string): Weather | undefined {
  // "बर्फीले तूफान": two kinds at once, beside which neither cold nor snow is false.
  if (JOINED.test(` ${phrase} `) || /बर्फ\S{0,12} तूफान/u.test(phrase)) return undefined;
  const key = ` ${foldPhrase(phrase)}`;
  return WEATHER.find(({ id }) => NAMES.get(id)?.some((name) => key.endsWith(` ${name}`)));
}

/**
 * Other weather that could have done what a cause did, and that the story tells nothing of; null where the cause is no
 * weather. `effect` is what the claim says, `story` the folded text of all that the story says. What does not come
 * in such a place, or in such a month, is left out.
 */
export function otherWeather(
  cause: string,
  effect: string,
  story: string,
  scene: Scene = ANYWHERE,
): readonly string[] | null {
  const feared = FEARED.exec(cause)?.[0] ?? '';
  const bare = cause.slice(0, cause.length - feared.length);
  const own = kindOf(bare);
  if (own === undefined) return null;
  const from = causesOf(EFFECTS, toldWithout(cause, effect));
  const isStrong = bare.includes(' ');
  const never = outOfSeason(` ${story}`);
  return WEATHER.filter(
    ({ id }) =>
      id !== own.id &&
      from.has(id) &&
      !own.with.split(' ').includes(id) &&
      !never.has(id) &&
      !isTold(id, ` ${story}`) &&
      mayCome(id, own.id, scene),
  ).map(({ plain, strong }) => `${isStrong ? strong : plain}${feared}`);
}
