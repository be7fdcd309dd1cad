/** A regular expression as it stands in a file. */
export interface Literal {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** A slash after these opens an expression; after a name, a number or a closing bracket it divides. */
const OPENS = /(?:[(,=:[!&|?{};+*%~^]|=>|\b(?:return|typeof|case|in|of|await|yield))$/u;
const PAST = { '"': /"(?:[^"\\\n]|\\.)*"?/uy, "'": /'(?:[^'\\\n]|\\.)*'?/uy } as const;
const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?\*\//uy;
const EXPRESSION = /\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/uy;

const at = (pattern: RegExp, text: string, place: number) => {
  pattern.lastIndex = place;
  return pattern.exec(text);
};

/**
 * The regular expressions of TypeScript or TSX, by a scan that knows strings, comments and templates (whose holes
 * are code). Text between tags is read as code, which at worst finds nothing in it.
 */
export function literalsOf(file: string, text: string): Literal[] {
  const found: Literal[] = [];
  /** For each template that is open: how many braces are open in its hole. */
  const holes: number[] = [];
  let before = '';
  let place = 0;
  const skipTemplate = () => {
    while (place < text.length && text[place] !== '`') {
      if (text[place] === '\\') place++;
      else if (text.startsWith('${', place)) {
        holes.push(0);
        place += 2;
        before = '(';
        return;
      }
      place++;
    }
    place++;
    before = '`';
  };
  while (place < text.length) {
    const sign = text[place] ?? '';
    const comment = sign === '/' ? at(COMMENT, text, place) : null;
    const expression =
      sign === '/' && !comment && (before === '' || OPENS.test(before)) ? at(EXPRESSION, text, place) : null;
    const string = sign === '"' || sign === "'" ? at(PAST[sign], text, place) : null;
    if (expression) {
      const line = text.slice(0, place).split('\n').length;
      found.push({ file, line, source: expression[1] ?? '', flags: expression[2] ?? '' });
    }
    const past = comment ?? expression ?? string;
    if (past) {
      place += past[0].length;
      if (!comment) before = ')';
      continue;
    }
    place++;
    if (sign === '`') {
      skipTemplate();
      continue;
    }
    const depth = holes.at(-1);
    if (depth !== undefined && sign === '{') holes[holes.length - 1] = depth + 1;
    if (depth !== undefined && sign === '}') {
      if (depth === 0) {
        holes.pop();
        skipTemplate();
        continue;
      }
      holes[holes.length - 1] = depth - 1;
    }
    if (!/\s/u.test(sign)) before = `${before}${sign}`.slice(-7);
    else if (before !== '' && !/\s$/u.test(before) && /\w$/u.test(before))
      before = OPENS.test(before) ? before : ')';
  }
  return found;
}
