import type { Locale } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Strategy } from '../../../schemas/strategy.ts';
import type { NamedLink } from '../../links/refs.ts';
import { organisationHref } from '../organisations/organisation-names.ts';
import type { ActionRow } from './action-rows.ts';

export interface BodyView {
  readonly id: string;
  readonly label: string;
  /** Its page, if it has an entry. */
  readonly href: string | undefined;
}

export interface ActingBody extends BodyView {
  /** Its short name, if different from its name. */
  readonly short: string | undefined;
  readonly actions: readonly NamedLink[];
  readonly note: string | undefined;
}

/** A body in the filter of the table of actions. */
export interface BodyChoice {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

const rowsOf = (rows: readonly ActionRow[], body: string) =>
  rows.filter(({ bodyIds }) => bodyIds.includes(body));

/** Bodies of a strategy with their actions, in the order of the strategy. */
export function viewBodies(
  portal: Portal,
  { bodies }: Strategy,
  rows: readonly ActionRow[],
  locale: Locale,
): ActingBody[] {
  return bodies.map(({ id, label, short, organisation, note }) => ({
    id,
    label: label[locale],
    href: organisationHref(portal, organisation, locale),
    short: short === label[locale] ? undefined : short,
    actions: rowsOf(rows, id).map((row) => ({ label: row.code ?? row.label, href: row.href })),
    note: note?.[locale],
  }));
}

/** Bodies to filter the table of actions by: those with actions. */
export function bodyChoices(
  { bodies }: Strategy,
  rows: readonly ActionRow[],
  locale: Locale,
): BodyChoice[] {
  return bodies
    .map(({ id, label }) => ({ id, label: label[locale], count: rowsOf(rows, id).length }))
    .filter(({ count }) => count > 0);
}

/** Bodies on the committee of a strategy. */
export function viewCommittee(portal: Portal, { committee }: Strategy, locale: Locale): BodyView[] {
  return committee.map(({ id, label, organisation }) => ({
    id,
    label: label[locale],
    href: organisationHref(portal, organisation, locale),
  }));
}
