import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const read = (text: string) => readArticle({ text, title: 'A story', lang: 'en' }).readings;
const texts = (text: string) => read(text).map(({ claim }) => claim.text);
const all = (text: string) => texts(text).join(' ');

describe('"he" and "she"', () => {
  it('are nobody to whom the one name did something before', () => {
    expect(all('Ben Hill joined the bank. Hill passed him a note asking for help; he nodded.')).not.toContain(
      'nodded',
    );
    expect(all('Ben Hill joined the bank. Hill passed her a note; he nodded.')).toContain('Ben Hill nodded');
  });

  it('are no film, ferry or firm that bears a name', () => {
    expect(
      all('Critics liked the comedy Second-Class Sleeper. She was awarded a prize in 1987.'),
    ).not.toContain('Sleeper was awarded');
    expect(all('Financing dried up soon. Her last work was paid for by selling land.')).not.toContain(
      "Financing's",
    );
  });

  it('are whoever speaks by an age alone', () => {
    const text =
      'Hill lost to Davit Orr. The 29-year-old from Leeds said he would take a break until the next race in January.';
    expect(all(text)).not.toContain('Davit Orr would');
  });

  it('are nobody beside an owner whom no list knows', () => {
    const text = "Ada Hill came second. Manika's attack on Ada Hill's flank was strong. She was leading 9-6.";
    expect(all(text)).not.toContain('Ada Hill was leading');
  });
});

describe('a given name', () => {
  it('is told in full where the story tells whose it is', () => {
    const text = 'Ada Palmer won on Monday. Ada had reached the final in Tokyo.';
    expect(texts(text)).toContain('Ada Palmer had reached the final in Tokyo.');
  });

  it('stays where two bear it, or where it is an office', () => {
    expect(all('Ada Palmer beat Ada Hill on Monday. Ada had reached the final in Tokyo.')).toContain(
      'Ada had reached',
    );
    expect(all("Kerala's Health Minister left on Monday. Health officials drew up a list.")).not.toContain(
      'Health Minister officials',
    );
  });
});

describe('a surname', () => {
  it('keeps its small words', () => {
    const text = 'Ada van den Hill said the mill was open. On Monday van den Hill closed the lake.';
    expect(all(text)).toMatch(/Ada van den Hill closed the lake/u);
  });

  it('takes no trade before it with it', () => {
    const text = 'Agronomist Ada Palmer said the crop was lost. The frost was hard, Ms Palmer said.';
    expect(texts(text)).toContain('Ms Ada Palmer said that the frost was hard.');
  });
});

describe('what points back', () => {
  it.each([
    ['No runner has won a race of this strength since Ben Hill.', 'the strength'],
    ['Ben Hill won again. That is a record his trainer is keen to forget.', 'That is'],
    ['Others said the firm was small, and that its backlog was tiny.', "Others's"],
  ])('makes no claim where nothing tells what it is: %s', (text, never) => {
    expect(all(text)).not.toContain(never);
  });
});
