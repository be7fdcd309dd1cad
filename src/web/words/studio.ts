/** The words of the studio. `{n}` and the like are filled in. */
export interface StudioWords {
  readonly title: string;
  readonly lead: string;
  readonly field: string;
  readonly read: string;
  readonly reading: string;
  readonly readingLong: string;
  readonly sample: string;
  readonly again: string;
  readonly story: string;
  readonly claims: string;
  readonly quiz: string;
  readonly noClaims: string;
  readonly noItems: string;
  readonly saved: string;
  readonly savedHere: string;
  readonly saving: string;
  readonly key: string;
  readonly keyHint: string;
  readonly signIn: string;
  readonly says: string;
  readonly not: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly modalities: Readonly<Record<string, string>>;
  readonly sensitive: {
    readonly text: string;
    readonly ask: string;
    readonly key: string;
  };
  readonly own: {
    readonly ask: string;
    readonly button: string;
    readonly few: string;
    readonly title: string;
    readonly lead: string;
    readonly answer: string;
    readonly explanation: string;
    readonly fill: string;
    readonly save: string;
    readonly noAnswer: string;
    /** What an answer is, by the kind of its question. */
    readonly kinds: Readonly<Record<string, string>>;
  };
  readonly item: {
    readonly edit: string;
    readonly drop: string;
    readonly replace: string;
    readonly up: string;
    readonly down: string;
    readonly spares: string;
    readonly take: string;
    readonly isKey: string;
    readonly fell: string;
    readonly corrected: string;
    readonly easy: string;
    readonly medium: string;
    readonly hard: string;
  };
  readonly editor: {
    readonly title: string;
    readonly stem: string;
    readonly option: string;
    readonly key: string;
    readonly why: string;
    readonly explanation: string;
    readonly other: string;
    readonly noOther: string;
    readonly save: string;
    readonly cancel: string;
    readonly checking: string;
    readonly passes: string;
    readonly fails: string;
    readonly flags: string;
  };
  readonly undo: string;
  readonly name: string;
  readonly publish: string;
  readonly published: string;
  readonly withdraw: string;
  readonly withdrawn: string;
  readonly open: string;
  readonly correct: {
    readonly button: string;
    readonly title: string;
    readonly lead: string;
    readonly send: string;
    readonly done: string;
    readonly fallen: string;
    readonly none: string;
    readonly items: string;
  };
  readonly preview: {
    readonly button: string;
    readonly title: string;
    readonly width: string;
    readonly phone: string;
    readonly desk: string;
    readonly theme: string;
    readonly light: string;
    readonly dark: string;
    readonly words: string;
    readonly close: string;
  };
  readonly results: {
    readonly button: string;
    readonly title: string;
    readonly none: string;
    readonly starts: string;
    readonly finishes: string;
    readonly scores: string;
    readonly right: string;
    readonly chosen: string;
    readonly tells: string;
    readonly tooFew: string;
    readonly reports: string;
    readonly csv: string;
    readonly close: string;
  };
  readonly share: string;
  readonly sharing: {
    readonly element: string;
    readonly frame: string;
    readonly address: string;
    readonly copy: string;
    readonly copied: string;
    readonly files: string;
  };
  readonly list: {
    readonly title: string;
    readonly quizzes: string;
    readonly articles: string;
    readonly search: string;
    readonly empty: string;
    readonly nothing: string;
    readonly states: Readonly<Record<string, string>>;
  };
}

