import { DurableObject } from 'cloudflare:workers';
import type { RoomStatus } from '../services/drills/ports.ts';
import { expireDrill, meetClassPlayer, settleDrill, standingsOf } from '../services/drills/serve-room.ts';
import type { DrillItem, DrillResults, RoomSetup } from '../services/drills/types.ts';
import type { Context } from '../services/ports.ts';
import { nextTick } from './machine/clock.ts';
import { classAnswers, resultsOf } from './machine/results.ts';
import { present } from './machine/score.ts';
import { newRoom } from './machine/state.ts';
import { step } from './machine/step.ts';
import type { RoomEvent, RoomState, Send } from './machine/types.ts';
import { hostView, playerView, selfView } from './machine/views.ts';
import { type HostCommand, type Incoming, PROTOCOL, readIncoming } from './protocol/incoming.ts';
import type { Outgoing } from './protocol/outgoing.ts';
import { RoomStorage } from './storage.ts';

export type RoomContext = Pick<Context, 'store' | 'now' | 'newId' | 'newSecret' | 'hash'>;

/** What a socket is: kept with it while the object sleeps. */
interface Seat {
  readonly role: 'host' | 'player';
  readonly playerId?: string;
}

/** A socket that sends more than this a second is told so and not heard. */
const MOST_A_SECOND = 20;

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
    readonly #heard = new WeakMap<WebSocket, { second: number; count: number }>();
    #state: RoomState | null;

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
      await this.ctx.storage.setAlarm(nextTick(state, Date.now()));
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
      for (const socket of this.#sockets('host')) socket.close(4001, 'host changed');
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
      const hash = await this.#world.hash(token);
      for (const player of this.#state?.players.values() ?? [])
        if (player.tokenHash === hash) return player.id;
      return null;
    }

    async erase(): Promise<void> {
      for (const socket of this.ctx.getWebSockets()) {
        this.#send(socket, { type: 'gone', why: 'deleted' });
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
      if (this.#isTooMuch(socket)) return this.#send(socket, { type: 'refused', code: 'too-many' });
      const read = typeof message === 'string' ? readIncoming(message) : null;
      if (!read) return this.#send(socket, { type: 'refused', code: 'bad-message' });
      if ('v' in read && read.v !== PROTOCOL) return this.#send(socket, { type: 'refused', code: 'version' });
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
      await this.#take({ type: 'tick', at: now });
    }

    async #join(socket: WebSocket, message: Extract<Incoming, { type: 'join' }>): Promise<void> {
      const classId = this.#state?.setup.classId ?? null;
      const known = classId ? await meetClassPlayer(this.#world, classId, message.classToken) : null;
      const token = this.#world.newSecret();
      const playerId = this.#world.newId('cpl');
      const event: RoomEvent = {
        type: 'join',
        at: Date.now(),
        playerId,
        tokenHash: await this.#world.hash(token),
        nickname: message.nickname,
        classPlayerId: known?.playerId ?? null,
        due: known?.due ?? [],
      };
      await this.#take(event, socket, () => {
        const player = this.#state?.players.get(playerId);
        if (!player) return;
        socket.serializeAttachment({ role: 'player', playerId } satisfies Seat);
        this.#send(socket, {
          type: 'welcome',
          v: PROTOCOL,
          playerId,
          token,
          nickname: player.nickname,
          ...(known ? { classToken: known.token } : {}),
        });
      });
    }

    async #resume(socket: WebSocket, token: string): Promise<void> {
      const playerId = await this.playerOf(token);
      if (playerId === null) return this.#send(socket, { type: 'refused', code: 'unknown-token' });
      socket.serializeAttachment({ role: 'player', playerId } satisfies Seat);
      const tokenHash = await this.#world.hash(token);
      await this.#take({ type: 'resume', at: Date.now(), playerId, tokenHash }, socket);
    }

    async #host(socket: WebSocket, token: string): Promise<void> {
      const hash = await this.#world.hash(token);
      if (!this.#state || hash !== this.#state.play.hostHash)
        return this.#send(socket, { type: 'refused', code: 'not-host' });
      socket.serializeAttachment({ role: 'host' } satisfies Seat);
      this.#send(socket, hostView(this.#state, Date.now()));
    }

    async #answer(socket: WebSocket, message: Extract<Incoming, { type: 'answer' }>): Promise<void> {
      const seat = this.#seat(socket);
      if (seat?.role !== 'player' || !seat.playerId)
        return this.#send(socket, { type: 'refused', code: 'not-joined' });
      const self = this.#state?.setup.mode === 'self';
      const standings = self ? await standingsOf(this.#world, [message.questionId]) : null;
      await this.#take(
        {
          type: 'answer',
          at: Date.now(),
          playerId: seat.playerId,
          itemId: message.questionId,
          optionId: message.optionId,
          standing: standings?.get(message.questionId) ?? 'live',
        },
        socket,
      );
    }

    async #command(socket: WebSocket, command: HostCommand): Promise<void> {
      if (this.#seat(socket)?.role !== 'host')
        return this.#send(socket, { type: 'refused', code: 'not-host' });
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
      if (state !== before) this.#stored.save(before, state);
      this.#state = state;
      first?.();
      this.#tell(messages, sender);
      if (state === before) return;
      await this.ctx.storage.setAlarm(nextTick(state, Date.now()));
      await this.#follow(before, state);
    }

    /** A closed question is shown once the claim store was asked; an ended drill is settled. */
    async #follow(before: RoomState, after: RoomState): Promise<void> {
      const { round, phase } = after.play;
      if (phase === 'closed' && round && before.play.phase !== 'closed') {
        const item = after.setup.items[round.index];
        const standings = item ? await standingsOf(this.#world, [item.id]) : null;
        const standing = (item && standings?.get(item.id)) || 'live';
        await this.#take({ type: 'show', at: Date.now(), index: round.index, standing });
      } else if (phase === 'ended' && before.play.phase !== 'ended') {
        const { drillId, classId } = after.setup;
        await settleDrill(this.#world, { drillId, classId, answers: classAnswers(after) });
      }
    }

    #tell(messages: readonly Send[], sender: WebSocket | undefined): void {
      for (const send of messages) {
        if (send.to === 'views') for (const socket of this.ctx.getWebSockets()) this.#view(socket);
        else if (send.to === 'senderView') this.#view(sender);
        else if (send.to === 'sender') this.#send(sender, send.message);
        else if (send.to === 'hosts')
          for (const socket of this.#sockets('host')) this.#send(socket, send.message);
        else if (send.to === 'player')
          for (const socket of this.ctx.getWebSockets())
            if (this.#seat(socket)?.playerId === send.playerId) this.#send(socket, send.message);
      }
    }

    #view(socket: WebSocket | undefined): void {
      const state = this.#state;
      const seat = socket && this.#seat(socket);
      if (!state || !socket || !seat) return;
      const at = Date.now();
      if (seat.role === 'host') {
        this.#send(socket, hostView(state, at));
        return;
      }
      const player = state.players.get(seat.playerId ?? '');
      if (player && !player.removed)
        this.#send(
          socket,
          state.setup.mode === 'self' ? selfView(state, player, at) : playerView(state, player, at),
        );
    }

    #seat(socket: WebSocket): Seat | null {
      return socket.deserializeAttachment() as Seat | null;
    }

    #sockets(role: Seat['role']): WebSocket[] {
      return this.ctx.getWebSockets().filter((socket) => this.#seat(socket)?.role === role);
    }

    #send(socket: WebSocket | undefined, message: Outgoing): void {
      try {
        socket?.send(JSON.stringify(message));
      } catch {
        // The socket closed meanwhile; its player comes back with their token.
      }
    }

    #isTooMuch(socket: WebSocket): boolean {
      const second = Math.floor(Date.now() / 1000);
      const heard = this.#heard.get(socket);
      const count = heard?.second === second ? heard.count + 1 : 1;
      this.#heard.set(socket, { second, count });
      return count > MOST_A_SECOND;
    }
  };
}

/** What others call of a room. */
export type DrillRoomApi = InstanceType<ReturnType<typeof drillRoom>>;
