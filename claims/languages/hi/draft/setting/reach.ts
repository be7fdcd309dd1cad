import { placesWhere } from '../../../../text/places-where.ts';
import { patternFor } from '../../../../text/scripts.ts';
import { ANY_YEAR } from '../../../../text/years.ts';
import { ANY_MONTH } from '../../calendar.ts';
import type { TaggedSentence } from '../../tag/index.ts';
import { isQuote } from '../../tag/quotes.ts';
import type { Name, Word } from '../../tag/word.ts';
import { isVehicle } from '../matter/wreck.ts';
import { BEFELL, isBygone, isOfNow } from './asides.ts';

/** Sentences from the top that tell what a story is of. */
const LEAD = 2;

/** "फरवरी 2023 के झटकों ने": a month of its own, whatever stands behind it. */
const MONTH_OF_YEAR = new RegExp(`(?:^| )(?:${ANY_MONTH}) ${ANY_YEAR}(?= |,|।)`, 'u');
/** "दो महीने पहले", "पिछले साल", "इससे पहले": before the news. */
const BEFORE =
  /(?:^| )(?:(?:साल|वर्ष|महीने|माह|हफ्ते|सप्ताह|दिन) (?:पहले|पूर्व)|(?:पिछल[ेी]|गत) (?:साल|वर्ष|महीने|माह|हफ्ते|सप्ताह|बार)|इससे पहले)(?= |,|।)/u;
const WAS = / (?:था|थी|थे|थीं)।?$/u;
/** "हुआ था", "जीता था", "फटा था": another that was held, won or came about. */
const CAME_ABOUT =
  /(?:^| )(?:हुआ|हुई|हुए|हो गया|हो गई|जीत[ाीे]|हार[ाीे]|बन[ाीे]|बना[ईए]|आया|आई|आए|चल[ाीे]|मच[ाी]|मचाई|लग[ाीे]|फट[ाीे]|पलट[ाीे]?|गिर[ाीे]|डूब[ाीे]|ढह[ाीे]?|टकरा\S{0,2}|उड\u093c?[ाीे]?|हिल[ाी])(?: (?:गया|गई|गए))? (?:था|थी|थे|थीं)।?$/u;

/** What comes over people by the verb that a sentence ends with. */
const BEFALLS =
  /(?:^| )(?:पलट|टकरा|भिड\u093c?|डूब|उड\u093c?|फट|ढह|लूट|गिर|हिल)(?:[ाीे]|ई|ए|या|ीं)?(?: (?:लिया|ली|लिए|दिया|दी|दिए|गया|गई|गए|गईं))?(?: (?:है|हैं|था|थी|थे|थीं))?।?$|(?:^| )(?:आग लग|आग भड\u093c?क|विस्फोट ह|धमाका ह|हादसा ह|दुर्घटना ह|भगदड\u093c? मच|टक्कर ह|हमला ह)\S{0,3}(?: \S{1,5}){0,2}।?$/u;
/** What comes over whole regions: what falls there is of the same. */
const WIDE =
  /(?:^| )(?:भूकंप|तूफान|चक्रवात|बाढ\u093c?|बारिश|वर्षा|सुनामी|हमल[ाेो]\S{0,3}|युद्ध|जंग|बर्फबारी|भूस्खलन|बादल)(?= |,|।|:|$)/u;
const WIDE_AGAIN =
  /(?:^| )(?:(?:धरती|जमीन) (?:भी )?(?:हिल|कांप)|(?:भूकंप|तूफान|चक्रवात|सुनामी|हमला) (?:भी )?(?:आ|हु))/u;
/** "भूकंप से", "हादसे में": of the one that was told of. */
const BY_IT =
  /(?:^| )(?:हादसे|दुर्घटना|घटना|वारदात|भूकंप|धमाके|विस्फोट|आग|टक्कर|तूफान|बाढ\u093c?|बारिश|इस(?:से|में)?|जिस(?:से|में)?) ?(?:में|से|के|की)? /u;

