import { lowerFirst } from '../../i18n/first-letter.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { LocalTable } from '../localize-table.ts';
import { most } from './describe-numbers.ts';

/** A step after the first: in lower case, unless it is a place or has a name in it. */
function continueWith(label: string, { rows }: LocalTable, locale: Locale): string {
  const isPlace = rows.some((row) => row.label === label && row.region !== undefined);
  return isPlace || /[^\p{L}]\p{Lu}/u.test(label) ? label : lowerFirst(label, locale);
}

/** Steps joined where one leads to a single next one. */
function joinSteps({ rows }: LocalTable): readonly (readonly string[])[] {
  const chains: { labels: string[]; end: string | undefined }[] = [];
  for (const { id, label, links, cells } of rows) {
    if (!links) continue;
    const [first, ...others] = links;
    const end = others.length === 0 ? first?.to : undefined;
    const next = cells.at(-1)?.text ?? '';
    const open = chains.find((chain) => chain.end === id);
    if (open) Object.assign(open, { labels: [...open.labels, next], end });
    else chains.push({ labels: [label, next], end });
  }
  return chains.map(({ labels }) => labels);
}

/** From this many steps on, a list reads better than "then" before each. */
const longChain = 4;

/** "A, then b, then c.", or "In this order: a; b; c; d.", for the first chains of a flow. */
export function saySteps(table: LocalTable, locale: Locale, t: Translate): string[] {
  const chains = joinSteps(table);
  const rest = chains.slice(most).reduce((sum, { length }) => sum + length - 1, 0);
  return [
    ...chains.slice(0, most).map((labels) => {
      if (labels.length >= longChain) {
        const steps = labels.map((label) => continueWith(label, table, locale)).join('; ');
        return t('figure.says.order', { steps });
      }
      const chain = labels.reduce((before, label) =>
        t('figure.says.then', { before, after: continueWith(label, table, locale) }),
      );
      return `${chain}.`;
    }),
    ...(rest > 0 ? [t('figure.says.more.steps', { n: rest })] : []),
  ];
}

/** Links are counted at both ends; includes nodes with at least half as many as the first, if few. */
function sayCentre({ rows }: LocalTable, locale: Locale, t: Translate): string[] {
  const degrees = new Map<string, number>();
  const add = (id: string) => degrees.set(id, (degrees.get(id) ?? 0) + 1);
  for (const { id, links = [] } of rows) {
    for (const { to } of links) {
      add(id);
      add(to);
    }
  }
  const highest = Math.max(0, ...degrees.values());
  const linked = rows
    .map(({ id, label }) => ({ label, degree: degrees.get(id) ?? 0 }))
    .filter(({ degree }) => degree > 0)
    .sort((a, b) => b.degree - a.degree);
  const withAtLeast = (least: number) => linked.filter(({ degree }) => degree >= least);
  const named = [withAtLeast(highest / 2), withAtLeast(highest)].find(
    ({ length }) => length <= most,
  );
  if (!named || named.length === 0) return [];
  const { list, number } = useFormat(locale);
  const nodes = list(named.map(({ label, degree }) => `${label} (${number(degree)})`));
  return [t('figure.says.centre', { nodes })];
}

/** The link with the greatest weight, unless tied. */
function sayStrongest({ rows }: LocalTable, locale: Locale, t: Translate): string[] {
  const weighed = rows
    .flatMap(({ label, links = [] }) =>
      links.flatMap(({ to, weight }) => (weight === undefined ? [] : [{ label, to, weight }])),
    )
    .sort((a, b) => b.weight - a.weight);
  const [first, second] = weighed;
  if (!first || first.weight === second?.weight) return [];
  const values = {
    one: first.label,
    other: rows.find(({ id }) => id === first.to)?.label ?? first.to,
    weight: useFormat(locale).number(first.weight),
  };
  return [t('figure.says.strongest', values)];
}

/** Sentences on a network: its centre, and its strongest link. */
export function sayNetwork(table: LocalTable, locale: Locale, t: Translate): string[] {
  return [...sayCentre(table, locale, t), ...sayStrongest(table, locale, t)];
}
