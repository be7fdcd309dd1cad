import type { CaseTag } from '../closed/postpositions.ts';

/** The case that the form of a relative or asking word shows. */
export function relativeCase(key: string): CaseTag {
  if (/ने$/u.test(key)) return 'ergative';
  if (key === 'जिसे' || key === 'किसे') return 'dative';
  if (/में$/u.test(key) || key === 'जहां') return 'locative';
  if (/से$/u.test(key)) return 'instrumental';
  if (/पर$/u.test(key)) return 'superessive';
  if (/(े|ें|को)$/u.test(key) && /^(जि|कि)/u.test(key)) return 'dative';
  return 'direct';
}
