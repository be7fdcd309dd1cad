import { byId, el, pageData } from './dom.ts';

interface Operation {
  summary?: string;
  security?: unknown[];
  parameters?: { name: string; in: string }[];
  requestBody?: { content?: Record<string, { schema?: { $ref?: string; example?: unknown } }> };
}
interface Description {
  paths: Record<string, Record<string, Operation>>;
  components?: { schemas?: Record<string, { example?: unknown }> };
}

const { docs } = pageData<{ docs: Record<string, string> }>('words');
const word = (name: string) => docs[name] ?? '';

function exampleOf(operation: Operation, description: Description): string {
  const schema = operation.requestBody?.content?.['application/json']?.schema;
  const name = schema?.$ref?.split('/').at(-1);
  const example = schema?.example ?? (name ? description.components?.schemas?.[name]?.example : undefined);
  return operation.requestBody ? JSON.stringify(example ?? {}, null, 1) : '';
}

async function send(method: string, path: string, body: string, out: HTMLElement): Promise<void> {
  const key = byId<HTMLInputElement>('key').value.trim();
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
  const address = el('input', { id: `${id}-path`, value: path, 'aria-label': path }) as HTMLInputElement;
  const example = exampleOf(operation, description);
  const body = example
    ? (el(
        'textarea',
        { id: `${id}-body`, 'aria-label': 'JSON', spellcheck: 'false' },
        example,
      ) as HTMLTextAreaElement)
    : null;
  const out = el('pre', { 'aria-live': 'polite' });
  const button = el(
    'button',
    {
      type: 'button',
      class: 'button',
      click: () => void send(method.toUpperCase(), address.value, body?.value ?? '', out),
    },
    word('try'),
  );
  return el(
    'section',
    {},
    el('h2', {}, `${method.toUpperCase()} ${path}`),
    el('p', {}, operation.summary ?? ''),
    address,
    ...(body ? [body] : []),
    el('p', { class: 'actions' }, button),
    out,
  );
}

const description = (await (await fetch('/openapi.json')).json()) as Description;
byId('routes').replaceChildren(
  ...Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => drawOperation(method, path, operation, description)),
  ),
);