const hi: StudioWords = {
  title: 'खबर चिपकाएं, दावे और प्रश्न पाएं',
  lead: 'प्रमाण खबर के हर दावे को उसके शब्दों से जोड़ता है और ऐसे प्रश्न बनाता है, जिनके उत्तर खबर में ही साबित हों।',
  field: 'कोई खबर चिपकाएं या उसका पता दें',
  read: 'खबर पढ़ें',
  reading: 'पढ़ी जा रही है…',
  readingLong: 'लंबी खबर है, कुछ क्षण लगेंगे…',
  sample: 'नमूने की खबर देखें',
  again: 'दूसरी खबर',
  story: 'खबर',
  claims: 'दावे',
  quiz: 'प्रश्न',
  noClaims: 'इस खबर में ऐसा कोई दावा नहीं मिला, जिसे उसके शब्दों से साबित किया जा सके।',
  noItems: 'इस खबर से कोई ऐसा प्रश्न नहीं बना, जो सभी नियमों पर खरा उतरे। कम प्रश्न गलत प्रश्नों से बेहतर हैं।',
  saved: 'सहेजा गया',
  savedHere: 'मसौदा इसी ब्राउजर में सहेजा गया',
  saving: 'सहेजा जा रहा है…',
  key: 'एपीआई कुंजी',
  keyHint: 'प्रश्न बदलने और प्रकाशित करने के लिए अपनी कुंजी डालें। वह केवल इस टैब में रहती है।',
  signIn: 'साइन इन करें',
  says: 'के अनुसार',
  not: 'नकारात्मक',
  kinds: {
    event: 'घटना',
    state: 'स्थिति',
    role: 'पद',
    attribute: 'विशेषता',
    cause: 'कारण',
    condition: 'शर्त',
    commitment: 'वचन',
    plan: 'योजना',
    possibility: 'संभावना',
    evaluation: 'राय',
    statement: 'कथन',
  },
  modalities: {
    asserted: 'खबर का अपना कथन',
    reported: 'किसी के हवाले से',
    hedged: 'पक्का नहीं',
    planned: 'अभी हुआ नहीं',
    denied: 'इनकार किया गया',
  },
  sensitive: {
    text: 'यह खबर मौत, हिंसा या नाबालिग से जुड़ी है। ऐसी खबर के प्रश्न अपने-आप नहीं बनते; पीड़ितों के नाम और संख्या वैसे भी नहीं पूछे जाते।',
    ask: 'फिर भी प्रश्न बनाएं',
    key: 'प्रश्न बनाने के लिए नीचे अपनी कुंजी डालें।',
  },
  own: {
    ask: 'इस पर प्रश्न लिखें',
    button: 'अपना प्रश्न लिखें',
    few: 'खबर के किसी दावे पर अपना प्रश्न भी लिख सकते हैं: उत्तर और उसका प्रमाण दावे से आएगा, नियम साथ-साथ परखे जाएंगे।',
    title: 'अपना प्रश्न',
    lead: 'दावे का वह हिस्सा चुनें, जो उत्तर होगा। जितना तैयार हो सका, नीचे भरा है; बाकी आप लिखें।',
    answer: 'उत्तर क्या होगा',
    explanation: 'उत्तर के बाद की टिप्पणी (खाली छोड़ें तो दावा दिखेगा)',
    fill: 'प्रश्न और चारों विकल्प भरें; नियम अपने-आप परखे जाएंगे।',
    save: 'प्रश्न जोड़ें',
    noAnswer: 'इस दावे में ऐसा कोई हिस्सा नहीं, जो उत्तर बन सके।',
    kinds: {
      count: 'संख्या',
      duration: 'अवधि',
      timeOfDay: 'समय',
      weekday: 'दिन',
      date: 'तारीख',
      money: 'रकम',
      percent: 'प्रतिशत',
      measure: 'माप',
      age: 'उम्र',
      ordinal: 'क्रम',
      person: 'व्यक्ति',
      personPair: 'व्यक्ति',
      country: 'देश',
      city: 'शहर',
      place: 'जगह',
      organisation: 'संस्था',
      cause: 'कारण',
      condition: 'शर्त',
      purpose: 'उद्देश्य',
    },
  },
  item: {
    edit: 'बदलें',
    drop: 'हटाएं',
    replace: 'दूसरा प्रश्न लें',
    up: 'ऊपर ले जाएं',
    down: 'नीचे ले जाएं',
    spares: 'रखे हुए प्रश्न',
    take: 'ले लें',
    isKey: 'सही उत्तर',
    fell: 'खबर में सुधार के बाद यह प्रश्न हट गया।',
    corrected: 'खबर में सुधार के बाद यह प्रश्न बदला।',
    easy: 'आसान',
    medium: 'मध्यम',
    hard: 'कठिन',
  },
  editor: {
    title: 'प्रश्न बदलें',
    stem: 'प्रश्न',
    option: 'विकल्प {n}',
    key: 'सही उत्तर',
    why: 'यह गलत क्यों है',
    explanation: 'उत्तर के बाद की टिप्पणी',
    other: 'दूसरा विकल्प सुझाएं',
    noOther: 'कोई और अच्छा गलत विकल्प नहीं मिला।',
    save: 'सहेजें',
    cancel: 'रहने दें',
    checking: 'नियमों पर परखा जा रहा है…',
    passes: 'प्रश्न सभी {n} नियमों पर खरा है।',
    fails: 'ठीक करना जरूरी है:',
    flags: 'ध्यान दें:',
  },
  undo: 'पिछला बदलाव वापस लें',
  name: 'शीर्षक',
  publish: 'प्रकाशित करें',
  published: 'प्रश्नोत्तरी प्रकाशित है',
  withdraw: 'वापस लें',
  withdrawn: 'प्रश्नोत्तरी वापस ली गई है',
  open: 'प्रश्नोत्तरी खोलें',
  correct: {
    button: 'खबर सुधारें',
    title: 'खबर सुधारें',
    lead: 'खबर का नया रूप नीचे लिखें। जो दावे नहीं बचेंगे, उनके प्रश्न हर जगह से हट जाएंगे।',
    send: 'सुधार दर्ज करें',
    done: '{kept} दावे वही रहे, {added} नए आए, {fallen} हटे।',
    fallen: 'हटे हुए दावे',
    none: 'कोई दावा नहीं हटा।',
    items: 'हटे हुए प्रश्न',
  },
  preview: {
    button: 'पाठक की तरह देखें',
    title: 'पाठक को ऐसा दिखेगा',
    width: 'चौड़ाई',
    phone: 'फोन',
    desk: 'कंप्यूटर',
    theme: 'रंग',
    light: 'उजला',
    dark: 'गहरा',
    words: 'भाषा',
    close: 'बंद करें',
  },
  results: {
    button: 'परिणाम',
    title: 'पाठकों ने क्या किया',
    none: 'अभी किसी ने नहीं खेला।',
    starts: 'शुरू किया',
    finishes: 'पूरा किया',
    scores: 'कितनों के कितने सही',
    right: '{n} में से {right} सही',
    chosen: 'सबसे ज्यादा चुना गया गलत विकल्प: {text} ({count})',
    tells: 'अच्छे और कमजोर खिलाड़ियों में भेद: {value}',
    tooFew: '50 बार खेले जाने पर दिखेगा कि प्रश्न भेद करता है या नहीं।',
    reports: 'पाठकों की शिकायतें',
    csv: 'CSV में लें',
    close: 'बंद करें',
  },
  share: 'लगाएं और भेजें',
  sharing: {
    element: 'साइट पर लगाने की पंक्ति',
    frame: 'जहां स्क्रिप्ट न चले, वहां iframe',
    address: 'पता (वर्डप्रेस और oEmbed के लिए)',
    copy: 'कॉपी करें',
    copied: 'कॉपी हो गया',
    files: 'फाइल में लें:',
  },
  list: {
    title: 'आपका काम',
    quizzes: 'प्रश्नोत्तरियां',
    articles: 'खबरें',
    search: 'शीर्षक में खोजें',
    empty: 'अभी यहां कुछ नहीं है। ऊपर कोई खबर चिपकाकर शुरू करें।',
    nothing: 'इस नाम से कुछ नहीं मिला।',
    states: { draft: 'मसौदा', published: 'प्रकाशित', withdrawn: 'वापस ली गई' },
  },
};

