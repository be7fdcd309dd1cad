import type { RoomSetup } from '../services/drills/types.ts';
import type { Play, Player, RoomState } from './machine/types.ts';

/** A room in the object's own SQLite: one row for what was set up, one for the play, one for each player. */
export class RoomStorage {
  readonly #storage: DurableObjectStorage;

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage;
    storage.sql.exec('CREATE TABLE IF NOT EXISTS parts (name TEXT PRIMARY KEY, value TEXT NOT NULL)');
    storage.sql.exec('CREATE TABLE IF NOT EXISTS players (id TEXT PRIMARY KEY, value TEXT NOT NULL)');
  }

  /** The room as it was last stored; null before it was opened and after it was erased. */
  load(): RoomState | null {
    const parts = new Map(
      this.#storage.sql
        .exec<{ name: string; value: string }>('SELECT name, value FROM parts')
        .toArray()
        .map(({ name, value }) => [name, value]),
    );
    const [setup, play] = [parts.get('setup'), parts.get('play')];
    if (setup === undefined || play === undefined) return null;
    const players = this.#storage.sql
      .exec<{ id: string; value: string }>('SELECT id, value FROM players ORDER BY rowid')
      .toArray()
      .map(({ id, value }) => [id, JSON.parse(value) as Player] as const);
    return {
      setup: JSON.parse(setup) as RoomSetup,
      play: JSON.parse(play) as Play,
      players: new Map(players),
    };
  }

  /** Stores what a step changed, whole or not at all. `only`: the one player it can have changed; null for any. */
  save(before: RoomState | null, after: RoomState, only: string | null = null): void {
    this.#storage.transactionSync(() => {
      if (before?.setup !== after.setup) this.#put('setup', after.setup);
      if (before?.play !== after.play) this.#put('play', after.play);
      const ids =
        only === null ? new Set([...after.players.keys(), ...(before?.players.keys() ?? [])]) : [only];
      for (const id of ids) this.#savePlayer(id, before?.players.get(id), after.players.get(id));
    });
  }

  #savePlayer(id: string, before: Player | undefined, after: Player | undefined): void {
    if (before === after) return;
    if (after)
      this.#storage.sql.exec(
        'INSERT INTO players (id, value) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET value = excluded.value',
        id,
        JSON.stringify(after),
      );
    else this.#storage.sql.exec('DELETE FROM players WHERE id = ?', id);
  }

  #put(name: string, value: unknown): void {
    this.#storage.sql.exec(
      'INSERT INTO parts (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
      name,
      JSON.stringify(value),
    );
  }
}
