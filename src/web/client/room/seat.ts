import { keep, newSecret, recall } from '../kept.ts';

interface KeptSeat {
  readonly token: string;
  readonly playerId: string | null;
  readonly nickname: string;
  /** Answers that the room has not confirmed, by question. */
  readonly waiting: Readonly<Record<string, string>>;
}

/** What this phone keeps of its place in a drill: the token and the answers not yet confirmed. */
export class SeatStore {
  readonly #name: string;
  readonly #classId: string | null;
  #seat: KeptSeat;

  constructor(pin: string, classId: string | null) {
    this.#name = `praman.seat.${pin}`;
    this.#classId = classId;
    this.#seat = recall<KeptSeat>(this.#name) ?? this.#fresh();
  }

  get seat(): KeptSeat {
    return this.#seat;
  }

  get classToken(): string | null {
    return this.#classId === null ? null : recall<string>(`praman.class.${this.#classId}`);
  }

  keepClassToken(token: string): void {
    if (this.#classId !== null) keep(`praman.class.${this.#classId}`, token);
  }

  change(change: Partial<KeptSeat>): void {
    this.#seat = { ...this.#seat, ...change };
    keep(this.#name, this.#seat);
  }

  wait(questionId: string, optionId: string): void {
    this.change({ waiting: { ...this.#seat.waiting, [questionId]: optionId } });
  }

  confirmed(questionId: string): void {
    const { [questionId]: _, ...waiting } = this.#seat.waiting;
    this.change({ waiting });
  }

  forget(): void {
    this.#seat = this.#fresh();
    keep(this.#name, null);
  }

  #fresh(): KeptSeat {
    return { token: newSecret(), playerId: null, nickname: '', waiting: {} };
  }
}
