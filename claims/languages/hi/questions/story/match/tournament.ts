import { byRef } from '../../../../../catalogue/lookup.ts';
import { namesIn } from '../../../../../catalogue/names-in.ts';
import type { Entity, Reading } from '../../../../../model.ts';
import { fold } from '../../../../../text/fold.ts';
import type { Named } from '../case.ts';
import { LEAD } from '../names.ts';
import { CONTESTS, wordsOf } from '../words.ts';
import type { Contest } from './match.ts';

/** "एशेज की तैयारियों के लिए", "विश्व कप से पहले": a tournament that is still to come, or is over. */
const OTHER_TIME =
  /^(?: (?:सीरीज|सिरीज|टूर्नामेंट|प्रतियोगिता))? (?:(?:की|के) (?:तैयार|लिए|बाद|मद्देनजर|फाइनल के बाद)|से (?:पहले|पूर्व|बाहर))/u;

function isPlayed(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !OTHER_TIME.test(text.slice(at + name.length));
}

/** "जूनियर हॉकी विश्व कप": of whom a tournament is, which its name in a list leaves out. */
const OF_WHOM =
  /(?:^|[\s:,])((?:(?:महिला|पुरुष|जूनियर|सब-जूनियर|सीनियर|अंडर-\p{Nd}{2}|पैरा|ब्लाइंड|दृष्टिबाधित|यू-?\p{Nd}{2}) ){1,3}(?:(?:हॉकी|क्रिकेट|फुटबॉल|टी20|वनडे|राष्ट्रीय) )?)$/u;

/** A tournament with those words before it, where one of some lines has them. */
function withWhom(name: string, lines: readonly string[]): string {
  for (const line of lines) {
    const at = line.indexOf(name);
    const [, whom] = at < 0 ? [] : (OF_WHOM.exec(line.slice(0, at)) ?? []);
    if (whom !== undefined) return `${whom}${name}`;
  }
  return name;
}

/** "रणजी ट्रॉफी: …": the tournament that a headline names; undefined where it names none. */
export function tournamentIn(headline: string): string | undefined {
  const words = headline.replace(/[,;:]/gu, ' ').trim().split(/\s+/u);
  const name = namesIn(words.map(fold), 'hi').find(
    ({ refs: [ref = ''] }) => byRef(ref)?.category === 'tournament',
  );
  return name && withWhom(words.slice(name.at, name.at + name.length).join(' '), [words.join(' ')]);
}

/** "ऑस्ट्रेलियन ओपन में": the one tournament that a story is of. */
export function tournamentOf(readings: readonly Reading[], headline: string): Named | null {
  const isTournament = (entity: Entity) => entity.class === 'event' && entity.category === 'tournament';
  const named = new Set(
    readings.flatMap(({ claim }) =>
      claim.arguments.flatMap(({ fact }) =>
        fact?.type === 'entity' && isTournament(fact) ? [fact.name] : [],
      ),
    ),
  );
  const [name, ...others] = named;
  if (name === undefined || others.length > 0) return null;
  const told = new Set(
    readings.filter(({ claim }) => isPlayed(claim.text, name)).map(({ form }) => form.sentence),
  );
  const isTold = told.size > 1 || [...told].some((sentence) => sentence <= LEAD);
  const isOfOne = readings.some(({ claim }) => / टूर्नामेंट /u.test(claim.text));
  if (!isTold && !isOfOne) return null;
  const label = withWhom(name, [headline, ...readings.map(({ claim }) => claim.text)]);
  return { text: `${label} में`, names: name.split(' ').map(fold), label };
}

/** "पैरालंपिक में … टोक्यो ओलंपिक": a claim of another contest is of that one. `words` are the claim's, folded. */
export function isOfOtherContest(words: readonly string[], { names, within }: Contest): boolean {
  const own = within === undefined ? names : [...names, ...wordsOf(within.tournament)];
  return words.some((word) => !own.includes(word) && CONTESTS.some((other) => word.startsWith(other)));
}
