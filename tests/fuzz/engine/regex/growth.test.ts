import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { MakeContext } from '../../../../src/http/env.ts';
import { superLinearInput } from './growth.ts';
import { literalsOf } from './literals.ts';
import { madeBy } from './made.ts';

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
    60_000,
  );

  it.each(['^a+b', 'a{1,20}b', '(?<!a)a+b', '[aeiou]x?', '\\p{L}+'])('finds that %s does not', (source) => {
    expect(superLinearInput(source, 'u')).toBeNull();
  });
});

/** Files of the project that put expressions together, with how many places in each do. */
const makers = files.flatMap((file) => {
  const places = readFileSync(`${root}${file}`, 'utf8').split('new RegExp(').length - 1;
  return places > 0 ? [{ file, places }] : [];
});

const nobody: MakeContext = async () => {
  throw new Error('the description needs no context');
};

describe('the expressions of the project', () => {
  it('that code puts together are all seen, and grow no faster than the text', async () => {
    const made = await madeBy(async () => {
      await import('../../../../claims/index.ts');
      const { createApp } = await import('../../../../src/http/app.ts');
      const { withExamples } = await import('../../../../src/http/examples/with-examples.ts');
      const info = { openapi: '3.1.0', info: { title: '', version: '' } };
      withExamples(createApp(nobody).getOpenAPI31Document(info));
    });
    for (const { file, places } of makers) {
      const sources = new Set(made.filter((one) => one.file === file).map(({ source }) => source));
      expect([file, sources.size >= places]).toEqual([file, true]);
    }
    expect(made.length).toBeGreaterThan(15);
    const growing = made.flatMap(({ file, source, flags }) => {
      const input = superLinearInput(source, flags);
      return input === null ? [] : [`${file} /${source}/ on ${JSON.stringify(input)}`];
    });
    expect(growing).toEqual([]);
  }, 60_000);

  it('take time that grows with the text and no faster', () => {
    expect(literals.length).toBeGreaterThan(300);
    const growing = literals.flatMap(({ file, line, source, flags }) => {
      const input = superLinearInput(source, flags);
      return input === null ? [] : [`${file}:${line} /${source}/ on ${JSON.stringify(input)}`];
    });
    expect(growing).toEqual([]);
  }, 60_000);
});
