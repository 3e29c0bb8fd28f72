import { judgeAddresses } from './addresses.ts';
import type { AnswerFinding, AnswerRule, JudgedAnswers } from './answer-finding.ts';
import { judgeSectors } from './answered-sectors.ts';
import { judgeParts } from './part-columns.ts';
import { judgeShares } from './shares.ts';
import { judgeSkipped } from './skipped-items.ts';
import { judgeStage } from './stage-criteria.ts';
import { judgeTotals } from './total-rows.ts';
import { judgeYears } from './years.ts';

const rules: readonly AnswerRule[] = [
  judgeTotals,
  judgeParts,
  judgeShares,
  judgeYears,
  judgeAddresses,
  judgeSkipped,
  judgeStage,
  judgeSectors,
];

/** Inconsistencies in the answers of a return, shared by check, importer and form. */
export function judgeAnswers(judged: JudgedAnswers): AnswerFinding[] {
  return rules.flatMap((rule) => rule(judged));
}
