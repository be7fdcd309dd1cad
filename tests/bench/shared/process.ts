import { readdirSync, readFileSync } from 'node:fs';

function fieldOf(pid: string, name: string): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'mu').exec(status)?.[1] ?? 0);
}

/** The workerds that this process started, by number; none where /proc does not tell (not Linux). */
export function workerds(): Set<string> {
  const found = new Set<string>();
  let all: string[] = [];
  try {
    all = readdirSync('/proc');
  } catch {
    return found;
  }
  for (const pid of all) {
    if (!/^\d+$/u.test(pid)) continue;
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      if (/^Name:\s+workerd/mu.test(status) && status.includes(`PPid:\t${process.pid}\n`)) found.add(pid);
    } catch {
      // It ended while we looked.
    }
  }
  return found;
}

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
