import { describe, expect, it } from 'vitest';
import { byRef, entries } from '../../../claims/catalogue/lookup.ts';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import type { Entity } from '../../../claims/model.ts';
import { citiesOf } from '../../../claims/quiz/distractors/names/places/cities-abroad.ts';
import { isCourtOfTold, mayHaveHeard } from '../../../claims/quiz/distractors/names/places/courts.ts';
import { endsOfWays } from '../../../claims/quiz/distractors/names/places/home-told.ts';
import { countryTold, mayBeThere } from '../../../claims/quiz/distractors/names/places/lands-of-matters.ts';
import { foldPhrase } from '../../../claims/text/fold.ts';

function named(hi: string): Entity {
  const entry = entries().find((one) => one.hi === hi);
  if (!entry) throw new Error(hi);
  return { type: 'entity', class: entry.class, name: hi, ref: entry.ref, category: entry.category };
}
const refOf = (hi: string) => named(hi).ref as string;
const folded = (text: string) => ` ${foldPhrase(text)} `;
const stemsOf = (text: string) => {
  const { article, readings } = readArticle({ text, title: 'खबर' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items.map(({ stem }) => stem);
};

describe('courts', () => {
  it('that the story names are no options beside another', () => {
    const story = folded('पटना उच्च न्यायालय ने पहले उनकी अपील खारिज की थी');
    expect(mayHaveHeard(named('पटना हाईकोर्ट'), story, [])).toBe(false);
    expect(mayHaveHeard(named('गुजरात हाईकोर्ट'), story, [])).toBe(true);
  });

  it('of another state than the stem tells of are none, and the one of its state is given away', () => {
    const told = [refOf('केरल')];
    expect(mayHaveHeard(named('गुजरात हाईकोर्ट'), ' ', told)).toBe(false);
    expect(isCourtOfTold(named('केरल हाईकोर्ट'), told)).toBe(true);
    expect(isCourtOfTold(named('केरल हाईकोर्ट'), [])).toBe(false);
    expect(isCourtOfTold(named('सुप्रीम कोर्ट'), told)).toBe(false);
  });
});

describe('states and countries of a matter', () => {
  it('a quake is taken for one of lands where the earth quakes', () => {
    const stem = folded('किस देश में सोमवार को भूकंप के झटके महसूस किए गए');
    expect(mayBeThere(named('मंगोलिया'), named('जापान'), stem)).toBe(false);
    expect(mayBeThere(named('इंडोनेशिया'), named('जापान'), stem)).toBe(true);
    expect(mayBeThere(named('मंगोलिया'), named('जापान'), folded('किस देश में चुनाव हुए'))).toBe(true);
  });

  it('a party of three states is not taken for one of others', () => {
    const stem = folded('किस राज्य में माकपा के सचिव बदले गए');
    expect(mayBeThere(named('बिहार'), named('केरल'), stem)).toBe(false);
    expect(mayBeThere(named('त्रिपुरा'), named('केरल'), stem)).toBe(true);
    // Where the key itself is none of them, the word says nothing.
    expect(mayBeThere(named('बिहार'), named('असम'), stem)).toBe(true);
  });
});

describe('cities abroad', () => {
  it('are of the country of which the stem names another place', () => {
    const [berlin, munich] = [refOf('बर्लिन'), refOf('म्यूनिख')];
    expect(byRef(berlin)?.country).toBe('DE');
    expect(countryTold(named('बर्लिन'), [munich], citiesOf)).toEqual(['country:DE']);
    expect(countryTold(named('बर्लिन'), [refOf('पेरिस')], citiesOf)).toEqual([]);
    expect(countryTold(named('बर्लिन'), [munich], () => 3)).toEqual([]);
  });
});

describe('a line named by its ends', () => {
  it('names both of its towns', () => {
    expect(endsOfWays(folded('पटना-गया पैसेंजर'))).toContain(refOf('पटना'));
    expect(endsOfWays(folded('पटना पैसेंजर'))).toEqual([]);
  });
});

describe('what is known without the story', () => {
  it('is neither how high a mountain stands nor how far two towns lie apart', () => {
    expect(stemsOf('माउंट मकालू की ऊंचाई 8485 मीटर है।').join()).not.toContain('ऊंचाई');
    expect(stemsOf('आगरा से मथुरा की दूरी करीब 60 किलोमीटर है।').join()).not.toContain('दूरी');
  });

  it('is not the height of what was built', () => {
    expect(
      stemsOf('सीवान में बनी इस प्रतिमा की ऊंचाई 52 मीटर है। सीवान की प्रतिमा की ऊंचाई 52 मीटर है।').join(),
    ).toContain('ऊंचाई');
  });

  it('is no number of all hours or months there are', () => {
    expect(stemsOf('रांची नगर निगम के आश्रय गृह 12 महीने खुले रहते हैं।').join()).not.toContain('कितने महीने');
    expect(stemsOf('रांची नगर निगम के आश्रय गृह 4 महीने खुले रहते हैं।').join()).toContain('कितने महीने');
  });
});
