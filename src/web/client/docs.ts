import { byId, el, pageData } from './dom.ts';
import { ownerKey } from './owner-key.ts';

interface Operation {
  summary?: string;
  security?: unknown[];
  parameters?: readonly { name: string; in: string }[];
  requestBody?: { content?: Record<string, { schema?: { $ref?: string; example?: unknown } }> };
}
interface Description {
  paths: Record<string, Record<string, Operation>>;
  'x-problems': readonly { code: string; status: number; title: string }[];
  components?: { schemas?: Record<string, { example?: unknown }> };
}

const { docs } = pageData<{ docs: Record<string, string> }>('words');
const { devKey } = pageData<{ devKey: string }>('setup');
const word = (name: string) => docs[name] ?? '';

function exampleOf(operation: Operation, description: Description): string {
  const schema = operation.requestBody?.content?.['application/json']?.schema;
  const name = schema?.$ref?.split('/').at(-1);
  const example = schema?.example ?? (name ? description.components?.schemas?.[name]?.example : undefined);
  return operation.requestBody ? JSON.stringify(example ?? {}, null, 1) : '';
}

async function send(method: string, path: string, body: string, out: HTMLElement): Promise<void> {
  const key = byId<HTMLInputElement>('key').value.trim();
  // A place of its own once it holds an answer: until then nothing to stop at.
  out.setAttribute('role', 'region');
  out.setAttribute('aria-label', `${method} ${path}: ${word('answer')}`);
  out.tabIndex = 0;
  out.textContent = '…';
  try {
    const response = await fetch(path, {
      method,
      headers: {
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...(key ? { authorization: `Bearer ${key}` } : {}),
      },
      ...(body ? { body } : {}),
    });
    const text = await response.text();
    let shown = text;
    try {
      shown = JSON.stringify(JSON.parse(text), null, 1);
    } catch {
      // Not JSON: shown as it came.
    }
    out.textContent = `${response.status}\n${shown.slice(0, 20_000)}`;
  } catch (error) {
    out.textContent = String(error);
  }
}

function drawOperation(
  method: string,
  path: string,
  operation: Operation,
  description: Description,
): HTMLElement {
  const id = `${method}${path}`.replace(/[^a-z0-9]+/giu, '-');
  const name = `${method.toUpperCase()} ${path}`;
  const query = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query');
  const address = el('input', { id: `${id}-path`, value: path, 'aria-label': name }) as HTMLInputElement;
  const example = exampleOf(operation, description);
  const body = example
    ? (el(
        'textarea',
        { id: `${id}-body`, 'aria-label': `${name} (JSON)`, spellcheck: 'false' },
        example,
      ) as HTMLTextAreaElement)
    : null;
  const out = el('pre', { 'aria-live': 'polite' });
  const button = el(
    'button',
    {
      type: 'button',
      class: 'button',
      'aria-label': `${word('try')}: ${name}`,
      click: () => void send(method.toUpperCase(), address.value, body?.value ?? '', out),
    },
    word('try'),
  );
  return el(
    'section',
    {},
    el('h3', {}, name),
    // The description is in English whatever the page's language.
    el('p', { lang: 'en' }, operation.summary ?? ''),
    ...(query.length > 0
      ? [
          el(
            'p',
            { class: 'quiet' },
            query.map((parameter, n) => `${n === 0 ? '?' : '&'}${parameter.name}=`).join(' '),
          ),
        ]
      : []),
    address,
    ...(body ? [body] : []),
    el('p', { class: 'actions' }, button),
    out,
  );
}

const description = (await (await fetch('/openapi.json')).json()) as Description;
byId<HTMLInputElement>('key').value = ownerKey(devKey);

/** What a path is about: "articles" of "/v1/articles/{id}". */
const groupOf = (path: string) => path.match(/^\/(?:v1\/|v1alpha1\/)?([a-z-]+)/u)?.[1] ?? path;
const groups = new Map<string, HTMLElement>();
for (const [path, methods] of Object.entries(description.paths)) {
  const name = groupOf(path);
  const group = groups.get(name) ?? el('div', { id: `group-${name}` }, el('h2', {}, name));
  groups.set(name, group);
  for (const [method, operation] of Object.entries(methods))
    group.append(drawOperation(method, path, operation, description));
}
byId('routes').replaceChildren(...groups.values());
byId('groups').replaceChildren(
  ...[...groups.keys()].map((name) => el('a', { href: `#group-${name}` }, name)),
  el('a', { href: '#errors' }, word('errors')),
);
byId('errors').hidden = false;
byId('errors').append(
  el(
    'dl',
    { lang: 'en' },
    ...description['x-problems'].flatMap(({ code, status, title }) => [
      el('dt', { id: `error-${code}` }, el('code', {}, code), ` · ${status}`),
      el('dd', {}, title),
    ]),
  ),
);
// Drawn only now: an address that names a place on this page is followed again.
if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
