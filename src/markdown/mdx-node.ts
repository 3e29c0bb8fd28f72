/** A part of a prose text as the parser gives it, as far as plugins look at it. */
export interface MdxNode {
  type: string;
  name?: string | null;
  value?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: MdxNode[];
  /** What the element of HTML gets besides. */
  data?: { hProperties?: Record<string, string> };
}
