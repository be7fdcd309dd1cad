/** What subscribers may hear of. */
export const EVENT_TYPES = [
  'article.corrected',
  'article.withdrawn',
  'claim.contradicted',
  'quiz.published',
  'quiz.withdrawn',
  'quiz.corrected',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export interface Webhook {
  readonly id: string;
  readonly ownerId: string;
  readonly url: string;
  readonly events: readonly EventType[];
  /** Events up to this one were turned into deliveries. */
  readonly toldUntil: number;
  readonly disabledAt: string | null;
  readonly createdAt: string;
}

/** One change on record: an entry of the event log. */
export interface StoredEvent {
  readonly seq: number;
  readonly type: EventType;
  /** Id of the article or the quiz. */
  readonly subject: string;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly createdAt: string;
}

export interface NewDelivery {
  readonly id: string;
  readonly type: EventType;
  readonly body: string;
}

export interface Delivery {
  readonly id: string;
  readonly type: EventType;
  readonly state: 'waiting' | 'done' | 'failed';
  readonly attempts: number;
  /** HTTP status of the last attempt; null where none was answered. */
  readonly status: number | null;
  readonly createdAt: string;
}

export interface WebhookStore {
  /** Begins with what happens from now on. */
  insertWebhook(webhook: {
    id: string;
    ownerId: string;
    url: string;
    events: readonly EventType[];
    now: string;
  }): Promise<void>;
  listWebhooks(ownerId: string): Promise<Webhook[]>;
  findWebhook(id: string): Promise<Webhook | null>;
  deleteWebhook(id: string): Promise<void>;
  disableWebhook(id: string, now: string): Promise<void>;
  /** Webhooks that have events before them. */
  listBehind(limit: number): Promise<string[]>;
  listEvents(ownerId: string, after: number, limit: number): Promise<StoredEvent[]>;
  /** Puts deliveries down and moves the webhook on, both or neither. Gives false where it had moved on already. */
  putDeliveries(
    webhook: Pick<Webhook, 'id' | 'toldUntil'>,
    deliveries: readonly NewDelivery[],
    toldUntil: number,
    now: string,
  ): Promise<boolean>;
  findOpenDelivery(id: string): Promise<{ webhook: Webhook; body: string } | null>;
  noteAttempt(id: string, status: number | null, state: Delivery['state']): Promise<void>;
  listDeliveries(webhookId: string, limit: number, after: string | null): Promise<Delivery[]>;
  takeStaleDeliveries(before: string, now: string, limit: number): Promise<string[]>;
  /** Forgets events and settled deliveries older than this. */
  forgetEvents(before: string): Promise<void>;
}