/** "वैशाली में भी", "का मामला भी": another beside. */
const ALSO = /(?:^| )भी(?= |,)/u;
const OTHER_CASE = /(?:^| )(?:मामला|मुकदमा|याचिका|अपील) भी (?:आ|सुन|पहुंच|लग)/u;
/** "ने भी नतीजे बताए": the figures of another firm. */
const OTHER_FIGURES = /(?:^| )(?:ने|के|का) भी (?:\S{1,20} ){0,4}(?:नतीजे|परिणाम|मुनाफ[ाे]|घाटा|राजस्व)(?= |,|।)/u;
/** "पुरुष वर्ग के मुकाबले". */
const OTHER_CLASS = /(?:^| )(?:पुरुष|महिला|बालक|बालिका|जूनियर|सीनियर|युगल) (?:वर्ग|टीम)(?= )/gu;
/** What is in quotation marks is said, or only how something is called. */
const SAID = /(?:^| )(?:कह|बता|लिख|नार|शीर्षक|थीम|विषय|नाम|बोल)/u;
const MOST_NAME = 4;

const MOVED = /(?:^| )(?:रेफर|भर्ती|इलाज|ले जाया|पहचान|रहने|निवासी|भेजा|भेजे|एयरलिफ्ट|अस्पताल)(?= |,|।)/u;

const textOf = ({ words }: TaggedSentence) =>
  words
    .map(({ text }) => text)
    .join(' ')
    .replace(/ ।$/u, '।');

