import type { Rooms } from '../services/drills/ports.ts';
import type { DrillRoomApi } from './room.ts';

/** The rooms behind a binding, each found by its drill's id. */
export function openRooms(namespace: DurableObjectNamespace): Rooms {
  // The binding's type does not know the class that is made at start.
  const room = (drillId: string) =>
    namespace.getByName(drillId) as unknown as Pick<
      DrillRoomApi,
      'open' | 'replaceHost' | 'change' | 'forget' | 'playerOf' | 'erase'
    > & {
      status(): Promise<ReturnType<DrillRoomApi['status']>>;
      results(): Promise<ReturnType<DrillRoomApi['results']>>;
      items(): Promise<ReturnType<DrillRoomApi['items']>>;
    };
  return {
    open: (setup) => room(setup.drillId).open(setup),
    status: (id) => room(id).status(),
    results: (id) => room(id).results(),
    items: (id) => room(id).items(),
    replaceHost: (id, hostHash) => room(id).replaceHost(hostHash),
    change: (id, change) => room(id).change(change),
    forget: (id, playerId) => room(id).forget(playerId),
    playerOf: (id, token) => room(id).playerOf(token),
    erase: (id) => room(id).erase(),
  };
}
