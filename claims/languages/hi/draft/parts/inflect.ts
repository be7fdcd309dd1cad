import type { Gender, GrammaticalNumber } from '../../../../model.ts';

const IRREGULAR: Record<string, readonly [ms: string, mp: string, fs: string, fp: string]> = {
  कर: ['किया', 'किए', 'की', 'कीं'],
  जा: ['गया', 'गए', 'गई', 'गईं'],
  दे: ['दिया', 'दिए', 'दी', 'दीं'],
  ले: ['लिया', 'लिए', 'ली', 'लीं'],
  हो: ['हुआ', 'हुए', 'हुई', 'हुईं'],
  पी: ['पिया', 'पिए', 'पी', 'पीं'],
  सी: ['सिया', 'सिए', 'सी', 'सीं'],
  छू: ['छुआ', 'छुए', 'छुई', 'छुईं'],
};

/** The perfective of a root: "कर", f, sg → "की". */
export function perfective(root: string, gender: Gender, number: GrammaticalNumber): string {
  const column = (gender === 'f' ? 2 : 0) + (number === 'pl' ? 1 : 0);
  const irregular = IRREGULAR[root];
  if (irregular) return irregular[column] as string;
  const vowel = /[ािीुूेैोौ]$|[आईऊएओ]$/u.test(root);
  const endings = vowel ? ['या', 'ए', 'ई', 'ईं'] : ['ा', 'े', 'ी', 'ीं'];
  return `${root}${endings[column]}`;
}

/** है or हैं. */
export function copula(number: GrammaticalNumber): string {
  return number === 'pl' ? 'हैं' : 'है';
}

/** था, थे, थी or थीं. */
export function pastCopula(gender: Gender, number: GrammaticalNumber): string {
  if (gender === 'f') return number === 'pl' ? 'थीं' : 'थी';
  return number === 'pl' ? 'थे' : 'था';
}
