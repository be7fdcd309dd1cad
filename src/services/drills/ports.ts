import type { Item, Lang } from '../../../claims/index.ts';
import type {
  DrillItem,
  DrillMode,
  DrillResults,
  DrillSettings,
  RoomPhase,
  RoomSetup,
  Standing,
} from './types.ts';

/** A drill as the store knows it; its players and answers are in its room. */
export interface StoredDrill {
  readonly id: string;
  readonly pin: string;
  readonly ownerId: string;
  readonly classId: string | null;
  readonly mode: DrillMode;
  readonly lang: Lang;
  readonly title: string;
  readonly status: 'open' | 'ended';
  readonly hostHash: string;
  readonly settings: DrillSettings;
  readonly createdAt: string;
  readonly deleteAt: string;
}

/** A class: the same players meet its drills again and again. */
export interface StoredClass {
  readonly id: string;
  readonly code: string;
  readonly ownerId: string;
  readonly name: string;
  /** Days without a drill after which a player of the class is deleted. */
  readonly retentionDays: number;
  readonly createdAt: string;
}

/** What one player of a class knows of one item: the card of the FSRS scheduler as JSON. */
export interface StoredCard {
  readonly playerId: string;
  readonly itemId: string;
  readonly card: string;
  readonly dueAt: string;
  readonly lastDrill: string;
}

/** An item with what is needed to ask it again. */
export interface FoundItem {
  readonly item: Item;
  readonly articleId: string;
  readonly ownerId: string;
  readonly standing: Standing;
}

/** Drills and classes in the claim store. */
export interface DrillStore {
  /** False when the PIN is taken. */
  insertDrill(drill: StoredDrill, items: readonly DrillItem[]): Promise<boolean>;
  findDrill(pin: string): Promise<StoredDrill | null>;
  /** The drill with this PIN, and how often the visitor asked for one that is not there. */
  lookUpDrill(pin: string, visitor: string): Promise<{ drill: StoredDrill | null; misses: number }>;
  noteMiss(visitor: string, now: string): Promise<void>;
  /** Forgets misses older than this. */
  forgetMisses(before: string): Promise<void>;
  listDrills(ownerId: string, limit: number): Promise<StoredDrill[]>;
  /** Open self-paced and live drills of a class, newest first. */
  listClassDrills(classId: string): Promise<StoredDrill[]>;
  changeDrill(
    id: string,
    change: {
      readonly status?: 'ended';
      readonly hostHash?: string;
      readonly deleteAt?: string;
      readonly settings?: DrillSettings;
    },
  ): Promise<void>;
  deleteDrill(id: string): Promise<void>;
  /** Items of a quiz whose claims an open live drill of the same owner is asking. */
  listHeld(quizId: string): Promise<string[]>;
  /** What became of these items; one that is not there any more is left out. */
  findItems(ids: readonly string[]): Promise<FoundItem[]>;

  /** False when the code is taken. */
  insertClass(row: StoredClass): Promise<boolean>;
  findClass(code: string): Promise<StoredClass | null>;
  listClasses(ownerId: string): Promise<StoredClass[]>;
  deleteClass(id: string): Promise<void>;
  insertClassPlayer(player: { id: string; classId: string; tokenHash: string; now: string }): Promise<void>;
  /** The player with this token, marked as seen. */
  findClassPlayer(classId: string, tokenHash: string, now: string): Promise<string | null>;
  deleteClassPlayer(playerId: string): Promise<void>;
  /** Ids of a player's items that are due, the most overdue first. */
  listDue(playerId: string, now: string): Promise<string[]>;
  /** Ids of items that are due for most players of a class. */
  listClassDue(classId: string, now: string, limit: number): Promise<string[]>;
  listCards(classId: string, itemIds: readonly string[]): Promise<StoredCard[]>;
  saveCards(classId: string, cards: readonly StoredCard[]): Promise<void>;
  /** Deletes players of classes who were not seen for their class's time. */
  deleteStalePlayers(now: string): Promise<void>;
}

export interface RoomStatus {
  readonly phase: RoomPhase;
  readonly players: number;
  readonly total: number;
  readonly locked: boolean;
}

/** The rooms in which drills are played: each holds its players and their answers. */
export interface Rooms {
  open(setup: RoomSetup): Promise<void>;
  status(drillId: string): Promise<RoomStatus | null>;
  results(drillId: string): Promise<DrillResults | null>;
  items(drillId: string): Promise<readonly DrillItem[] | null>;
  replaceHost(drillId: string, hostHash: string): Promise<void>;
  change(
    drillId: string,
    change: { readonly deleteAt: number | null; readonly closesAt: number | null },
  ): Promise<void>;
  /** Deletes a player with every answer; gives the id in the class, false when there is no such player. */
  forget(drillId: string, playerId: string): Promise<string | null | false>;
  /** The player that this token belongs to. */
  playerOf(drillId: string, token: string): Promise<string | null>;
  erase(drillId: string): Promise<void>;
}
