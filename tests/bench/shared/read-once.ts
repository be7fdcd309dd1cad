/** Reads one text of so many characters and makes its quiz, in a process whose heap is bounded from outside. */
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { textOf } from './stories.ts';

const [lang, length] = process.argv.slice(2);
const { article, readings } = readArticle({ text: textOf(lang === 'en' ? 'en' : 'hi', Number(length)) });
makeQuiz({ readings, articles: [article], items: 10, seed: 'bench' });
