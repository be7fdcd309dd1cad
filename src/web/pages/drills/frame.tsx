import type { Child } from 'hono/jsx';
import { type UiLang, WORDS } from '../../words/index.ts';

interface FrameProps {
  readonly lang: UiLang;
  readonly title: string;
  readonly script: string;
  /** What kind of screen it is: a class of the body. */
  readonly kind: 'phone' | 'projector';
  readonly children?: Child;
}

/** The frame of a room's screens: nothing but the room, and nothing that a weak network would wait for. */
export function RoomFrame({ lang, title, script, kind, children }: FrameProps) {
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${title} | ${WORDS[lang].name}`}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/style.css" />
        <link rel="stylesheet" href="/room.css" />
        <script type="module" src={`/${script}.js`} />
      </head>
      <body class={kind}>{children}</body>
    </html>
  );
}
