/** The embed's own words: few, so that the script stays small. */
export interface EmbedWords {
  readonly loading: string;
  readonly progress: string;
  readonly confirm: string;
  readonly choose: string;
  readonly next: string;
  readonly finish: string;
  readonly right: string;
  readonly wrong: string;
  readonly key: string;
  readonly yours: string;
  readonly source: string;
  readonly score: string;
  readonly missed: string;
  readonly all: string;
  readonly again: string;
  readonly share: string;
  readonly copied: string;
  readonly corrected: string;
  readonly dropped: string;
  readonly gone: string;
  readonly empty: string;
  readonly failed: string;
  readonly retry: string;
  readonly by: string;
}

export const EMBED_WORDS: Readonly<Record<'hi' | 'en', EmbedWords>> = {
  hi: {
    loading: 'प्रश्न आ रहे हैं…',
    progress: 'प्रश्न {n} / {of}',
    confirm: 'उत्तर दें',
    choose: 'पहले एक विकल्प चुनें।',
    next: 'अगला प्रश्न',
    finish: 'नतीजा देखें',
    right: 'सही उत्तर',
    wrong: 'गलत उत्तर',
    key: 'सही उत्तर',
    yours: 'आपका उत्तर',
    source: 'खबर में देखें',
    score: '{of} में से {n} सही',
    missed: 'जो छूट गए',
    all: 'सभी उत्तर सही!',
    again: 'फिर से खेलें',
    share: 'नतीजा कॉपी करें',
    copied: 'कॉपी हो गया',
    corrected: 'यह प्रश्न खबर के सुधार के बाद बदला गया है।',
    dropped: 'खबर में सुधार के बाद यह प्रश्न हटाया जा चुका है; यह गिना नहीं गया।',
    gone: 'यह प्रश्नोत्तरी हटा ली गई है।',
    empty: 'अभी इसमें कोई प्रश्न नहीं है।',
    failed: 'कनेक्शन नहीं हो पाया।',
    retry: 'दोबारा कोशिश करें',
    by: 'प्रमाण',
  },
  en: {
    loading: 'Loading the questions…',
    progress: 'Question {n} of {of}',
    confirm: 'Answer',
    choose: 'Choose an option first.',
    next: 'Next question',
    finish: 'See your result',
    right: 'Right',
    wrong: 'Wrong',
    key: 'right answer',
    yours: 'your answer',
    source: 'See it in the story',
    score: '{n} of {of} right',
    missed: 'What you missed',
    all: 'Every answer right!',
    again: 'Play again',
    share: 'Copy your result',
    copied: 'Copied',
    corrected: 'This question was changed after a correction of the story.',
    dropped: 'This question was withdrawn after a correction of the story; it does not count.',
    gone: 'This quiz has been withdrawn.',
    empty: 'There are no questions in it at the moment.',
    failed: 'The connection failed.',
    retry: 'Try again',
    by: 'Praman',
  },
};
