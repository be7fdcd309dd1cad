import type { Lang } from '../model.ts';

/** The interface words of H5P.MultiChoice 1.16 and H5P.QuestionSet 1.21; what is not given shows in English. */
export interface H5pWords {
  readonly question: Readonly<Record<string, string>>;
  readonly confirmCheck: Readonly<Record<string, string>>;
  readonly confirmRetry: Readonly<Record<string, string>>;
  readonly set: Readonly<Record<string, string>>;
  readonly end: Readonly<Record<string, string>>;
  readonly start: string;
}

const HINDI: H5pWords = {
  question: {
    checkAnswerButton: 'जांचें',
    submitAnswerButton: 'जमा करें',
    showSolutionButton: 'उत्तर देखें',
    tryAgainButton: 'फिर कोशिश करें',
    tipsLabel: 'संकेत देखें',
    scoreBarLabel: ':total में से :num अंक मिले',
    tipAvailable: 'संकेत है',
    feedbackAvailable: 'टिप्पणी है',
    readFeedback: 'टिप्पणी पढ़ें',
    wrongAnswer: 'गलत उत्तर',
    correctAnswer: 'सही उत्तर',
    shouldCheck: 'इसे चुनना था',
    shouldNotCheck: 'इसे नहीं चुनना था',
    noInput: 'उत्तर देखने से पहले कोई विकल्प चुनें',
    a11yCheck: 'उत्तर जांचें। विकल्पों पर सही, गलत या खाली लिखा जाएगा।',
    a11yShowSolution: 'उत्तर देखें। सही विकल्प दिखाया जाएगा।',
    a11yRetry: 'फिर कोशिश करें। आपके चुने विकल्प हट जाएंगे।',
  },
  confirmCheck: {
    header: 'पूरा करें?',
    body: 'क्या आप पूरा करना चाहते हैं?',
    cancelLabel: 'रुकें',
    confirmLabel: 'पूरा करें',
  },
  confirmRetry: {
    header: 'फिर से?',
    body: 'क्या आप फिर से कोशिश करना चाहते हैं?',
    cancelLabel: 'रुकें',
    confirmLabel: 'फिर से',
  },
  set: {
    prevButton: 'पिछला प्रश्न',
    previous: 'पिछला',
    nextButton: 'अगला प्रश्न',
    next: 'अगला',
    finishButton: 'पूरा करें',
    submitButton: 'जमा करें',
    textualProgress: 'प्रश्न @current / @total',
    jumpToQuestion: 'प्रश्न %d / %total',
    questionLabel: 'प्रश्न',
    readSpeakerProgress: '@total में से प्रश्न @current',
    unansweredText: 'उत्तर नहीं दिया',
    answeredText: 'उत्तर दिया',
    currentQuestionText: 'यह प्रश्न',
    navigationLabel: 'प्रश्न',
    questionSetInstruction: 'प्रश्न चुनें',
  },
  end: {
    noResultMessage: 'पूरा हुआ',
    message: 'परिणाम',
    amountCorrect: '@totals में से @finals सही',
    scoreBarLabel: '@totals में से @finals अंक मिले',
    scoreHeader: 'अंक',
    solutionButtonText: 'उत्तर देखें',
    retryButtonText: 'फिर से',
    finishButtonText: 'पूरा करें',
    submitButtonText: 'जमा करें',
    skipButtonText: 'वीडियो छोड़ें',
  },
  start: 'शुरू करें',
};

const ENGLISH: H5pWords = {
  question: {
    checkAnswerButton: 'Check',
    submitAnswerButton: 'Submit',
    showSolutionButton: 'Show the answer',
    tryAgainButton: 'Try again',
    tipsLabel: 'Show a hint',
    scoreBarLabel: 'You got :num of :total points',
    tipAvailable: 'There is a hint',
    feedbackAvailable: 'There is feedback',
    readFeedback: 'Read the feedback',
    wrongAnswer: 'Wrong answer',
    correctAnswer: 'Right answer',
    shouldCheck: 'This was the one to choose',
    shouldNotCheck: 'This was not the one to choose',
    noInput: 'Choose an option before you look at the answer',
    a11yCheck: 'Check the answer. Options will be marked right, wrong or unanswered.',
    a11yShowSolution: 'Show the answer. The right option will be marked.',
    a11yRetry: 'Try again. What you chose will be cleared.',
  },
  confirmCheck: {
    header: 'Finish?',
    body: 'Do you want to finish?',
    cancelLabel: 'Stay',
    confirmLabel: 'Finish',
  },
  confirmRetry: {
    header: 'Again?',
    body: 'Do you want to try again?',
    cancelLabel: 'Stay',
    confirmLabel: 'Again',
  },
  set: {
    prevButton: 'Previous question',
    previous: 'Previous',
    nextButton: 'Next question',
    next: 'Next',
    finishButton: 'Finish',
    submitButton: 'Submit',
    textualProgress: 'Question @current of @total',
    jumpToQuestion: 'Question %d of %total',
    questionLabel: 'Question',
    readSpeakerProgress: 'Question @current of @total',
    unansweredText: 'Not answered',
    answeredText: 'Answered',
    currentQuestionText: 'This question',
    navigationLabel: 'Questions',
    questionSetInstruction: 'Choose a question',
  },
  end: {
    noResultMessage: 'Finished',
    message: 'Result',
    amountCorrect: '@finals of @totals right',
    scoreBarLabel: 'You got @finals of @totals points',
    scoreHeader: 'Score',
    solutionButtonText: 'Show the answers',
    retryButtonText: 'Again',
    finishButtonText: 'Finish',
    submitButtonText: 'Submit',
    skipButtonText: 'Skip the video',
  },
  start: 'Start',
};

export const H5P_WORDS: Readonly<Record<Lang, H5pWords>> = { hi: HINDI, en: ENGLISH };
