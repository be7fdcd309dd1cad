import type { ClassPage } from '../../data.ts';
import { DRILL_WORDS } from '../../words/drills/index.ts';
import { type UiLang, WORDS } from '../../words/index.ts';
import { ScriptData } from '../layout.tsx';
import { RoomFrame } from './frame.tsx';

interface EnterProps {
  readonly lang: UiLang;
  /** The PIN that led nowhere, and why. */
  readonly pin?: string;
  readonly problem?: 'missing' | 'tooMany';
}

/** The short address: a PIN or a class code goes in. */
export function EnterPage({ lang, pin, problem }: EnterProps) {
  const { enter } = DRILL_WORDS[lang];
  return (
    <RoomFrame lang={lang} title={enter.heading} script="enter" kind="phone">
      <ScriptData id="words" value={{ lang, enter }} />
      <header class="room-bar">
        <span class="name">{WORDS[lang].name}</span>
      </header>
      <main id="main" class="column">
        <h1>{enter.heading}</h1>
        <form id="enter">
          <label for="code">{enter.field}</label>
          <input
            id="code"
            class="code"
            required
            maxlength={7}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            value={pin ?? ''}
            aria-describedby="hint said"
          />
          <p class="quiet" id="hint">
            {enter.hint}
          </p>
          <p id="said" role="alert" class={problem ? 'problem' : ''}>
            {problem ? enter[problem] : ''}
          </p>
          <button class="button primary" type="submit">
            {enter.go}
          </button>
        </form>
      </main>
    </RoomFrame>
  );
}

/** What a class may play now. */
export function ClassPageView({ lang, klass }: { readonly lang: UiLang; readonly klass: ClassPage }) {
  const { classes, make } = DRILL_WORDS[lang];
  return (
    <RoomFrame lang={lang} title={klass.name} script="enter" kind="phone">
      <header class="room-bar">
        <span class="name">{WORDS[lang].name}</span>
        <span class="quiet">{klass.code}</span>
      </header>
      <main id="main" class="column">
        <h1>{klass.name}</h1>
        <h2>{classes.open}</h2>
        {klass.drills.length === 0 ? <p>{classes.nothing}</p> : null}
        <ul class="plain">
          {klass.drills.map(({ pin, title, mode, lang: drillLang }) => (
            <li class="line">
              <span class="line-main">
                <span lang={drillLang}>{title}</span>
                <span class="quiet"> {make.modeNames[mode]}</span>
              </span>
              <a
                class="button primary"
                href={`/d/${pin}?lang=${lang}`}
                aria-label={`${classes.play}: ${title}`}
              >
                {classes.play}
              </a>
            </li>
          ))}
        </ul>
      </main>
    </RoomFrame>
  );
}
