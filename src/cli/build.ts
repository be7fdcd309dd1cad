/** Builds what browsers load: scripts, style, fonts, icon; into dist/assets. Run: npm run build */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, transform } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = join(root, 'dist/assets');
const require = createRequire(import.meta.url);

const FONTS: readonly (readonly [pkg: string, files: readonly string[]])[] = [
  [
    '@fontsource/mukta',
    [
      'mukta-devanagari-400-normal',
      'mukta-devanagari-600-normal',
      'mukta-latin-400-normal',
      'mukta-latin-600-normal',
    ],
  ],
  [
    '@fontsource/tiro-devanagari-hindi',
    ['tiro-devanagari-hindi-devanagari-400-normal', 'tiro-devanagari-hindi-latin-400-normal'],
  ],
];

function copyFonts(): void {
  mkdirSync(join(out, 'fonts'), { recursive: true });
  for (const [pkg, files] of FONTS) {
    const folder = join(dirname(require.resolve(`${pkg}/package.json`)), 'files');
    for (const file of files)
      copyFileSync(join(folder, `${file}.woff2`), join(out, 'fonts', `${file}.woff2`));
  }
}

/** Style that a script carries: minified and as text. */
const smallCss: Plugin = {
  name: 'small-css',
  setup(building) {
    building.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code, loader: 'text' };
    });
  },
};

/** Scripts that other sites load need leave to be read there. */
const HEADERS = `/embed.js
  Access-Control-Allow-Origin: *
  Cache-Control: public, max-age=300
  X-Content-Type-Options: nosniff
/frame.js
  Cache-Control: public, max-age=300
  X-Content-Type-Options: nosniff
`;

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await build({
  entryPoints: [
    'studio',
    'play',
    'claim',
    'docs',
    'enter',
    'player',
    'host',
    'drills',
    'results',
    'sheet',
  ].map((name) => join(root, `src/web/client/${name}.ts`)),
  outdir: out,
  plugins: [smallCss],
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
});
await build({
  entryPoints: { embed: join(root, 'src/web/embed/element.ts') },
  outdir: out,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  plugins: [smallCss],
  logLevel: 'warning',
});
await build({
  entryPoints: { frame: join(root, 'src/web/embed/frame.ts') },
  outdir: out,
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  plugins: [smallCss],
  logLevel: 'warning',
});
await build({
  entryPoints: {
    style: join(root, 'src/web/styles/base.css'),
    room: join(root, 'src/web/styles/room.css'),
    studio: join(root, 'src/web/styles/studio.css'),
  },
  outdir: out,
  bundle: true,
  minify: true,
  external: ['./fonts/*'],
  logLevel: 'warning',
});
await build({
  entryPoints: { index: join(root, 'src/client/index.ts') },
  outdir: join(root, 'dist/client'),
  bundle: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
});
copyFileSync(join(root, 'src/web/styles/icon.svg'), join(out, 'icon.svg'));
for (const lang of ['hi', 'en'])
  copyFileSync(join(root, `src/web/pictures/share-${lang}.png`), join(out, `share-${lang}.png`));
writeFileSync(join(out, '_headers'), HEADERS);
copyFonts();
