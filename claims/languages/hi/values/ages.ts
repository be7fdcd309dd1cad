import { fold } from '../../../text/fold.ts';
import type { Piece } from '../../../values/pieces.ts';

const keys = (list: string) => new Set(list.split(' ').map(fold));
const AGED = keys('वर्षीय वर्षीया साला');
const OLD = keys('पुराना पुरानी पुराने');
const AGE = keys('उम्र उमर आयु');
const OF = keys('का की के');
const COPULA = keys('हूं हूँ है हैं था थी थे थीं हो होने होगा होगी हुआ हुई');
const PEOPLE = keys(
  'बच्चा बच्चे बच्ची बच्चों लड़का लड़की लड़के युवक युवती महिला पुरुष व्यक्ति बुजुर्ग बेटा बेटी बेटे छात्र छात्रा मासूम किशोर किशोरी शख्स पिता मां बालक बालिका नाबालिग आदमी औरत',
);

/** How many pieces after a duration make an age of it: "की उम्र", "पुरानी", "का" before a person or at the end of a clause. */
export function isAgeTail(pieces: readonly Piece[], at: number): number {
  const key = (step: number) => pieces[at + step]?.key ?? '';
  if (OLD.has(key(0)) || AGED.has(key(0))) return 1;
  if (key(0) === 'से' && /^(?:अधिक|ज्यादा|भी)$/u.test(key(1)) && OLD.has(key(2))) return 3;
  if (!OF.has(key(0))) return AGE.has(key(0)) ? 1 : 0;
  if (AGE.has(key(1))) return 2;
  if (PEOPLE.has(key(1))) return 1;
  return COPULA.has(key(1)) ? 1 : 0;
}

const DETERMINED = keys('हर प्रत्येक किसी कोई केवल सिर्फ');

/** एक is a number only beside one; a number word after "को" before "है" may be "give". */
export function isCounted(pieces: readonly Piece[], from: number, to: number): boolean {
  const first = pieces[from];
  if (to - from > 1 || first?.kind !== 'word') return false;
  const after = pieces[to]?.key ?? '';
  const before = pieces[from - 1]?.key ?? '';
  if (first.key === 'एक') return pieces.length > 1;
  if (first.key === 'दो') return isGiving(before, after);
  if (first.key === fold('आधी') || first.key === fold('आधा')) return DETERMINED.has(before);
  if (first.key === fold('छ') || first.key === 'सात') return before === 'ज्ञान';
  return false;
}

/** "दो" as an order to give: at the end of a clause, after what is given. */
function isGiving(before: string, after: string): boolean {
  return (
    before !== '' &&
    /^(?:|।|!|,|न|ना|तो|और|कि|भाई)$/u.test(after) &&
    !/^(?:एक|या|और|से|के|की|का|-|,)$/u.test(before)
  );
}
