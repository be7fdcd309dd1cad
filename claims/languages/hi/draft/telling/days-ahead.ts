import { ANY_MONTH, ANY_WEEKDAY } from '../../calendar.ts';

const DAY = `(?:^|[ ,])(?:${ANY_WEEKDAY})`;
const A_DAY = new RegExp(DAY, 'u');

/** "सोमवार को पांच दिसंबर तक": it was ordered on the first day, and holds until the other. */
const NOT_UNTIL = `(?!(?:[^\\s।]{1,20} ){0,3}(?:${ANY_WEEKDAY}|${ANY_MONTH}) तक )`;

/** "सोमवार रात तक 40 उड़ानें रद्द की जा चुकी हैं": up to that day, and no longer. */
const DONE_BY = /(?:^| )चुक(?:ा|ी|े|ीं) (?:है|हैं)(?=।|$)/u;

/** What tells that a weekday was still to come, though the verb tells what had been done by then. Reviewed by hand. */
const AHEAD: readonly { readonly id: string; readonly pattern: RegExp }[] = [
  // "स्कूल सोमवार से नौ बजे के बाद खोलने का आदेश दिया है".
  {
    id: 'ahead.ordered',
    pattern: new RegExp(
      `${DAY} (?:से|तक) (?:[^\\s।]{1,20} ){0,14}\\S{1,12}ने (?:का|की|के) (?:आदेश|निर्देश|फैसला|निर्णय|ऐलान|एलान|घोषणा|सलाह|अपील|तैयारी|योजना)`,
      'u',
    ),
  },
  // "उपायुक्त ने मंगलवार को सभी स्कूल बंद रखने के आदेश दिए हैं": of the order, or of the holiday.
  {
    id: 'ahead.shut',
    pattern: new RegExp(
      `${DAY} को ${NOT_UNTIL}(?:[^\\s।]{1,20} ){1,10}बंद रखने (?:का|की|के) (?:आदेश|निर्देश|फैसला|निर्णय|सलाह|अपील|घोषणा) (?:[^\\s।]{1,12} ){1,3}(?:है|हैं)(?=।|$)`,
      'u',
    ),
  },
  // "बुधवार के सभी कार्यक्रम स्थगित कर दिए हैं".
  {
    id: 'ahead.put-off',
    pattern: new RegExp(
      `${DAY} (?:के|की|का) (?:[^\\s।]{1,20} ){1,6}(?:स्थगित|रद्द|रद|निरस्त) (?:[^\\s।]{1,12} ){1,3}(?:है|हैं)(?=।|$)`,
      'u',
    ),
  },
  // "शुक्रवार तक नुकसान की रिपोर्ट मांगी है", "स्कूलों में बुधवार तक छुट्टी कर दी गई है".
  {
    id: 'ahead.until',
    pattern: new RegExp(
      `${DAY} (?:सुबह |दोपहर |शाम |रात )?तक (?:[^\\s।]{1,20} ){0,8}(?:मांगी|मांगा|मांगे|छुट्टी|अवकाश|बंद|स्थगित|रोक|समय|मोहलत|राहत|रद्द|रद|बढ़ाई|बढ़ा|टाल) (?:[^\\s।]{1,12} ){0,3}(?:है|हैं)(?=।|$)`,
      'u',
    ),
  },
  // "राय के लिए सोमवार को बैठक बुलाई गई है".
  {
    id: 'ahead.called',
    pattern: new RegExp(
      `${DAY} (?:सुबह |दोपहर |शाम |रात )?(?:को|के लिए) (?:[^\\s।]{1,20} ){0,8}(?:बुलाई|बुलायी|बुलाया|तय|निर्धारित|प्रस्तावित|मुकर्रर)(?: (?:की|किया|गई|गया|हुई|हुआ))* (?:है|हैं)(?=।|$)`,
      'u',
    ),
  },
  // "चार जिलों के लिए शुक्रवार को रेड अलर्ट जारी किया है".
  {
    id: 'ahead.alert',
    pattern: new RegExp(
      `${DAY} (?:को ${NOT_UNTIL}|के लिए |तक )(?:[^\\s।]{1,20} ){0,8}(?:अलर्ट|चेतावनी|पूर्वानुमान) (?:जारी |दिया |दी |जताया )?(?:किया |की )?(?:गया |गई )?(?:है|हैं)(?=।|$)`,
      'u',
    ),
  },
  // "लाइन बुधवार सुबह तक बहाल होने की उम्मीद है".
  {
    id: 'ahead.hoped',
    pattern: new RegExp(
      `${DAY} (?:[^\\s।]{1,20} ){1,14}\\S{1,12}ने (?:की|के|का) (?:उम्मीद|संभावना|आसार|अनुमान) (?:है|हैं)(?=।|$)`,
      'u',
    ),
  },
  // "शनिवार शाम तक भारी बारिश हो सकती है".
  {
    id: 'ahead.may',
    pattern: new RegExp(`${DAY} (?:[^\\s।]{1,20} ){1,14}सक(?:ता|ती|ते) (?:है|हैं)(?=।|$)`, 'u'),
  },
  // "शुक्रवार को दिल्ली से पटना की उड़ान का टिकट 17,840 रुपये में मिल रहा था".
  {
    id: 'ahead.fare',
    pattern: new RegExp(
      `${DAY} (?:को|की|के लिए) (?:[^\\s।]{1,20} ){1,14}(?:टिकट|किराया) (?:[^\\s।]{1,20} ){0,8}(?:मिल रह|बिक रह|दिख रह)`,
      'u',
    ),
  },
];

/** Whether a claim tells of a weekday that was still to come: of this week or of the next, is not surely known. */
export function isAhead(claim: string): boolean {
  return A_DAY.test(claim) && !DONE_BY.test(claim) && AHEAD.some(({ pattern }) => pattern.test(claim));
}
