/** Parts of a report that its text can point to. */
export const seeKinds = ['figures', 'tables', 'chapters', 'sections'] as const;
export type SeeKind = (typeof seeKinds)[number];

/** The two parts of the target of a cross-reference: `figures/stages`. */
export function splitSee(to: string): { readonly kind: SeeKind; readonly id: string } | undefined {
  const [kind, id, ...rest] = to.split('/');
  const known = seeKinds.find((name) => name === kind);
  return known && id && rest.length === 0 ? { kind: known, id } : undefined;
}
