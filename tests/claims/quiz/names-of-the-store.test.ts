import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

const read = (text: string, id: string) =>
  readArticle({ text, id, publishedAt: '2026-11-27' }, { claim: (n) => `${id}:c${n}` });

function quizOf(text: string, ...others: readonly string[]) {
  const { article, readings } = read(text, 'own');
  const pool = others.flatMap((other, at) => read(other, `other${at}`).readings);
  return makeQuiz({
    readings,
    pool,
    articles: [article],
    items: 20,
    seed: 's',
    kinds: ['person', 'city', 'count'],
  }).items;
}

const METRO = 'मुख्यमंत्री मोहन यादव ने शुक्रवार को भोपाल मेट्रो के दूसरे चरण का उद्घाटन किया।';
const SUMMIT = 'रूस के राष्ट्रपति व्लादिमीर पुतिन ने बुधवार को प्योंगयांग में उत्तर कोरिया के नेता किम जोंग उन से मुलाकात की।';

const optionsOf = ([item]: ReturnType<typeof quizOf>) => item?.options.map(({ text }) => text);

describe('names that other stories of the store tell of', () => {
  it('stand beside a name only where its list has them near: a summit names nobody who opens a metro line', () => {
    const who = quizOf(METRO, SUMMIT).filter(({ kind }) => kind === 'person');
    expect(who).toHaveLength(1);
    expect(optionsOf(who)).not.toContain('व्लादिमीर पुतिन');
    expect(optionsOf(who)).not.toContain('किम जोंग उन');
  });

  it('come before others of the list that are about as likely', () => {
    const boat = 'नाव सोमवार को भागलपुर से पटना जा रही थी। गंगा में नाव पलटने से 12 लोग डूब गए।';
    const [item] = quizOf(boat, 'गया में मंगलवार को तीन पुल गिरे।').filter(({ kind }) => kind === 'city');
    const stored = item?.distractorReasons.filter(({ source }) => source === 'store');
    expect(stored).toHaveLength(1);
    expect(item?.options.find(({ id }) => id === stored?.[0]?.optionId)?.text).toBe('गया');
  });
});

describe('figures that other stories of the store give', () => {
  const FIRE = 'पटना के गांधी मैदान में सोमवार को आग लगने से 12 दुकानें जल गईं।';

  it('bar an option where the story is of the same place', () => {
    const values = optionsOf(quizOf(FIRE, 'पटना में आग से 14 दुकानें जल गईं।', 'पटना में आग से 10 दुकानें जल गईं।'));
    expect(values).not.toContain('14');
    expect(values).not.toContain('10');
  });

  it('bar none where it names nothing that this one names', () => {
    const alone = optionsOf(quizOf(FIRE));
    const strangers = (alone ?? []).map((value) => `सूरत में आग से ${value} दुकानें जल गईं।`);
    expect(alone).toHaveLength(4);
    expect(optionsOf(quizOf(FIRE, ...strangers))).toEqual(alone);
  });
});
