import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

describe('the client of the package', () => {
  it('is found by its name and builds the addresses of the API', () => {
    const script = `
      const { connect } = await import('praman/client');
      const asked = [];
      const praman = connect({ address: 'https://praman.example', key: 'pk_x', fetch: async (url, init) => {
        asked.push([String(url), init.method, new Headers(init.headers).get('authorization')]);
        return Response.json({});
      } });
      await praman.v1.claims.$get({ query: { q: 'पुल' } });
      await praman.v1.articles[':id'].$get({ param: { id: 'art_1' } });
      await praman.v1alpha1['claims:search'].$get({ query: { query: 'x' } });
      process.stdout.write(JSON.stringify(asked));`;
    const out = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      encoding: 'utf8',
    });
    expect(JSON.parse(out)).toEqual([
      [`https://praman.example/v1/claims?q=${encodeURIComponent('पुल')}`, 'GET', 'Bearer pk_x'],
      ['https://praman.example/v1/articles/art_1', 'GET', 'Bearer pk_x'],
      ['https://praman.example/v1alpha1/claims:search?query=x', 'GET', 'Bearer pk_x'],
    ]);
  });
});
