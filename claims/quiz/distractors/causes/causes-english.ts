import { shuffled } from '../../random.ts';

/** A cause as an option, the words that name it, and what comes with it or through it: that is never an option beside it. */
interface Cause {
  readonly id: string;
  readonly key: RegExp;
  readonly text: string;
  readonly with?: string;
}

/** Own compilation after notices of railways, airports, schools and clubs. */
const CAUSES: readonly Cause[] = [
  {
    id: 'rain',
    key: /\b(?:rain|rainfall|downpours?|showers)\b/iu,
    text: 'heavy rain',
    with: 'flood slide trees outfield dark wind',
  },
  {
    id: 'flood',
    key: /\bflood(?:ing|s|ed|water)?(?! ?light)\b|waterlogging/iu,
    text: 'flooding',
    with: 'rain slide outfield',
  },
  { id: 'fog', key: /\b(?:fog|mist|smog|visibility)\b/iu, text: 'thick fog', with: 'pollution dark' },
  {
    id: 'wind',
    key: /\b(?:winds?|gales?|gusts?|storm|cyclone)\b/iu,
    text: 'strong winds',
    with: 'trees rain flood power',
  },
  { id: 'snow', key: /\b(?:snow|snowfall|ice|blizzard)\b/iu, text: 'heavy snow', with: 'slide trees' },
  { id: 'heat', key: /\bheat(?:wave)?\b/iu, text: 'extreme heat' },
  { id: 'pollution', key: /\b(?:pollution|air quality)\b/iu, text: 'air pollution', with: 'fog' },
  { id: 'trees', key: /\btrees?\b/iu, text: 'fallen trees', with: 'wind rain snow' },
  {
    id: 'slide',
    key: /\b(?:landsl(?:ide|ip)s?|mudslides?|rockfalls?|boulders)\b/iu,
    text: 'a landslide',
    with: 'rain flood snow',
  },
  {
    id: 'power',
    key: /\b(?:power (?:cut|failure|outage)s?|blackout|outages?)\b/iu,
    text: 'a power failure',
    with: 'wind fault light signal',
  },
  { id: 'signal', key: /\bsignal/iu, text: 'a signal failure', with: 'power fault' },
  {
    id: 'strike',
    key: /\b(?:strikes?|walkout|industrial action)\b/iu,
    text: 'a strike by staff',
    with: 'staff protest',
  },
  {
    id: 'staff',
    key: /\bshortage of (?:staff|crew|pilots|drivers)|staff shortage/iu,
    text: 'a shortage of staff',
    with: 'strike',
  },
  { id: 'bomb', key: /\bbomb (?:threat|scare|hoax|alert)/iu, text: 'a bomb threat' },
  {
    id: 'fault',
    key: /\b(?:faults?|glitch|snag|breakdown|malfunction)\b/iu,
    text: 'a technical fault',
    with: 'signal power light engine',
  },
  {
    id: 'protest',
    key: /\b(?:protests?|blockade|sit-in|demonstrations?|agitation)\b/iu,
    text: 'a protest',
    with: 'strike crowd',
  },
  { id: 'accident', key: /\b(?:accident|collision|crash|pile-up)\b/iu, text: 'an accident', with: 'gas' },
  { id: 'gas', key: /\bgas leak\b/iu, text: 'a gas leak', with: 'accident' },
  {
    id: 'light',
    key: /\bfloodlights?\b/iu,
    text: 'a floodlight failure',
    with: 'power fault dark',
  },
  { id: 'dark', key: /\bbad light\b/iu, text: 'bad light', with: 'rain fog light' },
  {
    id: 'outfield',
    key: /\b(?:outfield|waterlogged|damp pitch)\b/iu,
    text: 'a wet outfield',
    with: 'rain flood',
  },
  {
    id: 'crowd',
    key: /\b(?:crowd trouble|pitch invasion|unruly)\b/iu,
    text: 'crowd trouble',
    with: 'protest',
  },
  { id: 'tyre', key: /\b(?:tyres?|puncture)\b/iu, text: 'a punctured tyre' },
  { id: 'fuel', key: /\b(?:fuel|diesel|petrol)\b/iu, text: 'a lack of fuel' },
  { id: 'brakes', key: /\bbrakes?\b/iu, text: 'a brake failure', with: 'fault' },
  { id: 'engine', key: /\bengine\b/iu, text: 'an engine failure', with: 'fault' },
  ...['knee', 'ankle', 'hamstring', 'back', 'shoulder', 'calf', 'groin', 'wrist', 'elbow'].map((part) => ({
    id: part,
    key: new RegExp(`\\b${part}\\b`, 'iu'),
    text: `${/^[ae]/u.test(part) ? 'an' : 'a'} ${part} injury`,
  })),
];

