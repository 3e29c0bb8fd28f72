import { stringify } from 'yaml';
import { answerTables, companionsTable } from '../../src/domain/figures/answers/answer-shape.ts';
import { type FormItem, itemId } from '../../src/domain/survey/compile-form.ts';
import { surveyForm } from '../../src/domain/survey/edition-answers.ts';
import { isPublicItem } from '../../src/domain/survey/public-answers.ts';
import { statedLabel } from '../../src/domain/survey/stated-label.ts';
import { isAsked } from '../../src/domain/survey/answer-state.ts';
import { useFormat } from '../../src/i18n/format.ts';
import { type Locale, ownLocales } from '../../src/i18n/locales.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import type { Question } from '../../src/schemas/survey.ts';
import { draftsOf, fillTexts, keepTexts, type Texts } from '../../src/starter/words.ts';
import { readStarterTexts } from '../portal/read-stock.ts';

type AskedItem = FormItem & { readonly question: Question };

interface Sketch {
  readonly id: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly subtitle: string;
  readonly title?: 'title' | 'listTitle';
  readonly mode?: 'grouped';
  readonly stage?: Texts;
  readonly options?: (locale: Locale) => string;
}

export interface PreparedAnswers {
  readonly files: ReadonlyMap<string, string>;
  /** In form order. */
  readonly figures: readonly string[];
  /** In form order: figures that are in no chapter, created or first counted in this edition. */
  readonly unshown: readonly string[];
}

const words = () => readStarterTexts().answers ?? {};

function sketch(item: AskedItem, portal: Portal): Sketch[] {
  const { question } = item;
  const { id, kind, optionsFrom } = question;
  const base = { id: `answers-${id}`, query: { name: 'answers', question: id } };
  const isPublic = isPublicItem(item, portal.site[0]?.data.publishAnswers ?? true);
  const [group] = portal['region-groups'];
  switch (kind) {
    case 'single':
    case 'choice':
    case 'multi':
    case 'multi-with-text': {
      // Sectors come from the inventory, not from answers.
      if (optionsFrom !== undefined) return [];
      if (!isPublic) return [{ ...base, subtitle: 'clusters' }];
      const isOfAll = item.skippedAt.length === 0;
      if (isOfAll && group) {
        const query = { ...base.query, measure: 'share', regionGroup: group.id };
        return [{ id: base.id, query, subtitle: 'share', mode: 'grouped' }];
      }
      const byStage = {
        id: `${base.id}-by-stage`,
        query: { ...base.query, split: 'stage' },
        subtitle: 'byStage',
        mode: 'grouped',
      } as const;
      return [{ ...base, subtitle: 'clusters' }, ...(kind === 'single' ? [] : [byStage])];
    }
    case 'single-with-checklist':
      if (!isPublic) return [];
      return answerTables(item)
        .filter((stage) => !isFirst(stage, portal))
        .map((stage) => ({
          id: `${base.id}-${stage}`,
          query: { ...base.query, table: stage, split: 'stage', only: [stage] },
          subtitle: 'criteria',
          stage: portal.stages.find((one) => one.id === stage)?.data.label ?? {},
        }));
    case 'ranked-two-columns': {
      const columns: Sketch = { ...base, subtitle: 'ranks', mode: 'grouped' };
      if (!isPublic || question.companions.length === 0) return [columns];
      const named = question.options.filter((option) => question.companions.includes(option.id));
      return [
        columns,
        {
          id: `${base.id}-${companionsTable}`,
          query: { ...base.query, table: companionsTable, only: ['with'] },
          subtitle: 'companions',
          options: (locale) =>
            useFormat(locale).list(named.map((option) => statedLabel(option)[locale])),
        },
      ];
    }
    case 'count-table':
      return [{ ...base, subtitle: 'some', mode: 'grouped' }];
    case 'list': {
      const [table] = answerTables(item);
      return table === undefined
        ? []
        : [{ ...base, query: { ...base.query, table }, subtitle: 'named', title: 'listTitle' }];
    }
    case 'text':
    case 'text-fields':
      return [];
  }
}

/** True for the first stage: an entry there may not be a cluster yet. */
const isFirst = (stage: string, portal: Portal): boolean =>
  portal.stages
    .filter(({ data }) => data.forward)
    .toSorted((a, b) => a.data.order - b.data.order)[0]?.id === stage;

