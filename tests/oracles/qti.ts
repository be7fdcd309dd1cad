/**
 * Validates the QTI exports of a quiz against the published schemas.
 * Run: npm run check:qti -- SCHEMAS QUIZ.json, where SCHEMAS holds qtiv2p1p1/, qtiv3p0/, apipv1p0/ and w3/.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { validateXML } from 'xmllint-wasm';
import { exportQuiz, Quiz } from '../../claims/index.ts';

const SCHEMAS = {
  qti21: 'qtiv2p1p1/imsqti_v2p1p1.xsd',
  qti30: 'qtiv3p0/imsqti_asiv3p0_sbacv1p0_v1p0.xsd',
} as const;

const [folder, quizPath] = process.argv.slice(2);
if (!folder || !quizPath) throw new Error('Run: npm run check:qti -- SCHEMAS QUIZ.json');

/** The schemas of QTI 3.0 import two namespaces under other years than the published files declare. */
const NAMESPACES: readonly (readonly [declared: string, imported: string])[] = [
  ['http://www.w3.org/2010/Math/MathML', 'http://www.w3.org/1998/Math/MathML'],
  ['http://www.w3.org/2010/10/synthesis', 'http://www.w3.org/2001/10/synthesis'],
];

function schemaText(path: string): string {
  return NAMESPACES.reduce(
    (text, [declared, imported]) => text.replaceAll(declared, imported),
    readFileSync(path, 'utf8'),
  );
}

function schemaFiles(): { fileName: string; contents: string }[] {
  return readdirSync(folder as string, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.xsd'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ fileName: relative(folder as string, path), contents: schemaText(path) }));
}

const input = JSON.parse(readFileSync(quizPath, 'utf8'));
const quiz = Quiz.parse(input.quiz ?? input);
const preload = schemaFiles();
let failed = 0;
for (const [format, schema] of Object.entries(SCHEMAS) as [keyof typeof SCHEMAS, string][]) {
  const { content } = exportQuiz(quiz, format, { title: 'Praman', madeAt: '2024-06-19T00:00:00Z' });
  const files = Object.entries(unzipSync(content as Uint8Array)).filter(
    ([path]) => path !== 'imsmanifest.xml',
  );
  const result = await validateXML({
    xml: files.map(([path, bytes]) => ({ fileName: path.replace('/', '_'), contents: strFromU8(bytes) })),
    schema: preload.filter(({ fileName }) => fileName === schema),
    preload,
    maxMemoryPages: 65_536,
  });
  if (!result.valid) failed++;
  process.stdout.write(`${format}: ${files.length} files ${result.valid ? 'valid' : 'NOT VALID'}\n`);
  for (const error of result.errors.slice(0, 10)) process.stdout.write(`  ${error.rawMessage}\n`);
}
process.exitCode = failed;
