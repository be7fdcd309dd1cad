import type { Piece } from '../../../../model.ts';
import { fold } from '../../../../text/fold.ts';
import { type Range, spanOf } from '../../../../text/range.ts';
import type { Draft } from '../../../language.ts';
import type { TaggedSentence } from '../../tag/index.ts';
import { joinPieces } from '../parts/build.ts';
import { type Context, fromTop, mayBeUnder } from './fits.ts';

/** What people fall ill with. Own list. */
const ILLNESSES: ReadonlySet<string> = new Set(
  'डेंगू मलेरिया चिकनगुनिया पीलिया टाइफाइड रेबीज हैजा कोरोना कोविड निपाह खसरा पोलियो टीबी हेपेटाइटिस डायरिया इंसेफेलाइटिस'
    .split(' ')
    .map(fold),
);
/** Sentences from the top that say of which illness a story is. */
const LEAD = 3;

/** What jaundice comes of, by the name that tests give it. */
const JAUNDICE = fold('पीलिया');
const CAUSES_JAUNDICE = fold('हेपेटाइटिस');

/** The one illness that a story is of: named at its top, and no other with it. */
export function illnessOfStory(
  sentences: readonly TaggedSentence[],
  title: TaggedSentence | undefined,
): Range | undefined {
  const told = (lines: readonly TaggedSentence[]) =>
    lines.flatMap(({ words }) => words.filter(({ key }) => ILLNESSES.has(key)));
  const top = told(fromTop(title, sentences, LEAD));
  const all = new Set([...top, ...told(sentences)].map(({ key }) => key));
  if (all.has(JAUNDICE)) all.delete(CAUSES_JAUNDICE);
  return all.size === 1 ? top.find(({ key }) => all.has(key)) : undefined;
}

/** "73 नए मरीज", "14 मामले": the ill, counted. */
const COUNTED = /^(?:(?:करीब|लगभग|कुल|सबसे ज्यादा|सर्वाधिक) )?\S{1,12} (?:नए )?(?:मरीज|मरीजों|मामले|मामलों)(?: |$)/u;
const NUMBER = /^(?:\p{Nd}|एक|दो|तीन|चार|पांच|छह|सात|आठ|नौ|दस|कई|कुल|करीब|लगभग|सबसे|सर्वाधिक)/u;
/** "पीड़ितों की संख्या", "पहला मरीज": all of them, and one. */
const TOTAL = /^(?:(?:पी(?:ड\u093c?|\u095c)ितों|मरीजों|संक्रमितों) की (?:कुल )?संख्या|पहला मरीज)(?: |$)/u;
/** How they are told of. */
const FOUND = /(?:^| )(?:मिले|मिली|मिलने|संख्या|सामने|दर्ज|संक्रमित|पॉजिटिव)(?= |।)/u;
/** "14 मामले दर्ज": police have cases, too. */
const CASES = /(?:^| )मामल(?:े|ों)(?= |,|।)/u;
const OF_LAW = /खिलाफ|थान|कोर्ट|अदालत|पुलिस|आरोप|धारा|मुकदम|एफआईआर|विरुद्ध|प्राथमिकी/u;
const OF_HEALTH = /मरीज|संक्रमित|पॉजिटिव|अस्पताल|स्वास्थ्य|सीएमओ|चिकित्स/u;

/** Whether cases that are counted are those of the ill, as their sentence or the one before has it. */
function isOfTheIll({ claim, form }: Draft, { article, sentences }: Context): boolean {
  if (!CASES.test(claim.text)) return true;
  const [before = '', own = ''] = [form.sentence - 1, form.sentence].map((at) => {
    const one = sentences.get(at)?.sentence;
    return one ? article.slice(one.start, one.end) : '';
  });
  const told = `${claim.text} ${own}`;
  return !OF_LAW.test(told) && (OF_HEALTH.test(told) || (OF_HEALTH.test(before) && !OF_LAW.test(before)));
}

const GENITIVE = /(?:^| )(?:का|के|की)$/u;

/** "73 नए मरीज मिले" → "डेंगू के 73 नए मरीज मिले": the ill with the one illness of their story. */
export function withIllness(draft: Draft, illness: Range, context: Context): Draft {
  const { claim, form } = draft;
  if (!FOUND.test(claim.text) || claim.text.split(/[\s।,]+/u).some((word) => ILLNESSES.has(fold(word))))
    return draft;
  if (!mayBeUnder(draft, context) || !isOfTheIll(draft, context)) return draft;
  const at = form.pieces.findIndex(
    ({ text }, i) =>
      (TOTAL.test(text) || (COUNTED.test(text) && NUMBER.test(text))) &&
      !GENITIVE.test(form.pieces[i - 1]?.text ?? ''),
  );
  if (at < (form.front ?? 0)) return draft;
  const span = spanOf(context.article, illness);
  const own: Piece = { text: span.exact, start: span.start, end: span.end, part: 'other', told: true };
  const tie = form.pieces[at]?.text.startsWith('पहला ') ? 'का' : 'के';
  const marker: Piece = { text: tie, insertion: claim.insertions.length, part: 'other', told: true };
  const pieces = [...form.pieces.slice(0, at), own, marker, ...form.pieces.slice(at)];
  return {
    claim: {
      ...claim,
      text: joinPieces(pieces),
      spans: [...claim.spans, span],
      insertions: [...claim.insertions, { text: tie, rule: 'matter' }],
      rules: [...claim.rules, 'matter'],
    },
    form: { ...form, pieces },
  };
}
