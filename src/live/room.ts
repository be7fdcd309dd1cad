import { DurableObject } from 'cloudflare:workers';
import type { RoomStatus } from '../services/drills/ports.ts';
import {
  expireDrill,
  learnFrom,
  meetClassPlayer,
  settleDrill,
  standingsOf,
} from '../services/drills/serve-room.ts';
import type { DrillItem, DrillResults, RoomSetup } from '../services/drills/types.ts';
import type { Context } from '../services/ports.ts';
import { Audience, seatOf, tell } from './audience.ts';
import { nextTick } from './machine/clock.ts';
import { classAnswers, resultsOf } from './machine/results.ts';
import { present } from './machine/score.ts';
import { newRoom } from './machine/state.ts';
import { step } from './machine/step.ts';
import type { Player, RoomEvent, RoomState } from './machine/types.ts';
import { hostView } from './machine/views.ts';
import { Pace } from './pace.ts';
import { type HostCommand, type Incoming, PROTOCOL, readIncoming } from './protocol/incoming.ts';
import type { Refusal } from './protocol/outgoing.ts';
import { RoomStorage } from './storage.ts';

export type RoomContext = Pick<Context, 'store' | 'now' | 'newId' | 'newSecret' | 'hash'>;

const isCommand = (message: Incoming): message is HostCommand =>
  !['join', 'resume', 'host', 'answer'].includes(message.type);

/**
 * The drill room of one PIN, made for an environment by `makeContext`. Each step is stored before anybody is
 * told of it: a room that is evicted at any moment comes back as it was.
 */
