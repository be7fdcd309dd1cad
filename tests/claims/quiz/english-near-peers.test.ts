import { describe, expect, it } from 'vitest';
import { type ItemKind, makeQuiz, readArticle } from '../../../claims/index.ts';
import { finish } from '../../../claims/languages/en/questions/finish.ts';
import { peersLike } from '../../../claims/languages/en/questions/peers.ts';
import { isFlawed } from '../../../claims/languages/en/questions/stem-flaws.ts';
import { plainForm } from '../../../claims/languages/en/questions/story/headline-form.ts';
import { wholeHeadline } from '../../../claims/languages/en/questions/story/whole-headline.ts';
import { isWholeStem } from '../../../claims/languages/en/questions/whole-stem.ts';

const nouns = (phrase: string) => peersLike(phrase).map(({ noun }) => noun);

function stemsOf(title: string, body: string, kinds?: ItemKind[]) {
  const { article, readings } = readArticle({
    text: `${title}\n\n${body}`,
    lang: 'en',
    publishedAt: '2026-11-05',
  });
  const { items } = makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds });
  return items.map(({ stem }) => stem);
}

describe('what could be taken for a thing', () => {
  it('is of its own walk of life', () => {
    expect(nouns('pneumonia')).toEqual(expect.arrayContaining(['tuberculosis', 'meningitis']));
    expect(nouns('pneumonia')).not.toEqual(expect.arrayContaining(['scurvy']));
    expect(nouns('two buses'.slice(4))).toEqual(expect.arrayContaining(['lorries', 'trams']));
    expect(nouns('a bus')).not.toEqual(expect.arrayContaining(['bicycle']));
  });

  it('is all of its group where nothing is told of it', () => {
    expect(nouns('a mosque')).toEqual(expect.arrayContaining(['church', 'temple', 'synagogue']));
  });

  it('is not asked where its own deed tells it', () => {
    const stems = stemsOf(
      'Strong quake hits Kent',
      'A strong earthquake shook southern Kent on Sunday morning and damaged 300 homes in Leeds, officials said.',
    );
    expect(stems.join('\n')).not.toMatch(/kind of disaster/u);
  });

  it('is asked where it does not', () => {
    const stems = stemsOf(
      'Trains stop near Leeds',
      'Trains between Leeds and Hull have been replaced by buses because of fallen trees on the line near Leeds.',
      ['thing'],
    );
    expect(stems.join('\n')).toMatch(/kind of vehicle/u);
  });

  it('is not asked where it is but the scene, or belongs to what came before', () => {
    const signed = stemsOf(
      'Truce signed in Leeds',
      'The truce in Kent was signed by two negotiators at a hotel in Leeds on Monday.',
    );
    expect(signed.join('\n')).not.toMatch(/kind of building/u);
    const burnt = stemsOf(
      'Blast at Leeds plant',
      'Six workers suffered burns after an explosion in a furnace at an iron plant in Leeds on Monday.',
    );
    expect(burnt.join('\n')).not.toMatch(/kind of machine/u);
    const machines = nouns('a boiler');
    expect(machines).toContain('generator');
    expect(machines).not.toContain('lift');
  });
});

describe('a question', () => {
  it.each([
    ['How many of the systems are meant for the Army and six for the Air Force', 'meant for the Army?'],
    ['How many crew did the list of Leeds show, or three fewer than were on board', 'of Leeds show?'],
    ['Acme won a contract in Leeds for how many systems that can detect', 'how many systems?'],
    ['How many people and dogs live in the Leeds home and in the one at Hull', 'one at Hull?'],
  ])('ends where its fact does: %s', (stem, end) => {
    expect(finish([stem])?.endsWith(end)).toBe(true);
  });

  it.each([
    'At what time did the weather office raise one on Saturday?',
    'All three were saved after holding on to a drum for how many hours?',
    'How many points and move to third do Leeds take in their group?',
    'Which chamber passed by voice vote a bill?',
  ])('points to nothing before it: %s', (stem) => {
    expect(isFlawed(stem)).toBe(true);
  });

  it.each([
    'At what time did the weather office raise the alert on Saturday?',
    'How many points do Leeds take in their group?',
    'Which chamber passed by voice vote a bill on ferries?',
  ])('stands: %s', (stem) => {
    expect(isFlawed(stem)).toBe(false);
  });

  it('says of what an earlier version was', () => {
    const stem = 'In which month was an earlier version tested at Leeds?';
    expect(isWholeStem(stem)).toBe(false);
    expect(isWholeStem(`Acme shows laser at Hull (news of 4 May 2025): ${stem}`)).toBe(true);
  });
});

describe('a headline', () => {
  it.each([
    ['Ada Palmer, Engineer Who Taught Bridges to Sing, Dies at 92', 'Ada Palmer Dies at 92'],
    ['Kent eruption – as it happened: lava stops short of Leeds', 'Kent eruption: lava stops short of Leeds'],
    ['Kent gives Acme and Zenor 30 days to show how they check ages', 'Kent gives Acme and Zenor 30 days'],
    ['Leeds to show how bees live', 'Leeds to show how bees live'],
  ])('stands without what only tells more: %s', (headline, told) => {
    expect(plainForm(headline)).toBe(told);
  });

  it('of a last round is of its match', () => {
    expect(wholeHeadline('Palmer holds nerve in last round to win title', 'Palmer won in Leeds.')).toBe(
      'Palmer holds nerve in last round to win title',
    );
    expect(wholeHeadline('Palmer holds nerve in last town to win title', 'Palmer won in Leeds.')).toBeNull();
  });

  it('names a chamber by its letters, too', () => {
    const stems = stemsOf(
      'LS passes bill on ferries, Opposition walks out',
      'The Lok Sabha on Thursday passed a bill that makes a yearly check of ferries compulsory in Kerala and Goa.',
    );
    expect(stems.join('\n')).not.toMatch(/LS passes[^:]*: .*which (?:chamber|house)/iu);
  });
});
