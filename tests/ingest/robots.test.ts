import { describe, expect, it } from 'vitest';
import { matchesPath, robotsAllow } from '../../src/ingest/robots.ts';

describe('the rules of robots.txt', () => {
  it.each([
    ['nothing', '', '/a', true],
    ['all are shut out', 'User-agent: *\nDisallow: /', '/a', false],
    ['an empty rule allows', 'User-agent: *\nDisallow:', '/a', true],
    ['others are shut out', 'User-agent: other\nDisallow: /', '/a', true],
    ['we are named', 'User-agent: *\nDisallow:\n\nUser-agent: Praman\nDisallow: /a', '/a', false],
    ['we are named and let in', 'User-agent: *\nDisallow: /\n\nUser-agent: praman\nAllow: /', '/a', true],
    ['agents share a group', 'User-agent: x\nUser-agent: praman\nDisallow: /a', '/a', false],
    ['the longest rule wins', 'User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
    ['allow wins a tie', 'User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    ['a star', 'User-agent: *\nDisallow: /*/print', '/news/print', false],
    ['a closing dollar', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf?x', true],
    ['comments and case', 'USER-AGENT: * # all\r\nDISALLOW: /a # here', '/a', false],
  ])('%s', (_name, robots, path, allowed) => {
    expect(robotsAllow(robots, path)).toBe(allowed);
  });

  it('takes no time over a pattern that is all stars', () => {
    const started = performance.now();
    expect(matchesPath(`/${'*a'.repeat(2000)}$`, `/${'a'.repeat(1990)}b`)).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