export function drillRoom(makeContext: (env: Env) => RoomContext) {
  return class DrillRoom extends DurableObject<Env> {
    readonly #stored: RoomStorage;
    readonly #world: RoomContext;
    readonly #pace = new Pace();
    readonly #audience = new Audience(() => this.ctx.getWebSockets());
    #state: RoomState | null;
    /** When the alarm rings, as far as this instance set it: an answer moves nothing, so it need not be set anew. */
    #wakesAt: number | null = null;

    constructor(ctx: DurableObjectState, env: Env) {
      super(ctx, env);
      this.#stored = new RoomStorage(ctx.storage);
      this.#state = this.#stored.load();
      this.#world = makeContext(env);
      ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair('ping', 'pong'));
    }

    async open(setup: RoomSetup): Promise<void> {
      if (this.#state) return;
      const state = newRoom(setup);
      this.#stored.save(null, state);
      this.#state = state;
      await this.#wake(state);
    }

    status(): RoomStatus | null {
      const state = this.#state;
      if (!state) return null;
      const { phase, locked } = state.play;
      return { phase, locked, players: present(state).length, total: state.setup.items.length };
    }

    results(): DrillResults | null {
      return this.#state ? resultsOf(this.#state) : null;
    }

    items(): readonly DrillItem[] | null {
      return this.#state?.setup.items ?? null;
    }

    async replaceHost(hostHash: string): Promise<void> {
      await this.#take({ type: 'newHost', at: Date.now(), hostHash });
      for (const socket of this.#audience.hosts) socket.close(4001, 'host changed');
    }

    async change(change: { deleteAt: number | null; closesAt: number | null }): Promise<void> {
      await this.#take({ type: 'shorten', at: Date.now(), ...change });
    }

    async forget(playerId: string): Promise<string | null | false> {
      const player = this.#state?.players.get(playerId);
      if (!player) return false;
      await this.#take({ type: 'forget', at: Date.now(), playerId });
      return player.classPlayerId;
    }

    async playerOf(token: string): Promise<string | null> {
      return this.#byHash(await this.#world.hash(token))?.id ?? null;
    }

    async erase(): Promise<void> {
      for (const socket of this.ctx.getWebSockets()) {
        tell(socket, { type: 'gone', why: 'deleted' });
        socket.close(4000, 'deleted');
      }
      this.#state = null;
      await this.ctx.storage.deleteAlarm();
      await this.ctx.storage.deleteAll();
    }

    override async fetch(request: Request): Promise<Response> {
      if (request.headers.get('upgrade') !== 'websocket') return new Response(null, { status: 426 });
      if (!this.#state) return new Response(null, { status: 410 });
      const { 0: client, 1: server } = new WebSocketPair();
      this.ctx.acceptWebSocket(server);
      return new Response(null, { status: 101, webSocket: client });
    }

    override async webSocketMessage(socket: WebSocket, message: string | ArrayBuffer): Promise<void> {
      if (this.#pace.isTooFast(socket, Date.now())) return this.#refuse(socket, 'too-many');
      if (!this.#state) return tell(socket, { type: 'gone', why: 'deleted' });
      const read = typeof message === 'string' ? readIncoming(message) : null;
      if (!read) return this.#refuse(socket, 'bad-message');
      if ('v' in read && read.v !== PROTOCOL) return this.#refuse(socket, 'version');
      if (isCommand(read)) return this.#command(socket, read);
      switch (read.type) {
        case 'join':
          return this.#join(socket, read);
        case 'resume':
          return this.#resume(socket, read.token);
        case 'host':
          return this.#host(socket, read.token);
        case 'answer':
          return this.#answer(socket, read);
      }
    }

    override webSocketClose(socket: WebSocket, code: number): void {
      this.#audience.leave(socket);
      // These codes may only be received, never sent.
      if (code !== 1005 && code !== 1006 && code !== 1015) socket.close(code);
    }

    override async alarm(): Promise<void> {
      const state = this.#state;
      if (!state) return;
      const now = Date.now();
      if (now >= state.play.deleteAt) {
        await expireDrill(this.#world, state.setup.drillId);
        await this.erase();
        return;
      }
      this.#wakesAt = null;
      await this.#take({ type: 'tick', at: now });
      await this.#follow();
      if (this.#state) await this.#wake(this.#state);
    }

    async #join(socket: WebSocket, message: Extract<Incoming, { type: 'join' }>): Promise<void> {
      const token = message.token ?? this.#world.newSecret();
      const tokenHash = await this.#world.hash(token);
      if (seatOf(socket) && this.#byHash(tokenHash) === null) return this.#refuse(socket, 'out-of-turn');
      const classId = this.#state?.setup.classId ?? null;
      const known = classId ? await meetClassPlayer(this.#world, classId, message.classToken) : null;
      const event: RoomEvent = {
        type: 'join',
        at: Date.now(),
        playerId: this.#world.newId('cpl'),
        tokenHash,
        nickname: message.nickname,
        classPlayerId: known?.playerId ?? null,
        due: known?.due ?? [],
      };
      await this.#take(event, socket, () => {
        const player = this.#byHash(tokenHash);
        if (!player || player.removed) return;
        this.#audience.seat(socket, { role: 'player', playerId: player.id });
        tell(socket, {
          type: 'welcome',
          v: PROTOCOL,
          playerId: player.id,
          token,
          nickname: player.nickname,
          ...(known ? { classToken: known.token } : {}),
        });
      });
    }

    async #resume(socket: WebSocket, token: string): Promise<void> {
      const playerId = await this.playerOf(token);
      if (playerId === null) return this.#refuse(socket, 'unknown-token');
      this.#audience.seat(socket, { role: 'player', playerId });
      const tokenHash = await this.#world.hash(token);
      await this.#take({ type: 'resume', at: Date.now(), playerId, tokenHash }, socket);
    }

    async #host(socket: WebSocket, token: string): Promise<void> {
      const hash = await this.#world.hash(token);
      if (!this.#state || hash !== this.#state.play.hostHash) return this.#refuse(socket, 'not-host');
      this.#audience.seat(socket, { role: 'host' });
      tell(socket, hostView(this.#state, Date.now()));
    }

    async #answer(socket: WebSocket, message: Extract<Incoming, { type: 'answer' }>): Promise<void> {
      const seat = seatOf(socket);
      if (seat?.role !== 'player' || !seat.playerId) return this.#refuse(socket, 'not-joined');
      const self = this.#state?.setup.mode === 'self';
      const { playerId } = seat;
      const standings = self ? await standingsOf(this.#world, [message.questionId]) : null;
      await this.#take(
        {
          type: 'answer',
          at: Date.now(),
          playerId,
          itemId: message.questionId,
          optionId: message.optionId,
          standing: standings?.get(message.questionId) ?? 'live',
        },
        socket,
      );
      if (self) await this.#learn(playerId, message.questionId);
    }

    /** A self-paced drill of a class teaches its repetition as it goes: the next drill may come before its end. */
    async #learn(playerId: string, itemId: string): Promise<void> {
      const { classId, drillId } = this.#state?.setup ?? {};
      const player = this.#state?.players.get(playerId);
      if (!this.#state || !classId || !drillId || !player) return;
      const answers = classAnswers(this.#state).filter(
        (answer) => answer.playerId === player.classPlayerId && answer.itemId === itemId,
      );
      await learnFrom(this.#world, { drillId, classId, answers });
    }

    async #command(socket: WebSocket, command: HostCommand): Promise<void> {
      if (seatOf(socket)?.role !== 'host') return this.#refuse(socket, 'not-host');
      const fallen = command.type === 'open' ? await this.#fallen() : [];
      await this.#take({ type: 'command', at: Date.now(), command, fallen }, socket);
    }

    /** Items not asked yet whose claims have fallen. */
    async #fallen(): Promise<string[]> {
      const state = this.#state;
      if (!state) return [];
      const open = state.setup.items.map(({ id }) => id).filter((id) => !state.play.asked.includes(id));
      const standings = await standingsOf(this.#world, open);
      return open.filter((id) => standings.get(id) !== 'live');
    }

    /** One step: stored, then told; then what it brings about by itself. */
    async #take(event: RoomEvent, sender?: WebSocket, first?: () => void): Promise<void> {
      const before = this.#state;
      if (!before) return;
      const { state, messages } = step(before, event);
      if (state !== before) this.#stored.save(before, state, event.type === 'answer' ? event.playerId : null);
      this.#state = state;
      first?.();
      this.#audience.send(state, messages, sender);
      if (state === before) return;
      await this.#wake(state);
      if (before.play !== state.play) await this.#follow();
    }

    /**
     * A closed question is shown once the claim store was asked; an ended drill is settled. Where the store did
     * not answer, or the object was evicted in between, the alarm does it again.
     */
    async #follow(): Promise<void> {
      const state = this.#state;
      if (!state) return;
      const { round, phase, settled } = state.play;
      if (phase === 'closed' && round) {
        const item = state.setup.items[round.index];
        const standings = item ? await standingsOf(this.#world, [item.id]) : null;
        const standing = (item && standings?.get(item.id)) || 'live';
        await this.#take({ type: 'show', at: Date.now(), index: round.index, standing });
      } else if (phase === 'ended' && !settled) {
        const { drillId, classId } = state.setup;
        await settleDrill(this.#world, { drillId, classId, answers: classAnswers(state) });
        await this.#take({ type: 'settled', at: Date.now() });
      }
    }

    async #wake(state: RoomState): Promise<void> {
      const at = nextTick(state, Date.now());
      if (at === this.#wakesAt) return;
      this.#wakesAt = at;
      await this.ctx.storage.setAlarm(at);
    }

    #byHash(tokenHash: string): Player | null {
      for (const player of this.#state?.players.values() ?? [])
        if (player.tokenHash === tokenHash) return player;
      return null;
    }

    #refuse(socket: WebSocket, code: Refusal): void {
      tell(socket, { type: 'refused', code });
    }
  };
}

/** What others call of a room. */
export type DrillRoomApi = InstanceType<ReturnType<typeof drillRoom>>;