/** What a deed came of: of trains a signal, of matches the light. The first that fits counts. */
const EFFECTS: readonly { readonly effect: RegExp; readonly from: string }[] = [
  {
    effect:
      /\b(?:miss(?:es|ed)?|ruled out|withdrawn?|withdrew|pulled out|sidelined|retired hurt|sit out|sat out)\b/iu,
    from: 'knee ankle hamstring back shoulder calf groin wrist elbow',
  },
  {
    effect:
      /\b(?:truck|lorry|bus|car|van|tractor|vehicle)\b[^.]{0,60}\b(?:parked|stopped|stranded|standing|halted|stationary)\b/iu,
    from: 'tyre fuel brakes engine',
  },
  {
    effect: /\b(?:trains?|railway|rail|metro|tram)\b/iu,
    from: 'flood fog trees slide power signal strike fault protest snow staff',
  },
  {
    effect: /\b(?:flights?|airport|planes?|aircraft|runway)\b/iu,
    from: 'fog wind snow strike staff bomb fault',
  },
  { effect: /\b(?:ferry|ferries|sailings?|port|harbour|boats?)\b/iu, from: 'wind fog strike fault staff' },
  {
    effect: /\b(?:roads?|highway|motorway|bridge|pass|tunnel|traffic|route)\b/iu,
    from: 'flood trees slide accident protest snow gas fog',
  },
  {
    effect: /\b(?:match|final|game|play|innings|kick-off|tie|session|toss|overs)\b/iu,
    from: 'rain fog light dark outfield crowd power',
  },
  { effect: /\b(?:schools?|colleges?|classes|exams?)\b/iu, from: 'heat flood snow pollution strike power' },
];

/** Deeds that come of what stood in the way. */
const HINDERED =
  /\b(?:cancel\p{Ll}*|suspend\p{Ll}*|clos(?:ed|es|ing)|shut|delay\p{Ll}*|divert\p{Ll}*|postpon\p{Ll}*|put back|put off|called off|abandon\p{Ll}*|halt\p{Ll}*|disrupt\p{Ll}*|replac\p{Ll}*|stopped|curtail\p{Ll}*|reduc\p{Ll}*|miss(?:es|ed)?|ruled out|withdr\p{Ll}*|pulled out|sidelined|retired|sat out|parked|stranded|stationary|held up|resched\p{Ll}*|slowed|blocked|late)\b/iu;

/** "An ankle problem": options end as the key does. */
const INJURY = /\b(?:problem|strain|complaint|niggle)$/iu;

/**
 * Other causes of the same kind as an English one, none of which the story names or which come with it. `effect` is what the
 * claim tells; `story` is folded. Empty for a cause of no kind.
 */
export function otherEnglishCauses(
  cause: string,
  { effect, story }: { readonly effect: string; readonly story: string },
  next: () => number,
): string[] {
  const group = HINDERED.test(effect)
    ? EFFECTS.find((one) => one.effect.test(effect.replace(cause, ' ')))
    : undefined;
  const own = CAUSES.find(({ key, id }) => key.test(cause) && group?.from.split(' ').includes(id));
  if (group === undefined || own === undefined) return [];
  const barred = new Set([own.id, ...(own.with?.split(' ') ?? [])]);
  const isTold = ({ key }: Cause) => key.test(story);
  const noun = INJURY.exec(cause)?.[0];
  return shuffled(
    CAUSES.filter((one) => group.from.split(' ').includes(one.id) && !barred.has(one.id) && !isTold(one)),
    next,
  ).map(({ text }) => (noun === undefined ? text : text.replace(/injury$/u, noun)));
}
