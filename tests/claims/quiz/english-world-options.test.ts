import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { peopleLike } from '../../../claims/languages/en/questions/people-like.ts';
import { yearOfNames } from '../../../claims/quiz/choosing/year-of-names.ts';
import { peopleIn } from '../../../claims/quiz/distractors/names/people/people.ts';

function read(text: string, lang: 'en' | 'hi' = 'en', publishedAt?: string) {
  return readArticle({ text, lang, ...(publishedAt === undefined ? {} : { publishedAt }) });
}

function optionsOf(title: string, body: string, stem: RegExp): readonly string[] | undefined {
  const { article, readings } = read(`${title}\n\n${body}`, 'en', '2026-11-17');
  const { items } = makeQuiz({ readings, articles: [article], items: 20, seed: 's' });
  return items.find((item) => stem.test(item.stem))?.options.map(({ text }) => text);
}

describe('the time of a story that tells no year', () => {
  it('is that of the last whom it names to come into the news', () => {
    const { readings } = read('Barack Obama met Gordon Brown in London. Gordon Brown praised Barack Obama.');
    expect(yearOfNames(readings)).toBe(2006);
  });

  it('is never before our time, and not after the first of them to leave the news', () => {
    expect(yearOfNames(read('Michael Howard met Jack Straw in London.').readings)).toBe(2000);
    expect(yearOfNames(read('Keir Starmer praised Tony Blair in London.').readings)).toBe(2008);
  });

  it('is not known where no list tells since when somebody is known', () => {
    expect(yearOfNames(read('Harold Pemberton opened a mill in Leeds.').readings)).toBeUndefined();
    expect(yearOfNames(read('रमेश पटेल ने लंदन में भाषण दिया।', 'hi').readings)).toBeUndefined();
  });
});

describe('beside somebody of another land than the story', () => {
  const firm = { name: 'Klaus Neumann', about: 'chief executive Klaus Neumann', year: 2005 };
  const US = 'Profits at the firm fell. US sales in Ohio and Texas fell, too. Shares fell in New York. ';

  it('stand those of his own, where the story tells of it', () => {
    expect(peopleLike({ ...firm, told: `${US} The German firm said so.` })).toContain('Martin Winterkorn');
  });

  it('stands nobody where it does not', () => {
    expect(peopleLike({ ...firm, told: US })).toEqual([]);
  });
});

describe('in news of an Indian state', () => {
  const told = 'Congress MLA Harish Kadam joined the BJP on Monday at a rally in Nagpur, Maharashtra.';

  it('politicians of the state stand beside one whom no list has', () => {
    const options = optionsOf(
      'Congress MLA Harish Kadam quits party after 18 years',
      `${told} Maharashtra Congress spokesman Ravi Gaikwad said that the party would field a new candidate in Nagpur within two weeks.`,
      /Who said that the party would field/u,
    );
    expect(options).toContain('Ravi Gaikwad');
    expect(options).toHaveLength(4);
  });

  it('none of them beside the head of an academy', () => {
    const options = optionsOf(
      'Academy names prize winners in Kerala',
      'The Kerala academy named three winners in Kochi on Monday. Academy president Raghavan Nambiar said that the prizes would be given in Thrissur within two weeks.',
      /Who said that the prizes/u,
    );
    for (const name of ['Pinarayi Vijayan', 'Ramesh Chennithala', 'M. V. Govindan'])
      expect(options ?? []).not.toContain(name);
  });

  it('one who joined a party is asked which it was', () => {
    const options = optionsOf(
      'Congress MLA Harish Kadam quits party after 18 years',
      told,
      /Which party did/u,
    );
    expect(options).toContain('BJP');
  });

  it('nobody is asked which party several joined', () => {
    const options = optionsOf(
      'Two Congress MLAs quit party after 18 years',
      'Congress MLAs Harish Kadam and Ravi Gaikwad joined the BJP on Monday at a rally in Nagpur, Maharashtra.',
      /Which party did/u,
    );
    expect(options).toBeUndefined();
  });
});

describe('in news of Kenya', () => {
  const body =
    'Governor Peter Kimani opened a dialysis unit with 12 machines in Nakuru on Tuesday. President William Ruto said that the government would pay for 40 more nurses. The machines were brought from Mombasa in two lorries.';

  it('its politicians stand beside its president, and none of another land', () => {
    const options = optionsOf('County gets new dialysis unit', body, /Who said that the government/u);
    expect(options).toContain('William Ruto');
    for (const name of ['Bola Tinubu', 'Cyril Ramaphosa', 'Narendra Modi'])
      expect(options).not.toContain(name);
  });

  it('its cities stand beside its port', () => {
    const options = optionsOf('County gets new dialysis unit', body, /From which city/u);
    expect(options).toContain('Mombasa');
    for (const name of ['London', 'Lagos', 'Dubai']) expect(options).not.toContain(name);
  });
});

describe('beside the winner of a race', () => {
  const race = (deed: string) =>
    `${deed} Race director Paul Ashworth said that 12,000 runners took part. Daniel Hughes came second in Leeds, and Peter Walker came third. Simon Clarke was fourth in the Leeds Marathon.`;

  it('stands nobody who directs it', () => {
    const options = optionsOf(
      'Thousands run in Leeds',
      race('Mark Bennett pulled away in the last two miles to win the Leeds Marathon on Sunday.'),
      /Who pulled away/u,
    );
    expect(options ?? []).not.toContain('Paul Ashworth');
  });
});

describe('a firm behind the name of its nation', () => {
  it('is nobody who could have spoken', () => {
    const { readings } = read(
      'Swiss Harland made an offer for the mine. Peter Walker met Swiss Harland in Sydney. Minister Daniel Hughes praised Peter Walker.',
    );
    const names = peopleIn(readings).map(({ entity }) => entity.name);
    expect(names).toContain('Peter Walker');
    expect(names).not.toContain('Swiss Harland');
  });
});

describe('a percentage', () => {
  const ask = (rain: string) =>
    optionsOf(
      'Rain falls short in Kerala',
      `${rain} The reservoirs of Idukki were half full on Monday.`,
      /what percentage/u,
    );

  it('is not asked for where both figures that give it stand in the question', () => {
    expect(
      ask(
        'Rainfall over Kerala since October 1 stood at 340 mm against the normal of 360 mm, a deficit of 6 per cent.',
      ),
    ).toBeUndefined();
  });

  it('is asked for where they do not', () => {
    expect(ask('Rainfall over Kerala since October 1 was down by 6 per cent.')).toContain('6 per cent');
  });
});
