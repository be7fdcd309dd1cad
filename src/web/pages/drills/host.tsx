import { renderSVG } from 'uqr';
import type { DrillPage } from '../../data.ts';
import { DRILL_WORDS } from '../../words/drills/index.ts';
import { type UiLang, WORDS } from '../../words/index.ts';
import { ScriptData } from '../layout.tsx';
import { RoomFrame } from './frame.tsx';

interface HostProps {
  readonly lang: UiLang;
  readonly drill: DrillPage;
  readonly origin: string;
  readonly devKey: string;
}

/** The teacher's screen, projected: how to come in stays in view whatever else it shows. */
export function HostPage({ lang, drill, origin, devKey }: HostProps) {
  const { host, key, letters } = DRILL_WORDS[lang];
  const address = `${origin}/d/${drill.pin}`;
  return (
    <RoomFrame lang={lang} title={drill.title} script="host" kind="projector">
      <ScriptData id="words" value={{ lang, host, key, letters, errors: WORDS[lang].errors }} />
      <ScriptData id="drill" value={drill} />
      <ScriptData id="setup" value={{ devKey }} />
      <header class="room-bar" id="bar">
        <span class="room-title" lang={drill.lang}>
          {drill.title}
        </span>
        <span id="progress" />
        <span id="count" class="room-count" />
        <span id="clock" class="room-clock" />
        <span class="connection" id="connection" role="status" />
      </header>
      <div class="projected" id="projected">
        <main id="main" tabindex={-1} />
        <aside class="come-in" aria-label={host.join}>
          <p class="quiet">{host.join}</p>
          <p class="address">{`${new URL(origin).host}/d`}</p>
          <p class="quiet">{host.pin}</p>
          <p class="pin">{drill.pin}</p>
          <div
            class="qr"
            role="img"
            aria-label={address}
            dangerouslySetInnerHTML={{ __html: renderSVG(address, { border: 2, ecc: 'M' }) }}
          />
        </aside>
      </div>
      <div id="said" class="unseen" role="status" />
      <footer class="controls" id="controls" />
    </RoomFrame>
  );
}
