import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { finish } from '../../../claims/languages/en/questions/finish.ts';
import { isFlawed } from '../../../claims/languages/en/questions/stem-flaws.ts';
import { wholeHeadline } from '../../../claims/languages/en/questions/story/whole-headline.ts';
import { isWholeStem } from '../../../claims/languages/en/questions/whole-stem.ts';

const claimsOf = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en', publishedAt: '2010-01-07' }).readings.map(
    ({ claim }) => claim,
  );
const all = (text: string) =>
  claimsOf(text)
    .map(({ text: told }) => told)
    .join('\n');
const stemsOf = (text: string) => {
  const { article, readings } = readArticle({
    text,
    title: 'A story',
    lang: 'en',
    publishedAt: '2010-01-07',
  });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's' })
    .items.map(({ stem }) => stem)
    .join('\n');
};

describe('a claim has its own subject', () => {
  it.each([
    [
      'what was reported is not the bureau',
      'The Northern Bureau reported a landslide near Leeds. It was felt by people in York.',
      'Bureau was felt',
      'The Northern Bureau opened a station near Leeds. It was praised by people in York.',
      'Bureau was praised',
    ],
    [
      'a body of the paragraph before is not "they"',
      'The rescue team reached the cabin in May.\n\nThey left Leeds in June.',
      'team left Leeds',
      'The rescue team reached the cabin in May. They left Leeds in June.',
      'team left Leeds',
    ],
    [
      'a participle before a name',
      'Tony Lane became mayor of Leeds in 2009 replacing Colin Dell, who had beaten Brian Noll in 2005.',
      'eplacing Colin Dell had',
      'Tony Lane became mayor of Leeds in 2009 replacing Colin Dell, who had beaten Brian Noll in 2005.',
      'Colin Dell had beaten Brian Noll',
    ],
    [
      'a place within the name of a body',
      'Police blamed the Workers Front in the Upper Valley, which was founded in 1990.',
      'Upper Valley was founded',
      'Police blamed the Workers Front, which was founded in 1990.',
      'Workers Front was founded',
    ],
    [
      'a noun that only goes with its verb',
      'They reached the point where the ship made contact, which is 12 km north of Leeds.',
      'ontact is',
      'They reached the point where the ship met the tug, which is 12 km north of Leeds.',
      'tug is 12 km',
    ],
    [
      'the number of the clause before',
      'Six shells hit posts 542 and 543 and 15 other shells fell near Leeds.',
      '543 and 15 other shells fell',
      'Six shells hit the post and 15 other shells fell near Leeds.',
      '15 other shells fell',
    ],
  ])('%s', (_, wrong, lost, right, kept) => {
    expect(all(wrong)).not.toContain(lost);
    expect(all(right)).toContain(kept);
  });
});

describe('a claim keeps what it needs', () => {
  it.each([
    [
      'the object of two verbs',
      'City governments have fined and jailed traders before.',
      'have fined.',
      'City governments have won and left the court before.',
      'have won',
    ],
    [
      'what is still to come',
      'When the bridge opens, Peru will join Chile.',
      'The bridge opens',
      'When the bridge opened, Peru joined Chile.',
      'The bridge opened',
    ],
    [
      'what a number counts',
      'Acme sold a fleet of 34 vans in May, and Omega had 94.',
      'Omega had 94',
      'Acme sold a fleet of 34 vans in May, and Omega had 94 vans.',
      'Omega had 94 vans',
    ],
    [
      'who foretold it',
      'The coalition has 70 seats and predicted to win 73 seats.',
      'predicted to win',
      'The coalition is scheduled to leave Leeds in May.',
      'is scheduled to leave',
    ],
    [
      'that not all are meant',
      'Talks on the release of all these ships are near to an end in Leeds.',
      'all the ships',
      'Talks on the release of these ships are near to an end in Leeds.',
      'the ships',
    ],
  ])('%s', (_, wrong, lost, right, kept) => {
    expect(all(wrong)).not.toContain(lost);
    expect(all(right)).toContain(kept);
  });

  it('and leaves out what is a second fact or only links', () => {
    expect(all('The new drugs have a strong effect, and can be used by farmers in Leeds.')).toContain(
      'The new drugs have a strong effect.',
    );
    expect(all('The new drugs have a strong effect and no taste.')).toContain('effect and no taste');
    expect(all('Lamps cut the use of power by 60%, equivalent to the output of two plants.')).toContain(
      'by 60%.',
    );
    expect(all("Despite the council's efforts, Ann Lee left Leeds in May.")).toContain('Ann Lee left Leeds');
    expect(all("Despite the council's efforts, Ann Lee left Leeds in May.")).not.toContain('Despite');
    expect(all("Despite Leeds Council's efforts, Ann Lee left Leeds in May.")).toContain('Despite');
  });

  it('and no mark of what was set off', () => {
    const told = all('Norway withdrew recognition of Otto Falk — the envoy to Oslo — on June 9.');
    expect(told).toContain('recognition of Otto Falk on June 9');
    expect(
      all('The sale was announced by both Acme Mills, the owner of Kettle, and by Omega Bank.'),
    ).toContain('both Acme Mills and by Omega Bank');
  });
});

