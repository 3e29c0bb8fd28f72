import type { Answers } from './answers.ts';
import type { Stock } from './stock.ts';

/** Has a new portal a stage at which an entry is no cluster yet? Its first sentences speak of such too. */
export const hasPotential = ({ stages }: Answers, stock: Stock): boolean =>
  (stages === 'four' ? stock.stages : stages).some(({ potential }) => potential);
