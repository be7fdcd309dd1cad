import { describe, expect, it } from 'vitest';
import { readArticle } from '../../claims/index.ts';
import { linkAsides, withLinksInLine } from '../../claims/text/inset-links.ts';

const partsOf = (text: string) => {
  const { sections } = readArticle({ text, lang: 'hi' }).article;
  return sections.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
};
const readingsOf = (text: string) =>
  readArticle({ text, lang: 'hi' }).readings.map(({ claim }) => [claim.text, claim.attribution?.source]);

describe('a link that stands on a line of its own', () => {
  it.each([
    ['शहर में नया पुल खुला है.(\n\n\n\nपुल पर उठे सवाल: मोहन राय)पुल पर 48 करोड़ रुपये खर्च हुए.', '(', ')'],
    ["मंत्री ने शनिवार को भोपाल में नई किताब '\n\n\n\nनदी की बात' का विमोचन किया.", "'", "'"],
    ['शहर में पुल खुला है. मोहन राय के परिवार वाले \n\n\n\nनए पुल पर गए थे.', 'वाले', 'नए'],
    ['शहर में पुल खुला है. मोहन राय के परिवार वाले \r\r\n\r\r\nनए पुल पर गए थे.', 'वाले', 'नए'],
    ["मंत्री ने शनिवार को भोपाल में नई किताब '\r\r\n\r\r\nनदी की बात' का विमोचन किया.", "'", "'"],
  ])('goes on in the sentence around it, at its own place: %s', (text, before, behind) => {
    const joined = withLinksInLine(text);
    expect(joined).toHaveLength(text.length);
    expect(joined).not.toContain('\n');
    expect(joined.indexOf(before)).toBe(text.indexOf(before));
    expect(joined.lastIndexOf(behind)).toBe(text.lastIndexOf(behind));
  });

  it.each([
    'भोपाल में नया पुल खुला \n\n\n\nशहर में शनिवार को पुल खुला.',
    'शहर में पुल खुला है.\n\n\n\nपुल 620 मीटर लंबा है.',
    'शहर में पुल खुला है और \r\n\r\nपुल 620 मीटर लंबा है.',
    'शहर में पुल खुला है (देखें\n\nपुल 620 मीटर लंबा है.',
    'शहर में पुल खुला है और\n\nपुल 620 मीटर लंबा है.',
  ])('is none behind a headline, a closed sentence or a bracket that stays open: %s', (text) =>
    expect(withLinksInLine(text)).toBe(text),
  );
});

describe('a bracket between two sentences', () => {
  it('is a link where the next sentence is glued to it', () => {
    const text =
      'मोहन राय ने भोपाल में नया पुल खोला.(पुल पर उठे सवाल)इसके बाद मोहन राय ने कहा कि शहर में 48 करोड़ रुपये खर्च हुए.';
    expect(partsOf(text)).toContainEqual(['link', '(पुल पर उठे सवाल)']);
    expect(readingsOf(text).at(-1)).toEqual([expect.stringContaining('में 48 करोड़ रुपये खर्च हुए।'), 'मोहन राय']);
  });

  it('is one at the end of a story that tells where else to read, however its lines are broken', () => {
    const text =
      'भोपाल में शनिवार को नया पुल खुला.(समाचार के \n\n\n\nऐप के लिए \n\n\n\nयहां क्लिक करें. आप हमें \n\n\n\nट्विटर पर भी फ़ॉलो कर सकते हैं.)';
    expect(readingsOf(text)).toEqual([['भोपाल में शनिवार को नया पुल खुला।', undefined]]);
  });

  it('is told where it stands apart, or within a sentence', () => {
    for (const text of [
      'पुल खुला. (मोहन राय ने 2010 में काम शुरू किया था.) पुल लंबा है.',
      'पुल की लंबाई(पूरी लंबाई मीटर में)अब 620 मीटर है.',
      'पुल खुला.(620)मीटर लंबा है.',
    ])
      expect(linkAsides(text, { start: 0, end: text.length })).toEqual([]);
  });
});

describe('paragraphs that are run on', () => {
  const VIEW = 'मीरा राय का मानना है कि पुल लंबा है और वहां भीड़ रहेगी.';
  const STORY = `भोपाल में शनिवार को नया पुल खुला. पुल 620 मीटर लंबा है.काम 2023 में शुरू हुआ था.${VIEW}`;

  it('end at a full stop without a space: who spoke in one says nothing of the next', () => {
    const told = readingsOf(`${STORY}मोहन वर्मा की किताब 'नदी' को पाठकों ने खूब पसंद किया.मेला सोमवार तक चलेगा.`);
    expect(told).toContainEqual(["मोहन वर्मा की किताब 'नदी' को पाठकों ने खूब पसंद किया।", undefined]);
  });

  it('do not where no stop has a space', () => {
    const text = 'पुल खुला है.काम हुआ था.भीड़ आई थी.मेला लगा है.';
    expect(new Set(readArticle({ text, lang: 'hi' }).article.sections.map(({ kind }) => kind))).toEqual(
      new Set(['body']),
    );
  });
});

describe('a full stop that is glued to the word behind it', () => {
  it('ends a sentence behind a whole word, whatever it is', () =>
    expect(
      partsOf(
        'राय ने दो नाम सुझाए, मोहन और दीपक.सभी को मोहन नाम पसंद आया. मेला लगा है इस मैदान में.मेला सोमवार तक चलेगा.',
      ).length,
    ).toBe(4));

  it('ends none behind an abbreviation', () =>
    expect(partsOf('पुल 12 कि.मी.लंबा है और प्रो.राय और एस.ए.आर खान ने उसे देखा.').length).toBe(1));
});
