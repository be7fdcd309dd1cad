import { fold } from '../../../../text/fold.ts';
import type { Clause } from '../../clause/index.ts';
import type { Word } from '../../tag/word.ts';
import { isJustThen, tellsHowItStands } from './how-it-stands.ts';
import { isStudy } from './index.ts';

/** Words of a clause whose कि-clause is so: "पता चला कि", "वजह यह है कि", "इतना तेज था कि". */
const FACTIVE = new Set(
  'पता सामने साबित साफ स्पष्ट ज्ञात मालूम सच सही वजह कारण तथ्य इतना इतनी इतने ऐसा ऐसी कदर उजागर पुष्टि प्रमाण सबूत नतीजा परिणाम खासियत खूबी विशेषता समस्या'
    .split(' ')
    .map(fold),
);

/** "देखा गया कि", "लोगों ने देखा कि", "देखने को मिला कि": what was seen or found is so. */
function isObserved({ verb, words, phrases, quoted }: Clause): boolean {
  if (!verb?.perfective || words.some(isStudy)) return false;
  if (verb.root === 'देख') return verb.passive || !(verb.negated || quoted);
  const seen = phrases.some((phrase) => phrase.kind === 'embedded' && phrase.verb.root === 'देख');
  return verb.root === 'मिल' ? seen && !verb.negated : verb.passive && verb.root === 'पा';
}

/** What the size of something is known by: "अंदाजा इसी बात से लगाया जा सकता है कि". */
function isGauged({ verb, words }: Clause): boolean {
  if (verb?.root !== 'लगा' || !verb.ability || verb.negated) return false;
  return words.some(
    ({ key }, i) => /^(?:अंदाजा|अनुमान)$/u.test(key) && words.slice(i).some(({ key: by }) => by === 'इसी'),
  );
}

/** What police, courts and employers do to somebody for what he is only accused of. */
const FOR_CHARGE =
  /^(?:जेल|हिरासत|गिरफ्तार|गिरफ्तारी|निलंबित|निलंबन|बर्खास्त|नोटिस|जुर्माना|सजा|जमानत|समन|वारंट|फांसी|फटकार|चेतावनी|छूट|राहत|रिहाई|इजाजत|अनुमति|आरोप|मुकदमा|मामला)$/u;

/** "मेला इसलिए टला कि …": the reason for what came about by itself came about too; why a body acted is its word. */
function isForReason({ verb, words }: Clause): boolean {
  if (verb?.perfective !== true || verb.negated || verb.passive || !/^(?:टल|मिल|बच)$/u.test(verb.root))
    return false;
  return (
    words.some(({ key }) => key === 'इसलिए') &&
    !words.some(({ key, tag }) => tag === 'ergative' || FOR_CHARGE.test(key))
  );
}

/** How it is that something is so: "राहत की बात", "खास बात". */
const REMARKED =
  /^(?:राहत|चिंता|खुशी|गौर|ध्यान|हैरानी|हैरत|संतोष|अफसोस|गर्व|शर्म|दुख|दिलचस्प|रोचक|खास|बडी|अच्छी|अहम|बुरी|उल्लेखनीय|विशेष|महत्वपूर्ण|गंभीर|चिंताजनक|सुखद|दुखद|चौंकाने)$/u;

/** What something is that is so, without "बात": "दिलचस्प यह है कि". */
const REMARKABLE = /^(?:विडंबना|संयोग|इत्तेफाक|दिलचस्प|रोचक|अहम|महत्वपूर्ण|खास|उल्लेखनीय|सुखद|दुखद|चिंताजनक|अच्छा|बुरा)$/u;
const IDLE = /^(?:यह|ये|सबसे|बेहद|तो|भी|ही|और)$/u;

/** "दिलचस्प यह है कि", "विडंबना ये रही कि": nothing but the remark and what points at what follows. */
function isRemarkOfThis(words: readonly Word[]): boolean {
  const own = words.filter(({ pos }) => pos !== 'copula' && pos !== 'verb' && pos !== 'auxiliary');
  return (
    own.some(({ key }) => /^(?:यह|ये)$/u.test(key)) &&
    own.some(({ key }) => REMARKABLE.test(key)) &&
    own.every(({ key }) => IDLE.test(key) || REMARKABLE.test(key))
  );
}

/** "राहत की बात यह है कि …", "अच्छी खबर है कि …": what the paper makes of something that is so. */
export function isRemark({ verb, words }: Clause): boolean {
  if (!verb || !/^(?:हो|रह)$/u.test(verb.root) || verb.negated || verb.tense === 'future') return false;
  if (verb.shape !== 'finite') return false;
  if (isRemarkOfThis(words)) return true;
  const at = words.findIndex(
    ({ key, tag }, i) => /^(?:बात|खबर)$/u.test(key) && !tag && words[i + 1]?.pos !== 'postposition',
  );
  const before = words[words[at - 1]?.tag === 'genitive' ? at - 2 : at - 1];
  return at > 0 && before !== undefined && REMARKED.test(fold(before.key));
}

/** Whether what a matrix clause governs with कि is so: it was seen, gauged, remarked on or came about. */
export function isFactive(clause: Clause): boolean {
  const { words, verb } = clause;
  if (isObserved(clause) || isGauged(clause) || isForReason(clause)) return true;
  if (isRemark(clause) || tellsHowItStands(clause) || isJustThen(clause)) return true;
  return words.some((word) => FACTIVE.has(word.key)) || (verb?.negated === true && verb.tense === 'past');
}
