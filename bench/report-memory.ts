import { writeFileSync } from 'node:fs';

/**
 * Preloaded into a measured process on systems without `time -v`: reports its cost on exit, in the same format.
 */
const file = process.env.BENCH_MEMORY_FILE;
if (file) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const lines = [
      `User time (seconds): ${userCPUTime / 1e6}`,
      `System time (seconds): ${systemCPUTime / 1e6}`,
      `Maximum resident set size (kbytes): ${maxRSS}`,
    ];
    writeFileSync(file, `${lines.join('\n')}\n`);
  });
}
