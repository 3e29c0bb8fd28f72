/** What the tests use of `jsonld`, which ships no types. */
declare module 'jsonld' {
  interface Options {
    /** Throws where something of the document would be dropped. */
    readonly safe: boolean;
    readonly documentLoader: (address: string) => never;
  }
  const jsonld: {
    expand(document: object, options: Options): Promise<readonly Record<string, unknown>[]>;
  };
  export default jsonld;
}
