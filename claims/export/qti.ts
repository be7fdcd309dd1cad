import { archive } from './archive.ts';
import { QTI_21, QTI_30, type QtiNames } from './qti-names.ts';
import type { ExportFile, ExportItem, ExportQuiz } from './types.ts';
import { element, escapeXml, XML_HEAD } from './xml.ts';

const LETTERS = 'ABCDEFGH';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** An identifier that QTI takes: letters, digits, `_`, `-` and `.`, not opening with a digit. */
function identifier(id: string): string {
  const safe = id.replace(/[^\w.-]/gu, '_');
  return /^[A-Za-z_]/u.test(safe) ? safe : `_${safe}`;
}

function writer(names: QtiNames) {
  return (camel: string, attributes: Readonly<Record<string, string>>, content = '') =>
    element(
      names.tag(camel),
      Object.fromEntries(Object.entries(attributes).map(([key, value]) => [names.attribute(key), value])),
      content,
    );
}

function root(names: QtiNames): Record<string, string> {
  return {
    xmlns: names.namespace,
    'xmlns:xsi': XSI,
    'xsi:schemaLocation': `${names.namespace} ${names.schema}`,
  };
}

/** What the teacher sees and the candidate does not: the explanation and the quote. */
function proof(item: ExportItem, names: QtiNames): string {
  const write = writer(names);
  const body = `<p>${escapeXml(item.explanation)}</p><p>${escapeXml(`«${item.quote}»`)}</p>`;
  return names.version === '2.1'
    ? write('rubricBlock', { view: 'author scorer tutor' }, body)
    : write('rubricBlock', { use: 'scoring', view: 'author scorer tutor' }, write('contentBody', {}, body));
}

function itemXml(item: ExportItem, quiz: ExportQuiz, names: QtiNames): string {
  const write = writer(names);
  const value = (text: string) => write('value', {}, text);
  const key = LETTERS.charAt(item.options.findIndex((option) => option.correct));
  const choices = item.options.map((option, i) =>
    write('simpleChoice', { identifier: LETTERS.charAt(i) }, escapeXml(option.text)),
  );
  const interaction = write(
    'choiceInteraction',
    { responseIdentifier: 'RESPONSE', shuffle: 'false', maxChoices: '1' },
    write('prompt', {}, escapeXml(item.stem)) + choices.join(''),
  );
  const content = [
    write(
      'responseDeclaration',
      { identifier: 'RESPONSE', cardinality: 'single', baseType: 'identifier' },
      write('correctResponse', {}, value(key)),
    ),
    write(
      'outcomeDeclaration',
      { identifier: 'SCORE', cardinality: 'single', baseType: 'float' },
      write('defaultValue', {}, value('0')),
    ),
    write('itemBody', {}, proof(item, names) + interaction),
    write('responseProcessing', { template: names.matchCorrect }),
  ];
  return `${XML_HEAD}${element(
    names.tag('assessmentItem'),
    {
      ...root(names),
      identifier: identifier(item.id),
      title: item.stem,
      'xml:lang': quiz.lang,
      [names.attribute('toolName')]: 'Praman',
      [names.attribute('toolVersion')]: quiz.version,
      adaptive: 'false',
      [names.attribute('timeDependent')]: 'false',
    },
    content.join('\n'),
  )}\n`;
}

const pathOf = (item: ExportItem) => `items/${identifier(item.id)}.xml`;

function testXml(quiz: ExportQuiz, names: QtiNames): string {
  const write = writer(names);
  const refs = quiz.items.map((item) =>
    write('assessmentItemRef', { identifier: identifier(item.id), href: pathOf(item) }),
  );
  const section = write(
    'assessmentSection',
    { identifier: 'section', title: quiz.title, visible: 'true' },
    refs.join(''),
  );
  const part = write(
    'testPart',
    { identifier: 'part', navigationMode: 'nonlinear', submissionMode: 'individual' },
    section,
  );
  return `${XML_HEAD}${element(
    names.tag('assessmentTest'),
    { ...root(names), identifier: identifier(quiz.id), title: quiz.title },
    part,
  )}\n`;
}

function manifestXml(quiz: ExportQuiz, { manifest }: QtiNames): string {
  const resource = (id: string, type: string, href: string, files: readonly string[] = []) =>
    element(
      'resource',
      { identifier: id, type, href },
      [
        `<file href="${href}"/>`,
        ...files.map((file) => `<dependency identifierref="${escapeXml(file)}"/>`),
      ].join(''),
    );
  const items = quiz.items.map((item) => `res_${identifier(item.id)}`);
  const resources = [
    resource('res_test', manifest.test, 'test.xml', items),
    ...quiz.items.map((item, i) => resource(items[i] ?? '', manifest.item, pathOf(item))),
  ];
  const about = `<metadata><schema>${manifest.schema}</schema><schemaversion>${manifest.schemaVersion}</schemaversion></metadata>`;
  return `${XML_HEAD}<!-- ${escapeXml(`${quiz.version} ${quiz.madeAt}`)} -->\n${element(
    'manifest',
    { xmlns: manifest.namespace, identifier: `manifest_${identifier(quiz.id)}` },
    `${about}<organizations/><resources>${resources.join('')}</resources>`,
  )}\n`;
}

function toPackage(quiz: ExportQuiz, names: QtiNames): ExportFile {
  return {
    name: `${quiz.id}.qti${names.version}.zip`,
    mediaType: 'application/zip',
    content: archive({
      'imsmanifest.xml': manifestXml(quiz, names),
      'test.xml': testXml(quiz, names),
      ...Object.fromEntries(quiz.items.map((item) => [pathOf(item), itemXml(item, quiz, names)])),
    }),
  };
}

/** A QTI 2.1 package: manifest, one test, one file an item. */
export const toQti21 = (quiz: ExportQuiz): ExportFile => toPackage(quiz, QTI_21);

/** A QTI 3.0 package. */
export const toQti30 = (quiz: ExportQuiz): ExportFile => toPackage(quiz, QTI_30);
