import { fold } from '../../../../../text/fold.ts';
import { headlineOf } from '../words.ts';
import { wordsOf } from './event-place.ts';
import { mishapCalled } from './happening-words.ts';

/** An event with its place, as the article tells it. */
export interface StoryEvent {
  /** What stands before the noun: "पटना में हुए", "मुंबई के परेल में लगी". */
  readonly tie: string;
  /** "हादसे", "आग": as it stands before a case marker. */
  readonly noun: string;
  readonly lemma: string;
  readonly place: string;
  /** As a kicker calls it: "पटना में हादसा", "हिमाचल हादसा". */
  readonly label: string;
  /** Where the article tells of it, in UTF-16 code units. */
  readonly at: number;
}

/** What ties an event to its place: "पटना में लगी आग". As the rest of these, for folded words. */
export const PARTICIPLES = /^(?:हुए|हुई|हुआ|आए|आई|आया|लगी|लगे|मची|भडकी)$/u;

/** What stands behind an event that comes about. */
export const HAPPENED = /^(?:हुआ|हुई|हुए|हो|होने|लगी|लग|लगने|होने|आया|आई|आ|आने|मची|मच|भडकी|भडक|फटने)$/u;
/** After an event that the sentence is about; "हमले के आरोपी", "हमले के बाद" tell of something else. */
export const INSIDE = /^(?:में|से|ने|पर)$/u;
/** Who died, was hurt or is missing: a sentence of these tells what came of its event. */
export const HARM =
  /^(?:मौत|मारे|मरे|मरने|मृत|जान|घायल|जख्मी|शहीद|ढेर|लापता|हताहत|झुलस|बेघर|तबाह|राख|नष्ट|क्षतिग्रस्त|ढह|फंस|खाक|मलबे)/u;

/** What comes of accidents: a sentence of these tells of one, whatever it calls it. */
export const MISHAP =
  /^(?:दुर्घटनाग्रस्त|गिर|पलट|टकरा|भिड|घुस|उतर|डूब|ढह|फट|झुलस|लुढक|धंस|मौत|मारे|घायल|जख्मी)(?:$|[ाीेतनकगें]|ों|ने|कर|ी|े)/u;

/** "इसके दो दिन पहले ही काबुल में हमला हुआ था": before the news. */
const BEFORE_NEWS =
  /(?:^|\s)(?:इससे|इसके|उससे) (?:(?:ठीक |महज |करीब )?\S{1,8} (?:दिन|दिनों|हफ्ते|सप्ताह|महीने|माह|साल|वर्ष) )?(?:पहले|पूर्व)(?=[\s,])/u;

/** So many characters of a paragraph before a claim are looked through. */
const MOST_BACK = 600;

/** Whether the paragraph turns to what was before the news ahead of `at`, or right there: "इससे पहले", "इसके दो दिन पहले". */
export function isInOfBefore(text: string, at: number): boolean {
  const start = Math.max(text.lastIndexOf('\n', at) + 1, at - MOST_BACK);
  const end = text.slice(at).search(/[।\n]/u);
  return BEFORE_NEWS.test(text.slice(start, end < 0 ? text.length : at + end));
}

/** Whether the sentence of an event tells of what was before the news. `at` is where the event is told in `text`. */
export function isToldOfBefore(text: string, at: number): boolean {
  const start = Math.max(text.lastIndexOf('।', at), text.lastIndexOf('\n', at)) + 1;
  return BEFORE_NEWS.test(text.slice(start, at));
}

/** What a sentence opens with that turns to another matter than the one before. */
const TURNS: ReadonlySet<string> = new Set(['उधर', 'इधर'].map(fold));

/** Whether the sentence of an event turns to something else: "उधर, टोंक में आग लग गई". `at` is where it is told in `text`. */
export function isTurnedTo(text: string, at: number): boolean {
  const start = Math.max(text.lastIndexOf('।', at), text.lastIndexOf('\n', at)) + 1;
  const [first = ''] = text
    .slice(start, at)
    .trim()
    .split(/[\s,]+/u, 1);
  return TURNS.has(fold(first));
}

/** "पटना में हादसा", "हिमाचल हादसा": nothing says what it was. */
const BARE_MISHAP = /(?:^| में | पर |^\S{2,15} )(?:(?:सड़क|बस) )?(?:हादसा|दुर्घटना)$/u;

/** "सागर में हादसा" → "सागर में बस हादसा", where headline or lead tell what came to grief. */
export function asToldAbove(main: StoryEvent, text: string): StoryEvent {
  if (!BARE_MISHAP.test(main.label)) return main;
  const end = text.slice(main.at).search(/[।?!\n]/u);
  const above = [headlineOf(text), text.slice(main.at, end < 0 ? text.length : main.at + end)];
  const called = above.map((line) => mishapCalled(wordsOf(line, 0))).find(Boolean);
  return called === undefined
    ? main
    : { ...main, label: main.label.replace(/(?:(?:सड़क|बस) )?\S+$/u, called) };
}
