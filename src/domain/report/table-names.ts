/** Tables that a report makes from the data. */
export const reportTableIds = [
  'agencies',
  'beyond-idea',
  'georgia',
  'practices',
  'programmes',
  'actions',
  'questionnaire',
  'indicators',
  'inventory',
] as const;
export type ReportTableId = (typeof reportTableIds)[number];

/** The entry from which a table is made, where it is one of its own: not every portal has it. */
export const tableNeeds: Readonly<
  Partial<Record<ReportTableId, `${'figures' | 'strategies' | 'countries'}/${string}`>>
> = {
  agencies: 'figures/agencies',
  georgia: 'countries/GE',
  indicators: 'figures/izmir-indicators',
  actions: 'strategies/ora-action-plan',
};
