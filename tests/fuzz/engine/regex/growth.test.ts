import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { superLinearInput } from './growth.ts';
import { literalsOf } from './literals.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const files = ['claims', 'src'].flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => `${folder}/${file}`),
);
const literals = files.flatMap((file) => literalsOf(file, readFileSync(`${root}${file}`, 'utf8')));

describe('the scan', () => {
  it('finds expressions after operators and words, in holes of templates, not in strings, comments or divisions', () => {
    const code =
      'const a = /x[/]y/gu; return /b/u; // /no/\n"/no/"; `/no/ $' +
      '{c.match(/d\\/e/)} /no/`; 6 / 2 / 1; f(/g/)';
    expect(literalsOf('x.ts', code).map(({ source }) => source)).toEqual(['x[/]y', 'b', 'd\\/e', 'g']);
  });
});

describe('the trial', () => {
  it.each(['(a+)+$', 'a+b', '\\s+$', '(?:a|a)*c', '"[^"]*"x?$|\\d+\\d+z', '^(\\w+\\s?)*$'])(
    'finds that %s grows',
    (source) => {
      expect(superLinearInput(source, 'u')).not.toBeNull();
    },
  );

  it.each(['^a+b', 'a{1,20}b', '(?<!a)a+b', '[aeiou]x?', '\\p{L}+'])('finds that %s does not', (source) => {
    expect(superLinearInput(source, 'u')).toBeNull();
  });
});

describe('the expressions of the project', () => {
  it('take time that grows with the text and no faster', () => {
    expect(literals.length).toBeGreaterThan(300);
    const growing = literals.flatMap(({ file, line, source, flags }) => {
      const input = superLinearInput(source, flags);
      return input === null ? [] : [`${file}:${line} /${source}/ on ${JSON.stringify(input)}`];
    });
    expect(growing).toEqual([]);
  }, 60_000);
});
