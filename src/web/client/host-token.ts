import { keep, recall } from './kept.ts';
import { ownerKey } from './owner-key.ts';

const nameOf = (pin: string) => `praman.host.${pin}`;

/** The host's secret: from the link that was opened, which then leaves the projected address, or kept here. */
export function hostToken(pin: string): string | null {
  const linked = location.hash.match(/^#(dh_[A-Za-z0-9]{20,})$/u)?.[1];
  if (linked) {
    keepHostToken(pin, linked);
    history.replaceState(null, '', location.pathname + location.search);
  }
  return linked ?? recall<string>(nameOf(pin));
}

/** Keeps the host's secret in this browser; null forgets it. */
export function keepHostToken(pin: string, token: string | null): void {
  keep(nameOf(pin), token);
}

/** What proves that the caller leads the drill: the owner's key, else the host's secret; null for neither. */
export function leadOf(pin: string, devKey: string): string | null {
  const key = ownerKey(devKey);
  if (key) return `Bearer ${key}`;
  const token = hostToken(pin);
  return token ? `Host ${token}` : null;
}
