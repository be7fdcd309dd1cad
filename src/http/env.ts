import type { Context } from '../services/ports.ts';
import type { Copies } from './copies.ts';

/** What handlers find in their context. */
export interface AppEnv {
  Bindings: Env;
  Variables: {
    /** Ports and caller for the use cases. */
    ctx: Context;
    requestId: string;
    /** The id of what a request made, for the record. */
    made?: string;
  };
}

/** Makes the use cases' context for a request; wired in the entry point. */
export type MakeContext = (request: Request, env: Env, copies: Copies) => Promise<Context>;
