/** The opening of a text is looked at so far. */
const OPENING = 300;

/** What a text of many matters opens with: news read out on air, the day's news in one piece. */
const OPENS =
  /(?:^|[\s।])(?:(?:ये|यह) आकाशवाणी|(?:मुख्य|प्रादेशिक|क्षेत्रीय|प्रमुख|संक्षिप्त) समाचार|समाचार बुलेटिन|(?:आज|दिन भर|दिनभर|देश|राज्य|प्रदेश|शहर) की (?:\p{Nd}{1,2} |दस |पांच )?(?:बड़ी|प्रमुख|मुख्य|अहम|टॉप) (?:\p{Nd}{1,2} )?(?:खबरें|ख़बरें|सुर्खियां))(?=[\s,:।.–-]|$)/u;

/** Whether a text goes from one matter to another, so that what it tells of one is told of no other. */
export function isBulletin(text: string): boolean {
  return OPENS.test(text.slice(0, OPENING));
}
