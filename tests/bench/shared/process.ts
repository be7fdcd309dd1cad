import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

function fieldOf(pid: string, name: string): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const line = status.split('\n').find((one) => one.startsWith(`${name}:`));
  return Number(line?.match(/\d+/u)?.[0] ?? 0);
}

/** Processes as their number, that of their parent and their name, of `ps`: where there is no /proc. */
function listed(): (readonly [pid: string, parent: string, name: string])[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,comm='], { encoding: 'utf8' });
  return (stdout ?? '').split('\n').map((line) => {
    const [pid = '', parent = '', ...name] = line.trim().split(/\s+/u);
    return [pid, parent, name.join(' ')] as const;
  });
}

function inProc(): (readonly [pid: string, parent: string, name: string])[] {
  return readdirSync('/proc')
    .filter((pid) => /^\d+$/u.test(pid))
    .flatMap((pid) => {
      try {
        const status = readFileSync(`/proc/${pid}/status`, 'utf8');
        const field = (name: RegExp) => name.exec(status)?.[1] ?? '';
        return [[pid, field(/^PPid:\s+(\d+)/mu), field(/^Name:\s+(\S+)/mu)] as const];
      } catch {
        // It ended while we looked.
        return [];
      }
    });
}

/** The workerds that this process started, by number. */
export function workerds(): Set<string> {
  const all = existsSync('/proc/self/status') ? inProc() : listed();
  const own = all.filter(
    ([, parent, name]) => parent === String(process.pid) && /(?:^|\/)workerd$/u.test(name),
  );
  return new Set(own.map(([pid]) => pid));
}

/** Whether the machine tells of the memory and the processor time of a process. */
export const canMeasure = existsSync('/proc/self/schedstat');

/** Memory of a process, in KiB. */
export const memoryOf = (pid: string) => fieldOf(pid, 'VmRSS');

/**
 * Time of a process on the processor, in milliseconds, to the microsecond: unlike a wait, it does not grow with
 * what else the machine does. A thread that ended is no longer in it.
 */
export function cpuOf(pid: string): number {
  let sum = 0;
  for (const task of readdirSync(`/proc/${pid}/task`)) {
    try {
      sum += Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]);
    } catch {
      // The thread ended while we looked.
    }
  }
  return sum / 1e6;
}
