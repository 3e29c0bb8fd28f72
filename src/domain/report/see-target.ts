/** Parts of a report that its text can refer to. */
export const seeKinds = ['figures', 'tables', 'chapters', 'sections'] as const;
export type SeeKind = (typeof seeKinds)[number];

/** Two parts of a cross-reference's target: `figures/stages`. */
export function splitSee(to: string): { readonly kind: SeeKind; readonly id: string } | undefined {
  const [kind, id, ...rest] = to.split('/');
  const known = seeKinds.find((name) => name === kind);
  return known && id && rest.length === 0 ? { kind: known, id } : undefined;
}
