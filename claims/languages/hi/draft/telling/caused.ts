import type { VerbGroup } from '../../chunk/types.ts';
import { phraseWords } from '../../clause/phrases.ts';
import type { Frame } from '../../frame/types.ts';
import { isErgative } from '../../lexicon/verb-forms.ts';

/** What "इससे" with these is: where it comes from, or what it is set against, and no cause. */
const FROM: ReadonlySet<string> = new Set(
  'निकल बच जुड़ जुड टकरा गुजर गुज़र उतर हट भाग छूट लड़ लड उठ लौट मिल जा चल हार जीत बंध भर निपट उबर'.split(' '),
);

/** "इससे बिजली गुल रही", "इससे टायर फट गया", "इससे लोगों को भटकना पड़ा": what befell, and would be told without its cause. */
function befell({ root, perfective, passive, ability, words }: VerbGroup): boolean {
  const had = words.some(({ verb }) => verb?.some((form) => /^पड़?$/u.test(form.root)));
  if (had) return true;
  return perfective && !passive && !ability && !isErgative(root) && !FROM.has(root);
}

/** "इससे लोग डर गए": what comes about by itself, and no "इससे अधिक". */
export function isCaused({ parts, verb }: Frame): boolean {
  // "इससे बड़ी जीत", but "इससे छोटी कंपनियों पर".
  const compares = parts.some(({ phrase }) =>
    phraseWords(phrase).some(
      ({ key }) =>
        /^(अधिक|ज्यादा|कम|बेहतर|पहले|अलग)/u.test(key) ||
        (/^(बड|छोट)/u.test(key) && phrase.kind === 'nominal' && phrase.tag === 'direct'),
    ),
  );
  const grows = /^बढ़?$/u.test(verb.root) && verb.tense !== 'present';
  const comes = /^(हो|बन|घट|फैल|मर|मच|आ|लग|टूट|गिर|मिल|पहुंच)$/u.test(verb.root);
  return !compares && (grows || comes || befell(verb));
}
