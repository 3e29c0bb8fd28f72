import { ensurePrograms } from './programs.ts';

const mark = 'CLUSTERBOOK_TEST_PROGRAMS';

/** Installs missing programs as root, once a run. Without them the tests that need them fail, and the others run all the same. */
export default function needPrograms(): void {
  if (process.env[mark]) return;
  process.env[mark] = '1';
  ensurePrograms();
}