/** The most frequent topic of figures of questions, otherwise the first topic. */
function findTopic({ survey, figures, 'figure-topics': topics }: Portal): string | undefined {
  const named = new Set(survey.flatMap(({ data }) => data.figures));
  const used = figures.flatMap(({ id, data }) => (named.has(id) ? [data.topic] : []));
  const [most] = [...Map.groupBy(used, (topic) => topic)].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  const [first] = topics.toSorted((a, b) => a.data.order - b.data.order);
  return most?.[0] ?? first?.id;
}

/** Escape braces of a title within a message. */
const quoted = (text: string): string => text.replaceAll("'", "''").replace(/[{}]/g, "'$&'");

function composeFigure(
  { query, subtitle, title = 'title', mode, stage, options }: Sketch,
  { question }: AskedItem,
  languages: readonly Locale[],
  topic: string,
  source: string,
): object {
  const fill = (key: string) =>
    fillTexts(keepTexts(words()[key] ?? {}, languages), (locale) => {
      const title = question.title[locale];
      return {
        question: quoted(title),
        stop: /[.?!…]$/u.test(title.trim()) ? '' : '.',
        number: String(question.number),
        stage: quoted(stage?.[locale] ?? ''),
        options: quoted(options?.(locale) ?? ''),
      };
    });
  return {
    kind: 'bar',
    ...(mode ? { mode } : { order: 'descending' }),
    topic,
    title: fill(mode ? 'plainTitle' : title),
    subtitle: fill(subtitle),
    method: fill('method'),
    query,
    drafts: draftsOf(question.drafts, languages),
    sources: [{ source }],
  };
}

export interface AnswersFacts {
  readonly edition: string;
  /** The previous edition. */
  readonly from: string;
  readonly source: string;
}

/** Figures of a question that had their own data until now and are in no chapter. */
function firstCounted(portal: Portal, question: string, from: string): string[] {
  const shown = new Set(
    portal.reports
      .filter(({ id }) => id.startsWith(`${from}/`))
      .flatMap((text) => text.figures.map((one) => one.id)),
  );
  return portal.figures.flatMap(({ id, data: { later, edition } }) =>
    later?.query.question === question && edition === from && !shown.has(id) ? [id] : [],
  );
}

/** Create figures for every question that none counts yet, for all editions. */
export function prepareAnswers(
  portal: Portal,
  { edition, from, source }: AnswersFacts,
): PreparedAnswers {
  const counted = new Set(
    portal.figures.flatMap(({ data }) => {
      const query = data.later?.query ?? data.query;
      return query?.name === 'answers' ? [query.question] : [];
    }),
  );
  const items = surveyForm(portal).items.filter(
    (item): item is AskedItem => 'question' in item && isAsked(item, { edition, stage: undefined }),
  );
  const taken = new Set(portal.figures.map(({ id }) => id));
  const sketched = items.map((item) => ({
    item,
    known: firstCounted(portal, itemId(item), from),
    sketches: counted.has(itemId(item))
      ? []
      : sketch(item, portal).filter(({ id }) => !taken.has(id)),
  }));
  const made = sketched.flatMap(({ item, sketches }) => sketches.map((one) => ({ item, one })));
  const unshown = sketched.flatMap(({ known, sketches }) => [
    ...known,
    ...sketches.map(({ id }) => id),
  ]);
  if (made.length === 0) return { files: new Map(), figures: [], unshown };
  const languages = portal.site[0]?.data.languages ?? ownLocales;
  const known = findTopic(portal);
  const topic = known ?? 'answers';
  const files = new Map(
    made.map(({ item, one }) => [
      `figures/${one.id}.yaml`,
      stringify(composeFigure(one, item, languages, topic, source), { lineWidth: 0 }),
    ]),
  );
  if (known === undefined) {
    const label = keepTexts(words().topic ?? {}, languages);
    const entry = { id: topic, order: 1, label, drafts: draftsOf([], languages) };
    files.set('figure-topics/answers.yaml', stringify([entry], { lineWidth: 0 }));
  }
  return { files, figures: made.map(({ one }) => one.id), unshown };
}
