export interface MdxNode {
  type: string;
  name?: string | null;
  value?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: MdxNode[];
  /** Attributes added to the HTML element. */
  data?: { hProperties?: Record<string, string> };
}
