/** The engine on the command line; see `praman --help`. */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Command, parseArguments, USAGE, UsageError } from './arguments.ts';
import { parseJson, runCommand } from './commands.ts';

function readInput(path: string | undefined): string {
  if (path === undefined) throw new UsageError('a file is needed, or - for standard input');
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch {
    throw new UsageError(`cannot read ${path}`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** One JSON object a line in, one a line out, in the same order; an error stays in its line. */
async function runLines(command: Command): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    let id: unknown;
    let output: unknown;
    try {
      const row = parseJson(line) as Record<string, unknown>;
      id = row.id;
      output = {
        ...(id === undefined ? {} : { id }),
        ...(runCommand(command.name, row, command.options) as object),
      };
    } catch (error) {
      output = { ...(id === undefined ? {} : { id }), error: messageOf(error) };
    }
    process.stdout.write(`${JSON.stringify(output)}\n`);
  }
}

function runOnce(command: Command): void {
  const text = readInput(command.file);
  const output = runCommand(command.name, { text }, command.options);
  const written = typeof output === 'string' || output instanceof Uint8Array;
  process.stdout.write(written ? output : `${JSON.stringify(output, null, 1)}\n`);
}

try {
  const command = parseArguments(process.argv.slice(2));
  if (command === 'help') process.stdout.write(USAGE);
  else if (command.options.jsonl) await runLines(command);
  else runOnce(command);
} catch (error) {
  process.stderr.write(`praman: ${messageOf(error)}\n`);
  process.exitCode = 2;
}