const en: StudioWords = {
  title: 'Paste a story, get its claims and a quiz',
  lead: 'Praman ties every claim of a story to its words, and asks only what those words can prove.',
  field: 'Paste a story, or give its address',
  read: 'Read the story',
  reading: 'Reading…',
  readingLong: 'A long story: this takes a moment…',
  sample: 'See a sample story',
  again: 'Another story',
  story: 'Story',
  claims: 'Claims',
  quiz: 'Quiz',
  noClaims: 'No claim was found that the words of this story can prove.',
  noItems: 'No question about this story passes every rule. Fewer questions are better than wrong ones.',
  saved: 'Saved',
  savedHere: 'Draft saved in this browser',
  saving: 'Saving…',
  key: 'API key',
  keyHint: 'Enter your key to edit and publish. It stays in this tab only.',
  signIn: 'Sign in',
  says: 'according to',
  not: 'negative',
  kinds: {
    event: 'event',
    state: 'state',
    role: 'office',
    attribute: 'property',
    cause: 'cause',
    condition: 'condition',
    commitment: 'commitment',
    plan: 'plan',
    possibility: 'possibility',
    evaluation: 'opinion',
    statement: 'statement',
  },
  modalities: {
    asserted: 'said by the story',
    reported: 'reported',
    hedged: 'not certain',
    planned: 'not yet done',
    denied: 'denied',
  },
  sensitive: {
    text: 'This story tells of death, violence or minors. Questions about such a story are not made by themselves, and never ask for victims’ names or numbers.',
    ask: 'Make the questions all the same',
    key: 'To make them, enter your key below.',
  },
  own: {
    ask: 'Write a question on this',
    button: 'Write your own question',
    few: 'You can write a question on any claim of the story: the answer and its proof come from the claim, and the rules check as you type.',
    title: 'Your own question',
    lead: 'Choose the part of the claim that is the answer. What could be prepared stands below; the rest is yours.',
    answer: 'What is the answer',
    explanation: 'What is said after the answer (left empty, the claim is shown)',
    fill: 'Fill in the question and all four options; the rules then check by themselves.',
    save: 'Add the question',
    noAnswer: 'No part of this claim can be an answer.',
    kinds: {
      count: 'number',
      duration: 'duration',
      timeOfDay: 'time',
      weekday: 'day',
      date: 'date',
      money: 'amount',
      percent: 'per cent',
      measure: 'measure',
      age: 'age',
      ordinal: 'rank',
      person: 'person',
      personPair: 'people',
      country: 'country',
      city: 'city',
      place: 'place',
      organisation: 'organisation',
      cause: 'cause',
      condition: 'condition',
      purpose: 'purpose',
    },
  },
  item: {
    edit: 'Edit',
    drop: 'Drop',
    replace: 'Take another question',
    up: 'Move up',
    down: 'Move down',
    spares: 'Questions kept aside',
    take: 'Take it',
    isKey: 'right answer',
    fell: 'This question fell with a correction of the story.',
    corrected: 'This question changed with a correction of the story.',
    easy: 'easy',
    medium: 'medium',
    hard: 'hard',
  },
  editor: {
    title: 'Edit the question',
    stem: 'Question',
    option: 'Option {n}',
    key: 'right answer',
    why: 'Why it is false',
    explanation: 'What is said after the answer',
    other: 'Suggest another option',
    noOther: 'No other good false option was found.',
    save: 'Save',
    cancel: 'Leave it',
    checking: 'Checking the rules…',
    passes: 'The question passes all {n} rules.',
    fails: 'This has to be mended:',
    flags: 'Worth a look:',
  },
  undo: 'Undo the last change',
  name: 'Title',
  publish: 'Publish',
  published: 'The quiz is published',
  withdraw: 'Withdraw',
  withdrawn: 'The quiz is withdrawn',
  open: 'Open the quiz',
  correct: {
    button: 'Correct the story',
    title: 'Correct the story',
    lead: 'Put the new version of the story below. Questions whose claims do not stand any more fall everywhere.',
    send: 'Enter the correction',
    done: '{kept} claims stayed, {added} are new, {fallen} fell.',
    fallen: 'Claims that fell',
    none: 'No claim fell.',
    items: 'Questions that fell',
  },
  preview: {
    button: 'See it as a reader',
    title: 'What readers will see',
    width: 'Width',
    phone: 'Phone',
    desk: 'Desktop',
    theme: 'Colours',
    light: 'Light',
    dark: 'Dark',
    words: 'Language',
    close: 'Close',
  },
  results: {
    button: 'Results',
    title: 'What readers did',
    none: 'Nobody has played it yet.',
    starts: 'started',
    finishes: 'finished',
    scores: 'How many had how many right',
    right: '{right} of {n} right',
    chosen: 'False option chosen most: {text} ({count})',
    tells: 'Tells strong players from weak ones: {value}',
    tooFew: 'After 50 plays this shows whether the question tells players apart.',
    reports: 'What readers reported',
    csv: 'Take it as CSV',
    close: 'Close',
  },
  share: 'Embed and share',
  sharing: {
    element: 'The line for your site',
    frame: 'A frame, where scripts are not allowed',
    address: 'Address (for WordPress and oEmbed)',
    copy: 'Copy',
    copied: 'Copied',
    files: 'Take it as a file:',
  },
  list: {
    title: 'Your work',
    quizzes: 'Quizzes',
    articles: 'Stories',
    search: 'Search the titles',
    empty: 'There is nothing here yet. Paste a story above to begin.',
    nothing: 'Nothing of that name was found.',
    states: { draft: 'draft', published: 'published', withdrawn: 'withdrawn' },
  },
};

export const STUDIO_WORDS: Readonly<Record<'hi' | 'en', StudioWords>> = { hi, en };