describe('a claim is of whoever says it', () => {
  it('where a letter with a sign ends the sentence before', () => {
    const told = claimsOf(
      'The sale was announced in May by Acme and by AT&T. According to Ann Lee, the deal was made in Leeds.',
    );
    expect(told.find(({ text }) => text.includes('announced'))?.attribution ?? null).toBeNull();
    expect(told.find(({ text }) => text.includes('deal'))?.attribution?.source).toBe('Ann Lee');
  });

  it('and nothing that goes on is said', () => {
    const row = 'In May they gave two concerts, continued house repairs and did radio work.';
    expect(
      claimsOf(`The brothers left Leeds. ${row}`).map(({ attribution }) => attribution?.source),
    ).not.toContain('house repairs');
    expect(
      claimsOf('"The bridge will open in May," continued Ann Lee.').some(
        ({ attribution }) => attribution?.source === 'Ann Lee',
      ),
    ).toBe(true);
  });

  it('where speech goes on over several sentences', () => {
    const filler =
      'The work will take many months and it will need the help of all who live near the river. '.repeat(8);
    const speech = `Ann Lee said: “The mill will close. ${filler}The new road includes bridges, tunnels and ramps. We are glad.” The old road includes bridges and ramps.`;
    expect(all(speech)).not.toContain('new road includes');
    expect(all(speech)).toContain('old road includes');
  });

  it('where what stands behind the verb of saying is told of', () => {
    const said = claimsOf('Ann Lee said the mill would move to Leeds, which has a rate of 20 percent.');
    expect(
      said
        .filter(({ text }) => text.startsWith('Leeds has'))
        .every(({ attribution }) => attribution?.source === 'Ann Lee'),
    ).toBe(true);
    const plain = claimsOf('Ann Lee moved the mill to Leeds, which has a rate of 20 percent.');
    expect(plain.find(({ text }) => text.startsWith('Leeds has'))?.attribution ?? null).toBeNull();
  });
});

describe('a stem', () => {
  it('asks no number cut out of a larger phrase', () => {
    const two = 'The survey placed the wreck at 12 miles deep and about 150 miles from Leeds.';
    expect(stemsOf(two)).not.toMatch(/how many miles/iu);
    const list =
      'Acme is holding the ferry Fenna, with 48 cars, two cargo ships from Malta and tugs from Oman.';
    expect(stemsOf(list)).not.toMatch(/how many cargo ships/iu);
  });

  it('keeps its distance together', () => {
    expect(finish('from how many metres did Ann Lee kick the ball past Ben Orr away'.split(' '))).toBe(
      'From how many metres away did Ann Lee kick the ball past Ben Orr?',
    );
    expect(finish('from how many shops did Ann Lee walk'.split(' '))).toBe(
      'From how many shops did Ann Lee walk?',
    );
    expect(finish('in which island did Ann Lee live'.split(' '))).toBe('On which island did Ann Lee live?');
  });

  it('asks for no day that is another clause’s', () => {
    expect(stemsOf('The ferry Fenna was bound for Leeds on May 3 when it sank near Hull.')).not.toMatch(
      /which date was/iu,
    );
  });

  it.each(['According to the police, Ann Lee had sex with whom?'])('does not dangle or harm: %s', (stem) =>
    expect(isFlawed(stem)).toBe(true),
  );

  it('is asked where nothing dangles', () => {
    expect(isFlawed('How many people are in Leeds hospitals?')).toBe(false);
    expect(isFlawed('By which country was trade with Peru banned?')).toBe(false);
  });

  it('says of which year its day is, and which blast it tells of', () => {
    expect(isWholeStem('Which country left Acme on December 29?')).toBe(false);
    expect(isWholeStem('Which country left Acme on December 29, 2010?')).toBe(true);
    expect(isWholeStem('How many clerks of Acme were killed by the bomb which was outside Acme Hall?')).toBe(
      false,
    );
    expect(
      isWholeStem(
        'Bomb in Leeds, 3 May 2010: How many clerks of Acme were killed by the bomb which was outside Acme Hall?',
      ),
    ).toBe(true);
  });

  it('stands under an election with its year', () => {
    expect(wholeHeadline('Utopian general election 2031: council hung', '')).toBe(
      'Utopian general election 2031',
    );
  });
});

describe('a name', () => {
  it('is of an area where one is called by it', () => {
    const text =
      'The blast was in the Ben Hadad district of Leeds. Several victims of the Ben Hadad attack were students.';
    const kinds = claimsOf(text).flatMap(({ arguments: parts }) =>
      parts.flatMap(({ fact }) => (fact?.type === 'entity' && fact.name === 'Ben Hadad' ? [fact.class] : [])),
    );
    expect(kinds).not.toContain('person');
    const person = claimsOf('Ben Hadad opened the Ben Hadad film in Leeds.').flatMap(({ arguments: parts }) =>
      parts.flatMap(({ fact }) => (fact?.type === 'entity' && fact.name === 'Ben Hadad' ? [fact.class] : [])),
    );
    expect(person).toContain('person');
  });
});
