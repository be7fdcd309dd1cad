import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { askEnglish } from '../../../claims/languages/en/questions/ask/index.ts';
import { targetsOf } from '../../../claims/languages/en/questions/targets.ts';

const stems = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.flatMap((reading) =>
    targetsOf(reading).flatMap((target) => askEnglish(reading, target)?.stem ?? []),
  );

describe('a place of which the kind stands behind its name', () => {
  it('is asked for with the land that it lies in', () => {
    expect(stems("Workers opened a dam in Odisha's Balangir district on Tuesday.")).toContain(
      'In which district of Odisha did workers open a dam on Tuesday?',
    );
    expect(stems('Workers opened a dam in Balangir district on Tuesday.')).toContain(
      'In which district did workers open a dam on Tuesday?',
    );
  });

  it('is none where it is one of two, or somebody has it', () => {
    const two = stems("Workers opened dams in Odisha's Balangir and Sambalpur districts on Tuesday.");
    expect(two.filter((stem) => stem.includes('which district'))).toEqual([]);
    const officer = stems("The work was led by Balangir district's chief engineer on Tuesday.");
    expect(officer.filter((stem) => stem.includes('which district'))).toEqual([]);
  });
});

describe('the house of a party', () => {
  it('is asked for by whose it is', () => {
    expect(stems('Hundreds of students marched outside the BJP office in Ahmedabad on Monday.')).toContain(
      "Outside which party's office did hundreds of students march in Ahmedabad?",
    );
  });

  it('is no question where the name belongs to somebody', () => {
    const told = stems('Hundreds of students marched beside the BJP candidate in Ahmedabad on Monday.');
    expect(told.filter((stem) => stem.includes('which party'))).toEqual([]);
  });
});

describe('a number that is put or has moved', () => {
  it('is asked for as a figure', () => {
    expect(stems('Railway officials had put the number of derailed wagons at nine.')).toContain(
      'Railway officials put the number of derailed wagons at what figure?',
    );
    expect(
      stems('The number of people confirmed dead in the wreck at Leeds has risen to 29, police said.'),
    ).toContain(
      'According to police, the number of people confirmed dead in the wreck at Leeds has risen to what figure?',
    );
  });

  it('is none where more is told behind it', () => {
    const told = stems(
      'The number of people confirmed dead in the wreck at Leeds has risen to 29 of 40, police said.',
    );
    expect(told.filter((stem) => stem.includes('what figure'))).toEqual([]);
  });
});
