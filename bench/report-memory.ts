import { writeFileSync } from 'node:fs';

/** Loaded into a measured process where the system has no `time -v`: says its peak at its end. */
const file = process.env.BENCH_MEMORY_FILE;
if (file) {
  process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS)));
}
