import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Decode characters in /proc/self/mountinfo: `\040`. */
const decodeOctal = (path: string) =>
  path.replace(/\\([0-7]{3})/g, (_, octal: string) =>
    String.fromCharCode(Number.parseInt(octal, 8)),
  );

/** Mount points on Linux; empty on other systems. */
function listMounts(): string[] {
  try {
    const lines = readFileSync('/proc/self/mountinfo', 'latin1').trimEnd().split('\n');
    return lines.map((line) =>
      Buffer.from(decodeOctal(line.split(' ')[4] ?? ''), 'latin1').toString('utf8'),
    );
  } catch {
    return [];
  }
}

/**
 * Whether a folder is a mount point, which can be neither moved nor replaced. Device numbers do not show it: a
 * bind mount may be on its parent's device.
 */
export function isMountPoint(folder: string): boolean {
  const path = realpathSync(folder);
  return statSync(path).dev !== statSync(dirname(path)).dev || listMounts().includes(path);
}
