import { matchName } from '../../../../catalogue/lookup.ts';
import type { Reading } from '../../../../model.ts';
import { withSentenceBefore } from '../../../../text/around.ts';
import { fold } from '../../../../text/fold.ts';
import type { Opening } from '../../../language.ts';
import { lookUpAdjective } from '../../lexicon/adjective-forms.ts';
import { lookUpNoun } from '../../lexicon/noun-forms.ts';
import { analyseVerb } from '../../lexicon/verb-forms.ts';

/** Things that a story calls in full once and by their noun alone after. Own list. */
const THINGS =
  'इंजन|यान|उपग्रह|रॉकेट|मिसाइल|मशीन|यंत्र|उपकरण|बैटरी|विमान|जहाज|ट्रेन|टीका|वैक्सीन|दवा|शुल्क|अध्यादेश|सर्वेक्षण|परिषद|खरीदी|शिपयार्ड|विभाग|मिल';
/** The same of what bears the name of its place. Own list. */
const HOUSES = 'मंदिर|मस्जिद|दरगाह|गुरुद्वारा|मठ';

/** One of them bare: at the beginning, or behind a marker, before its own. */
const BARE = new RegExp(
  `(?:^|(?<=(?:^| )(?:ने|को|में|से|पर|कि|तक|बाद|कर) |, ))(${THINGS}|${HOUSES})(?= (?:को|में|से|पर|ने|का|की|के|परिसर) )`,
  'u',
);

/** Colours, sizes and pointers tell nothing of which one it is. */
const TELLS_NOT =
  /^(?:वक्त|वक़्त|समय|दौरान|बार|दिन|साल|संभावित|इस|उस|एक|यह|वह|दो|तीन|चार|नया|नई|नए|पुराना|पुरानी|पुराने|बड़ा|बड़ी|बड़े|छोटा|छोटी|छोटे|ऊंचा|ऊंची|ऊंचे|लंबा|लंबी|लंबे|चौड़ा|चौड़ी|चौड़े|गहरा|गहरी|गहरे|मोटा|मोटी|मोटे|भारी|वजनी|हल्का|हल्की|हल्के|पूरा|पूरी|पूरे|पहला|पहली|पहले|दूसरा|दूसरी|दूसरे|अगला|अगली|अगले|हर|कई|कुछ|सभी|अन्य|और|कुल|ऐसा|ऐसी|ऐसे|अपना|अपनी|अपने|उसका|उसकी|उसके|बढ़ा|बढ़ी|बढ़े|किसी|कोई)$/u;

/** Short words that do: "वन विभाग". */
const SHORT_KIND = /^(?:डाक|वन|जल|कर)$/u;

/** Whether a word stands before a noun to say of what kind it is: "क्रायोजेनिक", "प्रवेश". */
function isKind(word: string): boolean {
  if (SHORT_KIND.test(word)) return true;
  if (word.length < 4 || /[\p{Nd},।]/u.test(word) || TELLS_NOT.test(word)) return false;
  const key = fold(word);
  if (lookUpNoun(key).length === 0 && lookUpAdjective(key) === null)
    return /िक$/u.test(word) || matchName([key], 0, 'hi') !== null;
  return analyseVerb(key).length === 0 && !/(?:ों|ओं)$/u.test(word);
}

const HOUSE = new RegExp(`^(?:${HOUSES})$`, 'u');

/** "कटासराज" before "मंदिर": a name that no list knows, told more than once. */
function isNameOfHouse(word: string, noun: string, story: string): boolean {
  if (!HOUSE.test(noun) || !/^[\p{L}\p{M}]{4,}$/u.test(word) || TELLS_NOT.test(word)) return false;
  const key = fold(word);
  const isWord = lookUpNoun(key).length > 0 || lookUpAdjective(key) !== null || analyseVerb(key).length > 0;
  return !isWord && story.split(`${word} ${noun}`).length > 2;
}

/** The one kind that a story gives a thing before `end`; undefined where it gives none, or several. */
function kindOf(noun: string, story: string): string | undefined {
  const kinds = new Set<string>();
  const words = story.split(/\s+/u);
  words.forEach((word, at) => {
    const before = words[at - 1];
    if (
      word.replace(/[,।:;'"’”)]{1,3}$/u, '') === noun &&
      before !== undefined &&
      (isKind(before) || isNameOfHouse(before, noun, story))
    )
      kinds.add(before);
  });
  return kinds.size === 1 ? [...kinds][0] : undefined;
}

/** Medals and the like in what they are given of. */
const METAL = /^(?:स्वर्ण|रजत|कांस्य|स्\u200dवर्ण|गोल्डन|सिल्वर)$/u;

/** "स्वर्ण" before "मयूर पुरस्कार": what a story always puts before a name that stands in a claim for a noun. */
function metalOf({ claim }: Reading, text: string): Opening | null {
  for (const { text: put } of claim.substitutions) {
    const name = put.replace(/ (?:ने|को|से|में|पर|का|की|के)$/u, '');
    const [first = '', second] = name.split(' ');
    if (second === undefined || claim.text.indexOf(first) !== claim.text.indexOf(name)) continue;
    const before = text
      .split(name)
      .slice(0, -1)
      .map((words) => words.trimEnd().split(/\s/u).at(-1) ?? '');
    const [metal] = before;
    if (metal !== undefined && METAL.test(metal) && before.every((word) => word === metal))
      return { text: metal, before: first };
  }
  return null;
}

/** "मजिस्ट्रेटी जांच सौंपी है, रिपोर्ट 15 दिन में मांगी": the report is that of the inquiry told before it. */
const REPORT = /(?:^|(?<=(?:ने|को|में) ))रिपोर्ट(?= (?:\S+ ){0,3}(?:दिन|दिनों|घंटे|सप्ताह|हफ्ते|हफ्तों|महीने|माह) )/u;
const INQUIRY =
  /(?:^|\s)((?:(?:मजिस्ट्रेटी|मजिस्ट्रेट|मजिस्ट्रियल|दंडाधिकारी|न्यायिक|विभागीय|उच्चस्तरीय|आंतरिक|एसआईटी|तकनीकी) )?जांच)(?= (?:के आदेश|का आदेश|सौंप|शुरू|बैठा|कराने|की जिम्मे))/u;

/**
 * What a story puts before a thing that a claim calls by its noun alone: "क्रायोजेनिक" before इंजन, "मजिस्ट्रेटी जांच की" before
 * रिपोर्ट. Null where the claim has no such noun, or the story tells of several. `text` is the article.
 */
export function fullerOf(reading: Reading, text: string): Opening | null {
  const { claim } = reading;
  const [span] = claim.spans;
  if (!span) return null;
  if (REPORT.test(claim.text) && !/जांच/u.test(claim.text)) {
    const inquiry = withSentenceBefore(text, span).match(INQUIRY)?.[1];
    return inquiry === undefined ? null : { text: `${inquiry} की`, before: 'रिपोर्ट' };
  }
  const metal = metalOf(reading, text);
  if (metal) return metal;
  const bare = claim.text.match(BARE);
  const noun = bare?.[1];
  // Where another of them stands before it, the kind would be put there.
  if (noun === undefined || claim.text.indexOf(noun) !== bare?.index) return null;
  // A house has its name wherever the story tells that.
  const kind = kindOf(noun, HOUSE.test(noun) ? text : text.slice(0, span.start));
  return kind === undefined || claim.text.includes(kind)
    ? null
    : { text: kind, before: noun, ...(HOUSE.test(noun) ? { isName: true } : {}) };
}
