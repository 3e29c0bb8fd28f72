export interface NavLink {
  readonly label: string;
  readonly href: string;
}
