import { fold } from '../../../text/fold.ts';
import { placesInLine } from '../draft/setting/mentions.ts';
import { analyseVerb } from '../lexicon/verb-forms.ts';

/** What stands behind a noun that is said of one place alone. */
const BEHIND = '(?:में|के|की|का|को|से|भर|ने|पर|सरकार|शासन|प्रशासन|पुलिस|स्वास्थ्य|स्तर)';

/** Before a noun that stands bare: the beginning, a mark, a marker, "the whole". Behind a name it is a part of that. */
const BARE = '(?:^|[:,] |(?:^| )(?:में|से|को|ने|पर|तक|कि|पूरे|समूचे|और|व|तथा|दौरान|बाद|लिए|बीच|वजह|कारण|चलते|द्वारा) )';

/** Places that are called by their noun alone, and offices of a place that the story alone names. */
const OF_A_PLACE = new RegExp(
  `${BARE}(?:(?:राज्य|प्रदेश|सूबे|जिले|जिला|जनपद|शहर) ${BEHIND}|(?:पुलिस|प्रशासन|सीएम|मुख्यमंत्री|उपमुख्यमंत्री|जिलाधिकारी|डीएम|सिविल सर्जन|सीएमओ|स्वास्थ्य विभाग|शिक्षा विभाग|शिक्षा मंत्री|हाईकोर्ट|नगर निगम|राज्य (?:[^ ,?]{2,15} ){1,4}(?:प्राधिकरण|आयोग|बोर्ड|निगम|परिषद|निदेशालय)) (?:ने|के अनुसार|की टीम)|(?:हाईकोर्ट|हाई कोर्ट|उच्च न्यायालय) के (?:फैसले|आदेश|निर्देश|निर्णय))(?=[ ,?]|$)`,
  'u',
);

/** A name or a noun of a place as such: what stands before it is part of a name. */
const MARKED = /^(?:में|के|की|का|को|से|पर|ने|तक|सरकार|पुलिस|शहर|जिले|जिला|राज्य|और|व)$/u;

const OF_DISTRICT = /(?:जिले|जिला|जनपद) /u;

/** "राज्य सरकार के अनुसार, किस राज्य में": the place that the words hang on is what is asked for. */
const ASKS_PLACE = /(?:^| )(?:किस|कौन-सा|कौन-से|किन) (?:राज्य|प्रदेश|केंद्रशासित|जिले|जिला|शहर)(?= |\?)/u;

/** "राज्य के किस शहर को": the place that the answer lies in is the one that is not named. */
const ASKS_WITHIN = /(?:^| )(?:राज्य|प्रदेश|सूबे|जिले|जनपद) (?:के|में) (?:किस|कौन-सा|कौन-से) /u;

/** Whether words hang on a place ("राज्य में", "पुलिस ने") that none of them names. */
export function lacksPlace(text: string): boolean {
  const bare = OF_A_PLACE.exec(text)?.[0];
  if (bare === undefined || (ASKS_PLACE.test(text) && !ASKS_WITHIN.test(text))) return false;
  // "कोटा-जयपुर हाईवे पर": a way is called by its two ends.
  const kicker = (text.match(/^[^:?]{2,80}(?=: )/u)?.[0] ?? '').replace(
    /(?<=\p{L}\p{M}{0,2})-(?=\p{L})/gu,
    ' ',
  );
  return (
    placesInLine(kicker).length === 0 &&
    !placesInLine(text).some(
      ({ name, after, state }) =>
        // "जिले में आने वाली अदरक नेपाल से": a country is no district.
        !(state === undefined && OF_DISTRICT.test(bare)) &&
        (MARKED.test(after) || analyseVerb(fold(name)).length === 0),
    )
  );
}
