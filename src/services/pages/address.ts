import { ServiceError } from '../errors.ts';
import { CLOSED_ENDINGS, CLOSED_IPV4, CLOSED_IPV6, CLOSED_NAMES } from './ranges.ts';

const LONGEST_ADDRESS = 2048;

function ipv4Number(text: string): number | null {
  const parts = text.split('.');
  if (parts.length !== 4 || parts.some((part) => !/^\d{1,3}$/u.test(part))) return null;
  return parts.reduce((sum, part) => sum * 256 + Number(part), 0);
}

function isClosedIpv4(address: number): boolean {
  return CLOSED_IPV4.some(([base, prefix]) => {
    const size = 2 ** (32 - prefix);
    return Math.floor(address / size) === Math.floor((ipv4Number(base) as number) / size);
  });
}

/** The eight groups of an IPv6 address as URL serialises it: hexadecimal, at most one `::`. */
function ipv6Groups(text: string): number[] {
  const [head = '', tail] = text.split('::');
  const read = (part: string) =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
  const before = read(head);
  const after = tail === undefined ? [] : read(tail);
  const gap = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array.from({ length: gap }, () => 0), ...after];
}

function startsWith(groups: readonly number[], base: readonly number[], prefix: number): boolean {
  for (let bit = 0; bit < prefix; bit += 16) {
    const shift = Math.max(0, 16 - (prefix - bit));
    const at = bit / 16;
    if ((groups[at] ?? 0) >> shift !== (base[at] ?? 0) >> shift) return false;
  }
  return true;
}

function isClosedIpv6(groups: readonly number[]): boolean {
  if (!startsWith(groups, [0x2000], 3)) return true;
  return CLOSED_IPV6.some(([base, prefix]) => startsWith(groups, base, prefix));
}

function isUnder(name: string, ending: string): boolean {
  return name === ending || name.endsWith(`.${ending}`);
}

function isClosedHost(hostname: string): boolean {
  if (hostname.startsWith('[')) return isClosedIpv6(ipv6Groups(hostname.slice(1, -1)));
  const ipv4 = ipv4Number(hostname);
  if (ipv4 !== null) return isClosedIpv4(ipv4);
  const name = hostname.replace(/\.$/u, '').toLowerCase();
  if (!name.includes('.') || name.endsWith('.')) return true;
  return [...CLOSED_ENDINGS, ...CLOSED_NAMES].some((ending) => isUnder(name, ending));
}

/**
 * An address that may be fetched: http or https on its usual port, no user in it, a public host. The URL
 * parser has already turned odd notations of IPv4 (hexadecimal, octal, one number) into dotted ones. A Worker
 * cannot resolve names, so a name is judged as a name: one that points to a private address is caught only by
 * the network around it. Throws `address-refused`.
 */
export function checkAddress(address: string): URL {
  const refuse = (why: string): never => {
    throw new ServiceError('address-refused', why);
  };
  if (address.length > LONGEST_ADDRESS) return refuse('The address is too long.');
  if (!URL.canParse(address)) return refuse('The address cannot be read.');
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return refuse('Only http and https are fetched.');
  if (url.username || url.password) return refuse('An address with a user in it is not fetched.');
  if (url.port) return refuse('Only the usual ports are fetched.');
  if (isClosedHost(url.hostname)) return refuse('The address is not a public host.');
  url.hash = '';
  return url;
}
