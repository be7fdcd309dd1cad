import * as z from 'zod';

const words = (names: string) =>
  z.strictObject(
    Object.fromEntries(
      names
        .trim()
        .split(/\s+/u)
        .map((name) => [name, z.string().min(1)]),
    ),
  );

/** Text in which the library lets nothing stand but paragraphs and plain emphasis. */
const html = z
  .string()
  .refine((text) => !/<(?!\/?(?:p|div|strong|em|br)\b)/u.test(text), 'a tag that is removed');

const feedback = z.array(z.strictObject({ from: z.int(), to: z.int(), feedback: html })).min(1);
const confirm = words('header body cancelLabel confirmLabel');

/** The fields of H5P.MultiChoice 1.16 that our questions use, as its semantics.json (1.16.27) has them. */
export const MultiChoice = z.strictObject({
  media: z.strictObject({ disableImageZooming: z.boolean() }),
  question: html,
  answers: z
    .array(
      z.strictObject({
        text: html,
        correct: z.boolean(),
        tipsAndFeedback: z.strictObject({ tip: html, chosenFeedback: html, notChosenFeedback: html }),
      }),
    )
    .min(1),
  overallFeedback: feedback,
  UI: words(`
    checkAnswerButton submitAnswerButton showSolutionButton tryAgainButton tipsLabel scoreBarLabel tipAvailable
    feedbackAvailable readFeedback wrongAnswer correctAnswer shouldCheck shouldNotCheck noInput
    a11yCheck a11yShowSolution a11yRetry`),
  behaviour: z.strictObject({
    ...Object.fromEntries(
      'enableRetry enableSolutionsButton enableCheckButton singlePoint randomAnswers showSolutionsRequiresInput confirmCheckDialog confirmRetryDialog autoCheck showScorePoints'
        .split(' ')
        .map((name) => [name, z.boolean()]),
    ),
    type: z.enum(['auto', 'multi', 'single']),
    passPercentage: z.int().min(0).max(100),
  }),
  confirmCheck: confirm,
  confirmRetry: confirm,
});

/** The fields of H5P.QuestionSet 1.21 that our set uses, as its semantics.json (1.21.13) has them. */
export const QuestionSet = z.strictObject({
  introPage: z.strictObject({
    showIntroPage: z.boolean(),
    title: html,
    introduction: html,
    startButtonText: z.string().min(1),
  }),
  progressType: z.enum(['textual', 'dots']),
  passPercentage: z.int().min(0).max(100),
  questions: z
    .array(
      z.strictObject({
        library: z.literal('H5P.MultiChoice 1.16'),
        subContentId: z.uuid(),
        metadata: z.strictObject({
          title: z.string().max(255),
          license: z.literal('U'),
          contentType: z.literal('Multiple Choice'),
        }),
        params: MultiChoice,
      }),
    )
    .min(1),
  texts: words(`
    prevButton previous nextButton next finishButton submitButton textualProgress
    jumpToQuestion questionLabel readSpeakerProgress unansweredText answeredText currentQuestionText navigationLabel
    questionSetInstruction`),
  disableBackwardsNavigation: z.boolean(),
  randomQuestions: z.boolean(),
  endGame: words(
    'noResultMessage message amountCorrect scoreBarLabel scoreHeader solutionButtonText retryButtonText finishButtonText submitButtonText skipButtonText',
  ).extend({
    showResultPage: z.boolean(),
    showSolutionButton: z.boolean(),
    showRetryButton: z.boolean(),
    overallFeedback: feedback,
    showAnimations: z.boolean(),
    skippable: z.boolean(),
  }),
  override: z.strictObject({ checkButton: z.boolean() }),
});

/** What each library of ours needs loaded beside it (its library.json). */
export const DEPENDENCIES: Readonly<Record<string, readonly string[]>> = {
  'H5P.QuestionSet 1.21': ['FontAwesome 4.5', 'H5P.Video 1.6', 'H5P.JoubelUI 1.3', 'H5P.Components 1.0'],
  'H5P.MultiChoice 1.16': ['FontAwesome 4.5', 'H5P.JoubelUI 1.3', 'H5P.Question 1.5'],
};