/** What headline and lead tell. */
interface Head {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

const isBody = ({ name }: Word) => /^(?:place|organisation|event|thing)$/u.test(name?.class ?? '');

/** The names of places, bodies and things in a sentence, and what stands in quotation marks. */
function namesIn({ words }: TaggedSentence): readonly string[] {
  const named = words.filter((word) => word.name && !word.inside && isBody(word));
  return [...named.map(({ name }) => (name as Name).canonical), ...quotedIn(words)];
}

/** "‘वरुण’": the few words between quotation marks. */
function quotedIn(words: readonly Word[]): readonly string[] {
  const marks = placesWhere(words, isQuote);
  return marks.flatMap((from, i) => {
    const to = marks[i + 1];
    if (i % 2 > 0 || to === undefined || to - from - 1 > MOST_NAME || to - from < 2) return [];
    return [
      words
        .slice(from + 1, to)
        .map(({ text }) => text)
        .join(' '),
    ];
  });
}

function headOf(sentences: readonly TaggedSentence[], title: TaggedSentence | undefined): Head {
  const top = [...(title ? [title] : []), ...sentences.slice(0, LEAD)];
  return {
    text: top.map(textOf).join(' '),
    words: new Set(top.flatMap(({ words }) => words.flatMap(({ text }) => [text, ...text.split('-')]))),
    names: new Set(top.flatMap(namesIn)),
  };
}

/** "रामनगर में", "कसबा में": a place that headline and lead do not name. */
function tellsNewPlace({ words }: TaggedSentence, { names, words: known }: Head): boolean {
  return words.some((word, at) => {
    if (word.inside) return false;
    const behind = words[at + (word.name ? word.length : 1)];
    if (!/^(?:में|पर)$/u.test(behind?.key ?? '')) return false;
    if (word.name) return word.name.class === 'place' && !names.has(word.name.canonical);
    const isUnlisted = word.pos === 'unknown' && !word.noun && !word.verb;
    return isUnlisted && behind?.key === 'में' && !known.has(word.text);
  });
}

/** "दो महीने पहले … बॉयलर फटा था": another of before the news. */
const tellsOfBefore = (text: string) =>
  !/(?:^| )टॉस(?= )/u.test(text) &&
  (isBygone(text) ||
    (WAS.test(text) &&
      (patternFor(text, MONTH_OF_YEAR).test(text) || BEFORE.test(text)) &&
      (CAME_ABOUT.test(text) || MONTH_OF_YEAR.test(text))));

/** "जीप रामनगर में पलट गई": what came about elsewhere, and not by what the story tells of. */
function befallsElsewhere(one: TaggedSentence, text: string, head: Head): boolean {
  if (BY_IT.test(text) || MOVED.test(text)) return false;
  // "तभी उनकी बस नूरपुर में पलट गई": the story's own again.
  const isOwn = one.words.some((word) => isVehicle(word) && head.words.has(word.text));
  if (isOwn && !ALSO.test(text)) return false;
  const isTold = WIDE.test(head.text) ? WIDE_AGAIN.test(text) : BEFALLS.test(text);
  return isTold && tellsNewPlace(one, head);
}

/** "गुजरात पहले ही": another place or body that a sentence opens with. */
function opensWithOther({ words }: TaggedSentence, { names }: Head): boolean {
  const [first] = words;
  if (!first?.name || !isBody(first) || names.has(first.name.canonical)) return false;
  return /^(?:पहले|भी)$/u.test(words[first.length]?.key ?? '');
}

/** Whether a sentence tells of another of what has a name: "‘वरुण’", "टाटा कप", "वैशाली में भी". */
function tellsOfPeer(one: TaggedSentence, text: string, head: Head): boolean {
  if (opensWithOther(one, head) || OTHER_CASE.test(text) || OTHER_FIGURES.test(text)) return true;
  if (ALSO.test(text) && tellsNewPlace(one, head)) return true;
  if ([...text.matchAll(OTHER_CLASS)].some(([told]) => !head.text.includes(told.trim()))) return true;
  const isOther = (name: string) => !head.text.includes(name) && !head.names.has(name);
  if (!SAID.test(text) && quotedIn(one.words).some(isOther)) return true;
  return one.words.some(
    ({ name, inside }) => !inside && name?.class === 'event' && !head.names.has(name.canonical),
  );
}

/** How far what a story is of is told by its noun alone: the sentences beyond it, each with where that reach ended. */
export interface Reach {
  /** At these "हादसे में" may be another mishap. */
  readonly events: ReadonlyMap<number, number>;
  /** At these "अभ्यास में", "नीति में" may be another thing of a name. */
  readonly things: ReadonlyMap<number, number>;
  /** These turn away themselves, with a place, a name or a time of their own. */
  readonly turns: ReadonlySet<number>;
}

/** "बॉयलर फटा था", "सुनामी आई थी": what came over people, and not where they had gone. */
const tellsOfHarm = (text: string) =>
  BEFELL.test(text) ||
  /(?:^| )(?:फट[ाीे]|उड\u093c?[ाीे]?|लूट\S{0,2}|सुनामी|तबाही|झटक\S{1,2}|वारदात)(?= |,|।)/u.test(text);

/** What a sentence tells of beside what headline and lead do. */
interface Telling {
  readonly index: number;
  readonly start: number;
  /** What came about elsewhere. */
  readonly isElsewhere: boolean;
  /** Another, there or of a name of its own. */
  readonly isOther: boolean;
  /** One of before the news, and whether it came over people. */
  readonly isBefore: boolean;
  readonly isHarm: boolean;
  /** The present of the news, and a name of headline and lead. */
  readonly isOfNow: boolean;
  readonly isNamed: boolean;
}

function tellingOf(one: TaggedSentence, head: Head): Telling {
  const text = textOf(one);
  const isElsewhere = befallsElsewhere(one, text, head);
  return {
    index: one.sentence.index,
    start: one.sentence.start,
    isElsewhere,
    isOther: isElsewhere || tellsOfPeer(one, text, head),
    isBefore: tellsOfBefore(text),
    isHarm: tellsOfHarm(text),
    isOfNow: isOfNow(text),
    isNamed: namesIn(one).some((name) => head.names.has(name)),
  };
}

/** The sentences from one that tells of another on, until the story's own place or name is told again. */
function beyond(
  tellings: readonly Telling[],
  isOther: (telling: Telling) => boolean,
  isBefore: (telling: Telling) => boolean,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let turn: 'before' | 'other' | undefined;
  let since = 0;
  for (const telling of tellings.slice(LEAD)) {
    const isBack = (turn === 'before' && telling.isOfNow) || telling.isNamed;
    const was = turn;
    if (isOther(telling)) turn = 'other';
    else if (isBefore(telling)) turn = 'before';
    else if (isBack) turn = undefined;
    if (!was) since = telling.start;
    if (turn) found.set(telling.index, since);
  }
  return found;
}

/** Where the reach of what a story is of ends: another is told of, with a place, a name or a time of its own. */
export function reachOf(sentences: readonly TaggedSentence[], title: TaggedSentence | undefined): Reach {
  const head = headOf(sentences, title);
  const tellings = sentences.map((one) => tellingOf(one, head));
  const turns = tellings.filter(({ isOther, isBefore }) => isOther || isBefore);
  return {
    events: beyond(
      tellings,
      ({ isElsewhere }) => isElsewhere,
      ({ isBefore, isHarm }) => isBefore && isHarm,
    ),
    things: beyond(
      tellings,
      ({ isOther }) => isOther,
      ({ isBefore }) => isBefore,
    ),
    turns: new Set(turns.map(({ index }) => index)),
  };
}
