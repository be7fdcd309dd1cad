import { parseArgs } from 'node:util';

export const USAGE = `praman: claims and quizzes from a news article

  praman extract FILE|-  [--lang hi|en] [--title T] [--published 2024-06-19] [--items 10] [--seed s]
  praman check FILE|-    --statement "…"
  praman values FILE|-   [--lang hi|en] [--published 2024-06-19]
  praman lint QUIZ.json  [--lang hi|en]   what fails the rules, by rule with its source; items of ours or anybody's
  praman export QUIZ.json --format gift|moodle|qti21|qti30|h5p|kahoot|wayground|anki|csv|json > FILE

  --jsonl   one JSON object a line on standard input ({id?, text, lang?, published?, statement?, items?,
            seed?}), one a line on standard output

Exit status: 0, or 2 on bad use.
`;

export type CommandName = 'extract' | 'check' | 'values' | 'lint' | 'export';
const COMMANDS: readonly CommandName[] = ['extract', 'check', 'values', 'lint', 'export'];

export interface Options {
  readonly lang?: 'hi' | 'en';
  readonly title?: string;
  readonly published?: string;
  readonly items: number;
  readonly seed: string;
  readonly statement?: string;
  readonly format?: string;
  readonly jsonl: boolean;
}

export interface Command {
  readonly name: CommandName;
  readonly file?: string;
  readonly options: Options;
}

/** Bad use of the command line. */
export class UsageError extends Error {}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        title: { type: 'string' },
        published: { type: 'string' },
        items: { type: 'string', default: '10' },
        seed: { type: 'string', default: 'praman' },
        statement: { type: 'string' },
        format: { type: 'string' },
        jsonl: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Reads the words after `praman`. Throws UsageError. */
export function parseArguments(argv: readonly string[]): Command | 'help' {
  const { values, positionals } = parse(argv);
  if (values.help) return 'help';
  const [name, file, ...rest] = positionals;
  if (!COMMANDS.includes(name as CommandName)) {
    const what = name === undefined ? 'a command is needed' : `unknown command ${name}`;
    throw new UsageError(`${what}: ${COMMANDS.join(', ')}; see praman --help`);
  }
  if (rest.length > 0) throw new UsageError(`too many arguments: ${rest.join(' ')}`);
  if (values.lang !== undefined && values.lang !== 'hi' && values.lang !== 'en')
    throw new UsageError('--lang takes hi or en');
  if (values.published !== undefined && Number.isNaN(Date.parse(values.published)))
    throw new UsageError('--published takes a day, as 2024-06-19');
  const items = Number(values.items);
  if (!Number.isInteger(items) || items < 0 || items > 50)
    throw new UsageError('--items takes a number from 0 to 50');
  return {
    name: name as CommandName,
    ...(file === undefined ? {} : { file }),
    options: {
      ...(values.lang ? { lang: values.lang } : {}),
      ...(values.title === undefined ? {} : { title: values.title }),
      ...(values.published === undefined ? {} : { published: values.published }),
      items,
      seed: values.seed,
      ...(values.statement === undefined ? {} : { statement: values.statement }),
      ...(values.format === undefined ? {} : { format: values.format }),
      jsonl: values.jsonl,
    },
  };
}
