import type { QuizPage } from './data.ts';

/** schema.org Quiz of a page: questions and options, never which is right. */
export function quizJsonLd(quiz: QuizPage, address: string): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Quiz',
    name: quiz.title,
    url: address,
    inLanguage: quiz.lang,
    learningResourceType: 'Quiz',
    numberOfQuestions: quiz.count,
    hasPart: quiz.items.map((item) => ({
      '@type': 'Question',
      eduQuestionType: 'Multiple choice',
      text: item.stem,
    })),
  };
  return JSON.stringify(data).replace(/</gu, '\\u003c');
}
