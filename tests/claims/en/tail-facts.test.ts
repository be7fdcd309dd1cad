import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim);
const texts = (text: string) => claims(text).map((claim) => claim.text);

describe('what a comma and a participle tell behind a deed', () => {
  it.each([
    [
      'A bus fell into a gorge near Leeds on Tuesday, killing 12 people and injuring nine others.',
      [
        'A bus fell into a gorge near Leeds on Tuesday.',
        '12 people were killed when a bus fell into a gorge near Leeds on Tuesday.',
        'Nine others were injured when a bus fell into a gorge near Leeds on Tuesday.',
      ],
    ],
    [
      'A boiler exploded at a mill in Hull, leaving three cooks dead.',
      ['Three cooks were left dead when a boiler exploded at a mill in Hull.'],
    ],
    [
      'The river burst its banks in May, forcing hundreds of people from their homes.',
      ['Hundreds of people were forced from their homes when the river burst its banks in May.'],
    ],
    [
      'The airport was closed for an hour, forcing 30 flights to divert to Hull.',
      ['30 flights were forced to divert to Hull when the airport was closed for an hour.'],
    ],
    [
      'A fire tore through a mill in Leeds, destroying looms worth £3m.',
      ['Looms worth £3m were destroyed when a fire tore through a mill in Leeds.'],
    ],
    [
      'Heavy rain hit Leeds on Monday, sweeping away sheds, carts and two bridges.',
      ['Sheds, carts and two bridges were swept away when heavy rain hit Leeds on Monday.'],
    ],
    [
      'A wall fell in Leeds, seriously injuring a baker.',
      ['A baker was seriously injured when a wall fell in Leeds.'],
    ],
    [
      'LIMA, Jan 18 (AP) — Wildfires swept through Peru on Sunday, killing 19 people, destroying 300 homes and forcing 500 people to flee.',
      [
        'Wildfires swept through Peru on Sunday.',
        '19 people were killed when wildfires swept through Peru on Sunday.',
        '300 homes were destroyed when wildfires swept through Peru on Sunday.',
        '500 people were forced to flee when wildfires swept through Peru on Sunday.',
      ],
    ],
    [
      'In 2023, a bridge in Leeds had collapsed, killing one guard.',
      ['One guard was killed when a bridge in Leeds collapsed.'],
    ],
  ])('is told as what came of it: %s', (text, told) => {
    expect(texts(text)).toEqual(expect.arrayContaining([...told]));
  });

  it('keeps its source and its own words in its spans', () => {
    const told = claims('Two trams collided in Leeds on Monday, killing a driver, police said.');
    const killed = told.find(({ text }) => text.startsWith('A driver was killed when two trams collided'));
    expect(killed?.attribution?.source).toBe('police');
    expect(killed?.modality).toBe('reported');
    expect(killed?.spans[0]?.exact).toBe('killing a driver');
    expect(killed?.substitutions.map(({ text }) => text)).toEqual(['killed']);
    expect(killed?.insertions.map(({ text }) => text)).toEqual(['was', 'when']);
  });

  it.each([
    [
      'Leeds beat Hull 3-0 in May, becoming the first side to reach the final.',
      'Leeds became the first side to reach the final.',
    ],
    [
      'The council signed the order in May, making Leeds the first city to ban tolls.',
      'Leeds became the first city to ban tolls.',
    ],
    [
      'Ada Palmer hit a six off the last ball, ending a run of nine defeats.',
      'Ada Palmer ended a run of nine defeats.',
    ],
    ['Leeds won 3-1 in May, with Ben Orr scoring twice.', 'Ben Orr scored twice.'],
    [
      'Divers found a ship off the coast of Leeds, with 200 jars still stacked in the hold.',
      '200 jars were still stacked in the hold.',
    ],
  ])('is told of who did it: %s', (text, claim) => {
    expect(texts(text)).toContain(claim);
  });

  it.each([
    'The plan will close two mills in Leeds, forcing 30 cooks to leave.',
    'If the dam in Leeds broke, it would flood the town, killing hundreds of people.',
    'The guards fired at the crowd in Leeds, killing no one.',
    'Acme cut 40 jobs in May, leaving it with 12 cooks.',
    'The council has passed a bill in Leeds, with 187 members voting in favour and 62 against.',
    'Ann Lee did not stop the tram in Leeds, killing a cook.',
  ])('makes no claim where it is not so for sure: %s', (text) => {
    expect(texts(text).join('\n')).not.toMatch(/ (?:(?:was|were) (?:killed|forced|left)|are voting)\b/u);
  });

  it('tells nothing of what a verb needs and does not have', () => {
    const told = texts(
      'Ada Palmer left Acme in May, leaving a note. Leeds banned carts, becoming the first to do so.',
    );
    expect(told.join('\n')).not.toMatch(/was left|became/u);
  });

  it('is read where its words look like others', () => {
    expect(
      texts('A quake struck Leeds on Monday, damaging dozens of homes and injuring 11 people.'),
    ).toContain('Dozens of homes were damaged when a quake struck Leeds on Monday.');
    expect(texts('Ann Lee told damaging stories of Leeds and wounding remarks.').join('\n')).not.toMatch(
      /were (?:damaged|wounded)/u,
    );
  });
});

describe('what measures or weighs a fact behind a comma', () => {
  it.each([
    ['Acme will pay £42 a share, a premium of 28% to its price in May.', 'Acme will pay £42 a share.'],
    [
      'The council closed three shops in Leeds, a move hailed by unions.',
      'The council closed three shops in Leeds.',
    ],
    [
      'Ben Orr won the race in Leeds in two hours, ahead of Ann Lee.',
      'Ben Orr won the race in Leeds in two hours.',
    ],
    ['The urn sold for £12m in May, three times the estimate.', 'The urn sold for £12m in May.'],
    ['Ann Lee was fined £2m in May, a penalty she is fighting.', 'Ann Lee was fined £2m in May.'],
    [
      'Ben Orr asked for an inquiry in May, alleging that the mill was unsafe.',
      'Ben Orr asked for an inquiry in May.',
    ],
    [
      'Two other people, a man and a girl, have been freed in Leeds.',
      'Two other people have been freed in Leeds.',
    ],
    ['Ben Orr, 45, of Hull, was jailed for nine years in May.', 'Ben Orr was jailed for nine years in May.'],
    [
      'The poll drew 340 replies in May, nine out of 10 of which were from Leeds.',
      'The poll drew 340 replies in May.',
    ],
  ])('is no part of it: %s', (text, claim) => {
    expect(texts(text)).toContain(claim);
  });

  it.each([
    ['Ada Palmer played Ann Lee, a potter who had never acted.', 'a potter who had never acted'],
    ['Acme sold half the mill in May.', 'half the mill'],
  ])('and what belongs to it stays: %s', (text, words) => {
    expect(texts(text).join(' ')).toContain(words);
  });
});
