/** A link of a menu or a list. */
export interface NavLink {
  readonly label: string;
  readonly href: string;
}
