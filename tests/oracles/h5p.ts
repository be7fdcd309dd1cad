/**
 * Holds the H5P export of a quiz against the semantics that its libraries publish: every field known, of its type
 * and within its bounds, none left out that is asked for.
 * Run: npm run check:h5p -- LIBRARIES QUIZ.json, where LIBRARIES holds the libraries' sources, h5p-question-set/ and
 * h5p-multi-choice/, each with its semantics.json.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { exportQuiz, Quiz } from '../../claims/index.ts';

/** A field of a semantics.json (h5p.org/semantics). */
interface Field {
  readonly name: string;
  readonly type: string;
  readonly optional?: boolean;
  readonly default?: unknown;
  readonly widget?: string;
  readonly tags?: readonly string[];
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
  readonly options?: readonly (string | { readonly value: string })[];
  readonly field?: Field;
  readonly fields?: readonly Field[];
}

const [folder, quizPath] = process.argv.slice(2);
if (!folder || !quizPath) throw new Error('Run: npm run check:h5p -- LIBRARIES QUIZ.json');

const semanticsOf = (name: string) =>
  JSON.parse(readFileSync(join(folder, name, 'semantics.json'), 'utf8')) as readonly Field[];
const SET = semanticsOf('h5p-question-set');
const LIBRARIES: Readonly<Record<string, readonly Field[]>> = {
  'H5P.MultiChoice 1.16': semanticsOf('h5p-multi-choice'),
};
/** What is nothing where it is left out. */
const MAY_BE_LEFT_OUT = ['group', 'list', 'boolean', 'library', 'image', 'video'];
const ALWAYS_ALLOWED = ['div', 'span', 'p', 'br'];

let fields = 0;
const findings: string[] = [];
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const valuesOf = ({ options = [] }: Field) =>
  options.map((option) => (typeof option === 'string' ? option : option.value));

function findingOfText({ tags, widget, maxLength, optional }: Field, text: string): string | null {
  if (text === '' && !optional) return 'empty';
  if (maxLength !== undefined && text.length > maxLength) return 'too long';
  const allowed = tags || widget === 'html' ? [...ALWAYS_ALLOWED, ...(tags ?? [])] : [];
  const stranger = [...text.matchAll(/<(\w+)/gu)].find(([, tag]) => !allowed.includes(tag ?? ''));
  return stranger ? `a tag that is removed: ${stranger[1]}` : null;
}

function findingOf(field: Field, value: unknown): string | null {
  switch (field.type) {
    case 'text':
      return typeof value === 'string' ? findingOfText(field, value) : 'no text';
    case 'number':
      return typeof value === 'number' && value >= (field.min ?? value) && value <= (field.max ?? value)
        ? null
        : 'no number within its bounds';
    case 'boolean':
      return typeof value === 'boolean' ? null : 'neither true nor false';
    case 'select':
      return valuesOf(field).includes(value as string) ? null : 'none of the choices';
    default:
      return null;
  }
}

function checkList({ field, min = 0 }: Field, value: unknown, path: string): void {
  if (!Array.isArray(value) || value.length < min) findings.push(`${path}: no list of ${min} or more`);
  else if (field) for (const one of value) checkField(field, one, `${path}[]`);
}

function checkLibrary(field: Field, value: unknown, path: string): void {
  const { library, params } = isObject(value) ? value : {};
  const semantics = LIBRARIES[String(library)];
  if (!semantics || !valuesOf(field).includes(String(library)))
    findings.push(`${path}: ${library} may not be here`);
  else checkGroup(semantics, params, path);
}

function checkField(field: Field, value: unknown, path: string): void {
  fields++;
  if (value === undefined) {
    if (!field.optional && field.default === undefined && !MAY_BE_LEFT_OUT.includes(field.type))
      findings.push(`${path}: left out`);
    return;
  }
  if (field.type === 'list') checkList(field, value, path);
  else if (field.type === 'library') checkLibrary(field, value, path);
  else if (field.type === 'group') checkGroup(field.fields ?? [], value, path);
  else {
    const finding = findingOf(field, value);
    if (finding) findings.push(`${path}: ${finding}`);
  }
}

/** A group of one field alone is that field's value. */
function checkGroup(group: readonly Field[], value: unknown, path: string): void {
  const [only] = group;
  if (only && group.length === 1 && !(isObject(value) && only.name in value))
    checkField(only, value, `${path}.${only.name}`);
  else if (isObject(value)) checkNamed(group, value, path);
  else findings.push(`${path}: no group`);
}

function checkNamed(group: readonly Field[], value: Record<string, unknown>, path: string): void {
  for (const name of Object.keys(value))
    if (!group.some((field) => field.name === name)) findings.push(`${path}.${name}: not known`);
  for (const field of group) checkField(field, value[field.name], `${path}.${field.name}`);
}

const input = JSON.parse(readFileSync(quizPath, 'utf8'));
const quiz = Quiz.parse(input.quiz ?? input);
const { content } = exportQuiz(quiz, 'h5p', { title: 'Praman', madeAt: '2024-06-19T00:00:00Z' });
const files = unzipSync(content as Uint8Array);
checkGroup(SET, JSON.parse(strFromU8(files['content/content.json'] as Uint8Array)), 'set');
process.stdout.write(`h5p: ${quiz.items.length} questions, ${fields} fields, ${findings.length} findings\n`);
for (const finding of new Set(findings)) process.stdout.write(`  ${finding}\n`);
process.exitCode = findings.length > 0 ? 1 : 0;
