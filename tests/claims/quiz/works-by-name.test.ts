import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { workBefore } from '../../../claims/languages/hi/questions/story/work-named.ts';
import type { Reading } from '../../../claims/model.ts';

const told = (claim: string, text: string) => workBefore({ claim: { text: claim } } as Reading, text);

describe('a work that a claim calls by its bare title', () => {
  const STORY = "मीना राय फ़िल्म 'मरुधर' के प्रचार के लिए पटना पहुंचीं. 'मरुधर' 14 अगस्त को रिलीज़ हो रही है.";

  it('stands with what it is, and in its marks', () => {
    expect(told('मरुधर 14 अगस्त को रिलीज़ हो रही है।', STORY)?.text).toBe("फ़िल्म 'मरुधर'");
    expect(told('मरुधर 1957 में आई थी।', "इस फिल्म का नाम था 'मरुधर' जो मूक थी।")?.text).toBe("फिल्म 'मरुधर'");
  });

  it('stands alone where what is told is of another, or no work is told of', () => {
    expect(told('मरुधर की कहानी पटना की है।', STORY)).toBeNull();
    expect(told('जलधर 14 अगस्त को रिलीज़ हो रही है।', STORY)).toBeNull();
    expect(told('मरुधर 14 अगस्त को खुलेगा।', "मंत्री ने कहा कि 'मरुधर' तैयार है।")).toBeNull();
  });

  it('may be asked when it comes out', () => {
    const { article, readings } = readArticle({ text: STORY, title: '' });
    const { items } = makeQuiz({ readings, articles: [article], items: 20, seed: 's' });
    expect(items.map(({ stem }) => stem).join()).toContain("फ़िल्म 'मरुधर' किस तारीख को रिलीज़ हो रही है?");
  });
});
