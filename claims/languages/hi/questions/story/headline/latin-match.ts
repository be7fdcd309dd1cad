/** Sides of cricket as sites write them in Latin letters. */
const SIDES: ReadonlyMap<string, string> = new Map(
  (
    'IND:भारत AUS:ऑस्ट्रेलिया ENG:इंग्लैंड PAK:पाकिस्तान SA:दक्षिण_अफ्रीका RSA:दक्षिण_अफ्रीका NZ:न्यूजीलैंड SL:श्रीलंका BAN:बांग्लादेश ' +
    'WI:वेस्टइंडीज AFG:अफगानिस्तान ZIM:जिम्बाब्वे IRE:आयरलैंड NED:नीदरलैंड SCO:स्कॉटलैंड NEP:नेपाल UAE:यूएई USA:अमेरिका OMA:ओमान'
  )
    .split(' ')
    .map((pair) => {
      const [code = '', name = ''] = pair.split(':');
      return [code, name.replace('_', ' ')] as const;
    }),
);
/** What is played, in Latin letters. */
const CONTESTS: ReadonlyMap<string, string> = new Map([
  ['test', 'टेस्ट'],
  ['odi', 'वनडे'],
  ['t20', 'टी20'],
  ['t20i', 'टी20'],
  ['match', 'मैच'],
  ['final', 'फाइनल'],
]);
const ORDINALS = ['', 'पहला', 'दूसरा', 'तीसरा', 'चौथा', 'पांचवां', 'छठा', 'सातवां'];

const CODES = [...SIDES.keys()].join('|');
const SIDE = new RegExp(`^(${CODES}) (?:vs?\\.?|बनाम) (${CODES})(?![A-Za-z])`, 'iu');
const CONTEST = /^((?:[ ,]{1,2}))([1-7])(?:st|nd|rd|th) (test|odi|t20i?|match|final)(?![A-Za-z0-9])/iu;

/** "AUS vs IND, 1st Test: …" → "ऑस्ट्रेलिया बनाम भारत, पहला टेस्ट: …": a headline whose match is told in Latin letters, in Hindi. */
export function withSidesInHindi(headline: string): string {
  const found = SIDE.exec(headline);
  if (!found) return headline;
  const [told, a = '', b = ''] = found;
  const nameOf = (code: string) => SIDES.get(code.toUpperCase()) ?? code;
  const rest = headline
    .slice(told.length)
    .replace(
      CONTEST,
      (_, mark: string, at: string, what: string) =>
        `${mark}${ORDINALS[Number(at)]} ${CONTESTS.get(what.toLowerCase())}`,
    );
  return `${nameOf(a)} बनाम ${nameOf(b)}${rest}`;
}
