import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foreignTo, matterOf } from '../../claims/check/foreign.ts';
import {
  checkStatement,
  type Fact,
  type Item,
  type Lang,
  makeQuiz,
  readArticle,
} from '../../claims/index.ts';
import type { Candidate } from '../../claims/quiz/types.ts';

const FOLDER = new URL('../fixtures/articles/', import.meta.url).pathname;

/** Whether claims of a sentence rule out a phrase in the place of an answer of theirs. */
function rulesOut(sentence: string, key: string, phrase: string, lang: Lang): boolean {
  const { readings } = readArticle({ text: sentence, title: '', lang });
  const found = readings
    .flatMap(({ claim }) => claim.arguments)
    .find(({ text, fact }) => text === key && fact !== undefined);
  if (!found) throw new Error(`no argument reads ${key}`);
  return foreignTo({ key, fact: found.fact as Fact }, matterOf(sentence, readings, lang))(phrase);
}

const BRIDGE = 'रमेश तिवारी ने सोमवार को नागपुर में 40 मीटर लंबे पुल का उद्घाटन किया।';

describe('an option that a quote tells nothing of', () => {
  it('is ruled out: another name, number or day', () => {
    expect(rulesOut(BRIDGE, 'नागपुर', 'सूरत', 'hi')).toBe(true);
    expect(rulesOut(BRIDGE, 'सोमवार', 'गुरुवार', 'hi')).toBe(true);
    expect(rulesOut('The fire killed 12 people in Pune on Monday.', 'Pune', 'Surat', 'en')).toBe(true);
  });

  it('is read where a word or the thing that it names is told of', () => {
    expect(rulesOut(BRIDGE, 'नागपुर', 'छोटा नागपुर', 'hi')).toBe(false);
    expect(rulesOut('The minister met Ada Palmer in Mumbai on Monday.', 'Mumbai', 'Bombay', 'en')).toBe(
      false,
    );
  });

  it('is read where a bound lets many numbers pass', () => {
    const sentence = 'रमेश तिवारी ने नागपुर में करीब 40 मीटर लंबे पुल का उद्घाटन किया।';
    expect(rulesOut(sentence, '40 मीटर', '42 मीटर', 'hi')).toBe(false);
  });
});

interface Put {
  readonly item: Item;
  readonly candidate: Candidate;
}

/** The items of a story, each with the question that it was made from. */
function itemsOf(text: string): Put[] {
  const put: Put[] = [];
  const { article, readings } = readArticle({ text });
  const onTaken = (item: Item, candidate: Candidate) => put.push({ item, candidate });
  makeQuiz({ readings, articles: [article], items: 20, seed: 'all', onTaken });
  return put;
}

describe.each(['hi', 'en'] as const)('options of our own stories, %s', (lang) => {
  it('are never supported where they are ruled out, and most are', { timeout: 60_000 }, () => {
    let all = 0;
    let ruledOut = 0;
    const stories = readdirSync(FOLDER + lang).filter((name) => name.endsWith('.txt'));
    for (const name of stories) {
      for (const { item, candidate } of itemsOf(readFileSync(`${FOLDER}${lang}/${name}`, 'utf8'))) {
        const { readings } = readArticle({ text: item.evidence.exact, lang, title: '' });
        const matter = matterOf(item.evidence.exact, readings, lang);
        const answer = { key: candidate.question.answer, fact: candidate.argument.fact };
        const isForeign = foreignTo(answer, matter);
        for (const option of item.options.filter(({ id }) => id !== item.key)) {
          all++;
          if (!isForeign(option.text)) continue;
          ruledOut++;
          const statement = candidate.reading.claim.text.replace(answer.key, option.text);
          if (statement === candidate.reading.claim.text) continue;
          expect([statement, checkStatement({ statement, readings, lang }).verdict]).not.toEqual([
            statement,
            'supported',
          ]);
        }
      }
    }
    expect(ruledOut / all).toBeGreaterThan(0.5);
  });
});
