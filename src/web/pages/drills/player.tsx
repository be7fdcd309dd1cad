import type { DrillPage } from '../../data.ts';
import { DRILL_WORDS } from '../../words/drills/index.ts';
import { type UiLang, WORDS } from '../../words/index.ts';
import { ScriptData } from '../layout.tsx';
import { RoomFrame } from './frame.tsx';

/** A player's screen; its script joins the room. */
export function PlayerPage({ lang, drill }: { readonly lang: UiLang; readonly drill: DrillPage }) {
  const { player, letters } = DRILL_WORDS[lang];
  return (
    <RoomFrame lang={lang} title={drill.title} script="player" kind="phone">
      <ScriptData id="words" value={{ lang, player, letters, errors: WORDS[lang].errors }} />
      <ScriptData id="drill" value={drill} />
      <header class="room-bar">
        <span class="name">{WORDS[lang].name}</span>
        <span class="quiet">{drill.pin}</span>
        <span class="connection" id="connection" role="status" />
      </header>
      <main id="main" class="column">
        <p class="quiet room-title" lang={drill.lang}>
          {drill.title}
        </p>
        <div id="room" class="play">
          <noscript>
            <p>{player.script}</p>
          </noscript>
        </div>
        <div id="notes" role="status" />
        <div id="said" class="unseen" role="status" />
      </main>
    </RoomFrame>
  );
}
