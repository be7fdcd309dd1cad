import { expect, it } from 'vitest';
import { CASES } from './cases.ts';

interface Describing {
  getOpenAPI31Document(of: object): { paths: Record<string, object> };
}

/** Named apart: the app is checked against the types of its own platform. */
const APP = '../../../src/http/app.ts';

it('every route of the description is measured, and nothing beside', async () => {
  const { createApp } = (await import(APP)) as { createApp: (context: () => never) => Describing };
  const app = createApp(() => {
    throw new Error('the description needs no context');
  });
  const { paths } = app.getOpenAPI31Document({ openapi: '3.1.0', info: { title: '', version: '' } });
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(Object.keys(CASES).sort()).toEqual(routes.sort());
}, 60_000);
