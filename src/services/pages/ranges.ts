/**
 * IPv4 blocks that are no public host: [first address, prefix length]. Source: IANA IPv4 Special-Purpose
 * Address Registry, with multicast and reserved space.
 */
export const CLOSED_IPV4: readonly (readonly [base: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/**
 * IPv6 blocks inside global unicast (2000::/3) that are no public host: [groups, prefix length]. All outside
 * 2000::/3 is closed anyway. Source: IANA IPv6 Special-Purpose Address Registry; 2002::/16 carries IPv4 inside.
 */
export const CLOSED_IPV6: readonly (readonly [groups: readonly number[], prefix: number])[] = [
  [[0x2001, 0x0000], 23],
  [[0x2001, 0x0db8], 32],
  [[0x2002], 16],
  [[0x3fff, 0x0000], 20],
];

/** Name endings that only local resolvers know. Source: RFC 6761, RFC 6762, RFC 8375 and ICANN's reserved `internal`. */
export const CLOSED_ENDINGS: readonly string[] = [
  'localhost',
  'local',
  'internal',
  'intranet',
  'private',
  'corp',
  'home',
  'lan',
  'localdomain',
  'home.arpa',
  'in-addr.arpa',
  'ip6.arpa',
  'onion',
  'invalid',
];

/** Public names that resolve to whatever address stands in them, or to loopback: a way round a check by name. */
export const CLOSED_NAMES: readonly string[] = [
  'nip.io',
  'sslip.io',
  'xip.io',
  'localtest.me',
  'lvh.me',
  'vcap.me',
  'lacolhost.com',
  'traefik.me',
  'local.gd',
];
