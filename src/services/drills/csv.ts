import type { DrillResults } from './types.ts';

/** A cell that no spreadsheet takes for a formula, quoted by RFC 4180. */
function cell(text: string): string {
  const safe = /^[\s\u0000-\u001f]*[=+\-@|%＝＋－＠]/u.test(text) ? `'${text}` : text;
  return `"${safe.replace(/"/gu, '""')}"`;
}

/** One line a player, one column a question: the option chosen, with a tick or a cross. Byte order mark first. */
export function resultsCsv(results: DrillResults): string {
  const { questions, players } = results;
  const head = ['nickname', 'right', 'answered', 'asked', 'points', ...questions.map(({ stem }) => stem)];
  const keys = ['', '', '', '', '', ...questions.map(({ options, key }) => textOf(options, key))];
  const rows = players.map((player) => [
    player.nickname,
    String(player.right),
    String(player.answered),
    String(player.asked),
    String(player.points),
    ...questions.map(({ itemId, options, withdrawn }) => {
      const given = player.answers[itemId];
      if (!given) return '';
      return `${withdrawn ? '–' : given.right ? '✓' : '✗'} ${textOf(options, given.optionId)}`;
    }),
  ]);
  return `\ufeff${[head, keys, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function textOf(options: readonly { readonly id: string; readonly text: string }[], id: string): string {
  return options.find((option) => option.id === id)?.text ?? '';
}
