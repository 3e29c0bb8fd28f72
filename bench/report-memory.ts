import { writeFileSync } from 'node:fs';

/** Loaded into a measured process where the system has no `time -v`: says its costs at its end, in its words. */
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
