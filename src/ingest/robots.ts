/** What robots.txt calls this program. */
const NAME = 'praman';

interface Rule {
  readonly allow: boolean;
  readonly path: string;
}

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
}

function groupsOf(robots: string): Group[] {
  const groups: Group[] = [];
  let open = false;
  for (const line of robots.split(/\r\n|\r|\n/u)) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const field = line.slice(0, colon).trim().toLowerCase();
    const value = (line.slice(colon + 1).split('#')[0] ?? '').trim();
    if (field === 'user-agent') {
      if (!open) groups.push({ agents: [], rules: [] });
      open = true;
      groups.at(-1)?.agents.push(value.toLowerCase());
    } else if (field === 'allow' || field === 'disallow') {
      open = false;
      if (value) groups.at(-1)?.rules.push({ allow: field === 'allow', path: value });
    }
  }
  return groups;
}

/** Whether a path starts with a pattern of literals, `*` and a closing `$`. Greedy, one way back: no blow-up. */
export function matchesPath(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$');
  const glob = anchored ? pattern.slice(0, -1) : `${pattern}*`;
  let [p, g, star, retry] = [0, 0, -1, 0];
  while (p < path.length) {
    if (g < glob.length && glob[g] === '*') {
      star = g++;
      retry = p;
    } else if (g < glob.length && glob[g] === path[p]) {
      g++;
      p++;
    } else if (star >= 0) {
      g = star + 1;
      p = ++retry;
    } else return false;
  }
  while (glob[g] === '*') g++;
  return g === glob.length;
}

/**
 * Whether robots.txt lets this program read a path (RFC 9309): the groups that name it, else those for all;
 * the longest rule that matches decides, allow before disallow where both are as long.
 */
export function robotsAllow(robots: string, path: string): boolean {
  const groups = groupsOf(robots);
  const named = groups.filter(({ agents }) => agents.includes(NAME));
  const rules = (named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'))).flatMap(
    (group) => group.rules,
  );
  const best = rules
    .filter((rule) => matchesPath(rule.path, path))
    .sort((a, b) => b.path.length - a.path.length || Number(b.allow) - Number(a.allow))[0];
  return best?.allow ?? true;
}
