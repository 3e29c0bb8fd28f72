import type { Answers } from './answers.ts';
import type { Stock } from './stock.ts';

/** Whether a new portal has a stage before an entry is a cluster, which its introduction then mentions. */
export const hasPotential = ({ stages }: Answers, stock: Stock): boolean =>
  (stages === 'four' ? stock.stages : stages).some(({ potential }) => potential);
