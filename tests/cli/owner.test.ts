import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';

const owner = (...args: string[]) =>
  spawnSync(process.execPath, ['src/cli/owner.ts', ...args], { encoding: 'utf8' });
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const shown = (output: string, what: string) =>
  output.match(new RegExp(`^${what}.*: +(\\S+)$`, 'mu'))?.[1] ?? '';

describe('npm run owner', () => {
  it('makes an owner whose key and code are stored as hashes alone', () => {
    const { stdout } = owner('The Daily Paper');
    const [, sql = ''] = stdout.split('--command');
    expect(sql).toContain("'The Daily Paper'");
    for (const secret of [shown(stdout, 'Key'), shown(stdout, 'Recovery code')]) {
      expect(sql).toContain(sha256(secret));
      expect(sql).not.toContain(secret);
    }
  });

  it('gives an owner who is there a new key and code, and ends the keys before', () => {
    const { stdout } = owner('--recover', 'own_daily');
    const [, sql = ''] = stdout.split('--command');
    expect(sql).toMatch(/UPDATE api_keys SET revoked_at .* WHERE owner_id = 'own_daily'/u);
    expect(sql).toContain(`UPDATE owners SET recovery_hash = '${sha256(shown(stdout, 'Recovery code'))}'`);
    expect(sql).toContain(sha256(shown(stdout, 'Key')));
    expect(sql).not.toContain('INSERT OR IGNORE INTO owners');
  });

  it.each([[[]], [['--recover']], [['--recover', "own_x' OR 1"]]])('says how it is used for %j', (args) => {
    const { status, stderr, stdout } = owner(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('npm run owner');
  });
});
