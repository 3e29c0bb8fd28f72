import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { type Programme, programmeUsers, programmeUses } from '../../../schemas/programme.ts';

export interface ProgrammeGroup {
  readonly id: string;
  readonly label: string;
  /** Number of its programmes. */
  readonly n: number;
}

/** A question of the finder with all its answers, including those without programmes. */
export interface ProgrammeFacet {
  readonly id: 'for' | 'use';
  readonly label: string;
  readonly groups: readonly ProgrammeGroup[];
}

/** Finder of programmes by user and by use, which works without a script. */
export function findProgrammes(portal: Portal, locale: Locale): ProgrammeFacet[] {
  const t = useTranslate(locale);
  const count = (fits: (programme: Programme) => boolean) =>
    portal.programmes.filter(({ data }) => fits(data)).length;
  return [
    {
      id: 'for',
      label: t('programmes.by.for'),
      groups: programmeUsers.map((user) => ({
        id: user,
        label: t(`programme.for.${user}`),
        n: count((programme) => programme.for.includes(user)),
      })),
    },
    {
      id: 'use',
      label: t('programmes.by.use'),
      groups: programmeUses.map((use) => ({
        id: use,
        label: t(`programme.use.${use}`),
        n: count(({ useFor }) => useFor.includes(use)),
      })),
    },
  ];
}
