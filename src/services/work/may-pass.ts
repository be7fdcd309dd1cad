import { ClaimsError } from '../../../claims/index.ts';
import { ServiceError } from '../errors.ts';

/** Whether trying again may help: not where the input itself is at fault. */
export function mayPass(error: unknown): boolean {
  if (error instanceof ClaimsError) return false;
  return !(error instanceof ServiceError) || error.code === 'fetch-failed' || error.code === 'unavailable';
}
