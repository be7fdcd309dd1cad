import { namedByAll } from '../../../../catalogue/names-in.ts';
import { foldPhrase } from '../../../../text/fold.ts';

/** Letters that stand for a name in a headline: "CBK", "HC". */
const LETTERS = /(?<![\p{L}\d.&/-])\p{Lu}{2,6}(?![\p{L}\d&/-]|\.\p{L})/gu;
/** Letters that every reader knows, that many bodies share, or that are words of another sense. */
const KNOWN = new Set(
  `US USA UK UN EU UAE WHO IMF NASA NATO FBI CIA BBC FIFA UEFA IPL AI IT TV GDP CEO CFO DNA HIV MP PM NHS ISRO UNESCO UNICEF
   OPEC VIP SUV EV CCTV GST ATM SMS PTI AP AFP ANI FC AM CM ED CBI NIA SP DC DM DGP DIG IG HM FM CS CJI AG MLA FIR SIT RSS`.split(
    /\s+/u,
  ),
);
/** Two letters may be those of many names: a story tells of the one that is meant again. */
const FEWEST_OF_TWO = 2;
/** The codes of airlines that are not their initials. */
const AIRLINES: ReadonlyMap<string, string> = new Map(
  `KQ Kenya Airways|ET Ethiopian Airlines|SQ Singapore Airlines|QR Qatar Airways|EK Emirates|EY Etihad Airways|MH Malaysia Airlines|
   TG Thai Airways|CX Cathay Pacific|TK Turkish Airlines|JL Japan Airlines|LH Lufthansa|UL SriLankan Airlines|WY Oman Air`
    .split(/\|\s*/u)
    .map((pair) => [pair.slice(0, 2), pair.slice(3)] as const),
);
/** Letters that have one sense for papers: in a story that has that name, and no other of the letters. */
const OWN_SENSE: ReadonlyMap<string, string> = new Map([
  ['HC', 'High Court'],
  ['SC', 'Supreme Court'],
  ['EC', 'Election Commission'],
]);
/** What a body is called by, as no person is: "Central Bank of Kenya", "Kerala High Court". */
const BODY =
  / (?:of|for|and) |(?<!\p{L})(?:Academy|Agency|Air|Airlines|Airport|Airways|Alliance|Assembly|Association|Authority|Bank|Board|Broadcaster|Bureau|Centre|Center|Club|College|Commission|Committee|Company|Congress|Corporation|Council|Court|Department|Directorate|Exchange|Federation|Force|Forum|Foundation|Front|Fund|Group|Hospital|Institute|Institution|League|Limited|Ministry|Mission|Movement|Network|Office|Organi[sz]ation|Party|Police|Port|Power|Project|Railways?|School|Service|Services|Society|Station|Survey|Tribunal|Trust|Union|United|University)(?!\p{L})/u;

/** Words with a capital in a row, with the small words between them: "Central Bank of Kenya". */
const CAPITALS =
  /(?<![\p{L}-])\p{Lu}[\p{Ll}’-]{2,20}(?: (?:(?:of|for|and|the|on|in|de) ){0,2}\p{Lu}[\p{Ll}’-]{2,20}){1,7}(?![\p{L}-]| \p{Lu}\p{Ll})/gu;
const isCapital = (word: string) => /^\p{Lu}/u.test(word);

/** The names of a text whose initials are some letters. */
function namesOf(letters: string, text: string): string[] {
  return (text.match(CAPITALS) ?? []).flatMap((run) => {
    const words = run.split(' ');
    const capitals = words.flatMap((word, at) => (isCapital(word) ? [at] : [])).slice(-letters.length);
    const initials = capitals.map((at) => words[at]?.charAt(0)).join('');
    return initials === letters ? [words.slice(capitals[0]).join(' ')] : [];
  });
}

/** "Singapore Airlines (SIA)": the name that a story gives letters to, whose first it has. */
function nameBeside(letters: string, text: string): string | undefined {
  const at = text.indexOf(` (${letters})`);
  const before = text.slice(Math.max(0, at - 80), Math.max(0, at));
  const [run = ''] =
    /(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]{1,24}(?:(?: (?:of|for|and|the))? \p{Lu}[\p{L}’'-]{1,24}){1,6} ?$/u.exec(
      before,
    ) ?? [];
  const words = run.split(' ');
  const from = words.findIndex((word) => word.startsWith(letters.charAt(0)));
  return from >= 0 && words.length - from > 1 ? words.slice(from).join(' ') : undefined;
}

/** What all of some words are in the catalogue. */
const listed = (name: string) => namedByAll(foldPhrase(name).split(' '), 'en');

/** Whether a name is that of a body, which has letters as few persons have. */
function isBody(name: string): boolean {
  const entries = listed(name);
  return entries.length > 0 ? entries.every((entry) => entry.class !== 'person') : BODY.test(name);
}

/** The one name that a story has for letters of its headline; undefined where it has none, or several. */
function nameIn(letters: string, text: string): string | undefined {
  const found = namesOf(letters, text);
  const [name, ...others] = new Set(found);
  const own = OWN_SENSE.get(letters);
  if (own !== undefined) {
    const bodies = new Set(found.filter(isBody));
    return bodies.size === 1 && bodies.has(own) ? own : undefined;
  }
  if (name !== undefined) {
    const isSure = letters.length > 2 || found.length >= FEWEST_OF_TWO || listed(name).length > 0;
    return others.length === 0 && isSure && isBody(name) ? name : undefined;
  }
  const airline = AIRLINES.get(letters);
  return nameBeside(letters, text) ?? (airline !== undefined && text.includes(airline) ? airline : undefined);
}

/** Words of a headline with the full names of what it tells by letters, as its story has them: "Central Bank of Kenya cuts rate". */
export function speltOut(headline: string, text: string): string {
  if (!/\p{Lu}{2}/u.test(headline) || !/\p{Ll}/u.test(headline)) return headline;
  return (
    headline
      .replace(LETTERS, (letters) => {
        const name = KNOWN.has(letters) ? undefined : nameIn(letters, text);
        // "CB fines Central Bank": it would stand there twice.
        return name === undefined || headline.includes(name) ? letters : name;
      })
      // "Acme Motors's": a plural owns by the mark alone.
      .replace(/(?<=\p{Ll}{3}s)(['’])s(?!\p{L})/gu, '$1')
  );
}
