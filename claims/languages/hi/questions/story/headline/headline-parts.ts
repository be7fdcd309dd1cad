import { fold } from '../../../../../text/fold.ts';
import { lookUpNoun } from '../../../lexicon/noun-forms.ts';
import { unitByWord } from '../../../values/units.ts';
import { isWordOfLanguage } from '../places/unlisted.ts';
import { COLON, clausesOf } from './headline-clauses.ts';

/** What somebody says at the head of a headline, in quotation marks of its own; so many words make it no name. */
const QUOTED_HEAD = /^\s*(['‘"“])(?:[^\s'’"”‘“]+ ){3,}[^\s'’"”‘“]+['’"”]\s?[:,–-]\s/u;
/** "…, मंत्री बोले- दीवारें गिरेंगी": what somebody says at the end. */
const SAYING_TAIL = /[,;] (?:[^\s,;]+ ){1,4}(?:बोल[ाेी]|बोलीं|कहा)\s?[-–—:] .*$/u;

/** A headline without what somebody says in it: that says nothing of what the story is. */
export function withoutQuotes(headline: string): string {
  return headline.replace(QUOTED_HEAD, '').replace(SAYING_TAIL, '');
}

const NUMBER =
  /^(?:\p{Nd}[\p{Nd},]*|दो|तीन|चार|पांच|पाँच|छह|सात|आठ|नौ|दस|ग्यारह|बारह|तेरह|चौदह|पंद्रह|सोलह|सत्रह|अठारह|उन्नीस|बीस)$/u;
/** What is measured, not counted: without its number nothing is left of it. */
const UNIT =
  /^(?:साल|वर्ष|दिन|दिनों|घंट|मिनट|सेकंड|हफ्|सप्ताह|महीन|माह|रात|बार|बजे|रुप|पैस|डॉलर|करोड़|लाख|हजार|अरब|प्रतिशत|फीसद|डिग्री|किमी|किलो|मीटर|टन|क्विंटल|वोट|रन|विकेट|गोल|अंक|सीट|पद|नंबर|फुट|फीट|एकड़|मैच|गेम|सेट|स्थान|राउंड|दौर|चरण|जून|जुलाई|मई|मार्च|नवंबर|दिसंबर|जनवरी|फरवरी|अप्रैल|अगस्त|सितंबर|अक्टूबर)/u;

/** "20 फीसदी घटी", "412 अंक की गिरावट": by how much something changed, which is told by the change as well. */
const BY_HOW_MUCH =
  /(?<=^|\s)\p{Nd}[\p{Nd}.,]{0,9} ?(?:प्रतिशत|फीसदी|फीसद|%|अंक) (?:(?:की|का|तक) (?=(?:गिरावट|बढ\u093c?ोतरी|ब\u095dोतरी|वृद्धि|कमी|कटौती|उछाल|तेजी|इजाफा|इजाफे))|(?=(?:घट|बढ|ब\u095d|गिर|चढ|च\u095d|टूट|उछल|लुढ|महंग|सस्त)\S{0,3}(?:[\s,;]|$)))/gu;

/** "टकराए पांच वाहन" → "टकराए वाहन": a headline without how many it counts; undefined where it counts nothing, or that is all it says. */
export function withoutCounts(line: string): string | undefined {
  const words = line.replace(BY_HOW_MUCH, '').split(' ');
  const kept = words.filter((word, at) => {
    const next = words[at + 1];
    if (next === undefined || !NUMBER.test(word) || /[,;–-]$/u.test(words[at - 1] ?? ',')) return true;
    // "सात राज्यों में झटके": without how many they would be any.
    if (/^(?:में|से|पर|तक)$/u.test(words[at + 2] ?? '')) return true;
    return isUnit(next) || !/^[\p{L}\p{M}]+[,;]?$/u.test(next) || !isCounted(next.replace(/[,;]$/u, ''));
  });
  const told = kept.join(' ');
  return told === line ? undefined : told;
}

/** "12 पैसे कमजोर", "30 इंच बारिश": what the number measures in stands broken without it. */
function isUnit(word: string): boolean {
  return UNIT.test(word) || unitByWord(fold(word.replace(/[,;]$/u, ''))) !== undefined;
}

function isCounted(word: string): boolean {
  return /^(?:नए|और|लोग)$/u.test(word) || lookUpNoun(fold(word)).length > 0;
}

/** "मुनाफा 23% बढ़कर 368 करोड़ रुपये", "भंडार 3 अरब डॉलर घटकर": a figure and how it changed, behind what is measured. */
const MEASURED =
  /^((?:\S{1,20} ){1,8}?)(?:करीब |लगभग |रिकॉर्ड )?\p{Nd}[\p{Nd}.,]{0,9} ?(?:%|फीसद|प्रतिशत|अरब|करोड़?|करोड़|लाख|हजार|अंक|रुप|डॉलर|टन)[^;]{0,40}?(?:बढ़?|बढ़|घट|गिर|चढ़?|चढ़|उछ|टूट|लुढ|फिसल|पहुंच|पर$)/u;
/** Fewer words name nothing. */
const FEWEST_MEASURED = 3;

/** "डाबर का मुनाफा 4% बढ़ा" → "डाबर का मुनाफा": what a headline measures, without its figures; undefined where it measures nothing. */
export function measuredIn(line: string): string | undefined {
  const words =
    line
      .replace(/^.* – /u, '')
      .match(MEASURED)?.[1]
      ?.trim()
      .split(' ') ?? [];
  const isNoun = lookUpNoun(fold(words.at(-1) ?? '')).length > 0;
  return isNoun && words.length >= FEWEST_MEASURED ? words.join(' ') : undefined;
}

/** "नहीं रहीं चित्रकार मीना राय", "मीना राय नहीं रहीं". */
const PASSED: readonly RegExp[] = [/^नहीं रह(?:े|ीं) (\S+ \S.+)$/u, /^(\S+ \S.+) नहीं रह(?:े|ीं)$/u];

/** "नहीं रहे 'नर्मदा के कवि' रामशंकर दुबे": what somebody was called, in quotation marks before the name. */
const EPITHET = /(?<=रह(?:े|ीं) )['‘“"][^'’”"‘“]{2,30}['’”"] /gu;

/** Words that no name has. */
const NO_NAME = /(?:^| )(?:का|की|के|को|से|में|पर|और|अब|वैस[ाेी]|जैस[ाेी]|पहले|कोई|यह|ये|वह|वे)(?= |$)/u;

/** "मीना राय नहीं रहीं" → "मीना राय का निधन": whose death a headline tells; undefined where it tells of none by name. */
export function passedAway(headline: string): string | undefined {
  const names = headline
    .replace(EPITHET, '')
    .split(COLON)
    .flatMap(clausesOf)
    .flatMap((clause) => PASSED.flatMap((pattern) => clause.trim().match(pattern)?.[1] ?? []));
  // "सुरों की आवाज नहीं रही": that is no name.
  const name = names.find(
    (one) =>
      !NO_NAME.test(one) &&
      one
        .split(' ')
        .slice(-2)
        .some((word) => !isWordOfLanguage(fold(word))),
  );
  return name === undefined ? undefined : `${name} का निधन`;
}
