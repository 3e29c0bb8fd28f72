import { existsSync } from 'node:fs';
import type { Locale } from '../../src/i18n/locales.ts';
import { type Phrase, phrase } from '../../src/i18n/phrase.ts';
import { sayPhrase } from '../../src/i18n/say-phrase.ts';
import type { Answers } from '../../src/starter/answers.ts';
import type { Stock } from '../../src/starter/stock.ts';
import { makePortal } from './make-portal.ts';
import { placeCountry } from './place-country.ts';
import { type AnswerFile, judgeAnswers, type RawAnswers, refuseLanguages } from './read-answers.ts';
import { answerWith, sayAnswerProblems, sayMadeProblems } from './say-answer-problems.ts';

interface Settling {
  readonly given: RawAnswers;
  readonly config: AnswerFile | undefined;
  readonly stock: Stock;
  readonly locale: Locale;
  gather(given: RawAnswers): Promise<RawAnswers>;
  /**
   * Report why answers are refused. Returns only if they can be given again.
   * @param faulty names of these answers
   */
  refuse(lines: readonly string[], faulty: readonly string[]): void;
}

interface Settled {
  /** As given. */
  readonly raw: RawAnswers;
  readonly answers: Answers;
  readonly files: ReadonlyMap<string, string>;
  readonly remarks: readonly Phrase[];
  readonly warnings: readonly Phrase[];
}

/** Build a portal, or return problems and the answers they affect. */
function attempt(
  raw: RawAnswers,
  { config, stock, locale }: Settling,
): Settled | { readonly lines: readonly string[]; readonly faulty: readonly string[] } {
  const unknown = refuseLanguages(raw);
  if (unknown) return { lines: [sayPhrase(unknown, locale)], faulty: ['languages'] };
  const judged = judgeAnswers(raw, config);
  if ('problems' in judged) {
    const faulty = judged.problems.map(({ field }) => field.split(/[.[]/)[0] ?? '');
    return { lines: sayAnswerProblems(judged.problems, locale), faulty };
  }
  const { answers } = judged;
  const { clusters } = answers;
  if (clusters !== undefined && !existsSync(clusters)) {
    const line = sayPhrase(phrase('command.import.noFile', { files: clusters }), locale);
    return { lines: [line], faulty: ['clusters'] };
  }
  const placed = placeCountry(answers, stock);
  if ('fault' in placed) {
    const faulty = ['country', 'regions', 'place', 'frame', 'map'];
    return { lines: [sayPhrase(placed.fault, locale)], faulty };
  }
  const remark = sayPhrase(phrase('command.portal.example', { mark: '_' }), locale);
  const made = makePortal(answers, stock, placed.geography, remark);
  if (!('problems' in made)) {
    const { remarks, warnings = [] } = placed;
    return { raw, answers, files: made.files, remarks, warnings };
  }
  return { lines: sayMadeProblems(made.problems, locale), faulty: made.problems.map(answerWith) };
}

/** Collect answers until a portal can be built; a refused one is prompted for again. */
export async function settleAnswers(settling: Settling): Promise<Settled> {
  let { given } = settling;
  for (;;) {
    const raw = await settling.gather(given);
    const tried = attempt(raw, settling);
    if (!('lines' in tried)) return tried;
    settling.refuse(tried.lines, tried.faulty);
    given = Object.fromEntries(
      Object.entries(raw).filter(([field]) => !tried.faulty.includes(field)),
    );
  }
}
