import { expect, it } from 'vitest';
import { progressOn } from './progress.ts';

function heard(isTTY: boolean, times: readonly number[]): string[] {
  const lines: string[] = [];
  let at = 0;
  const progress = progressOn({ isTTY, write: (text) => lines.push(text) }, () => times[at] as number);
  for (const _ of times) {
    progress.say(`step ${at}`);
    at++;
  }
  progress.clear();
  return lines;
}

it('stands in place on a terminal', () => {
  expect(heard(true, [0, 100])).toEqual(['\r\u001b[Kstep 0', '\r\u001b[Kstep 1', '\r\u001b[K']);
});

it('leaves a line now and then in a file', () => {
  expect(heard(false, [0, 5000, 14_999, 15_000])).toEqual(['step 0\n', 'step 3\n']);
});
