/** What the tests use of `datapackage`, which ships no types. */
declare module 'datapackage' {
  export interface PackageResource {
    readonly name: string;
    /** Reads the data, and throws where a cell is not what the Table Schema says. */
    read(options: {
      readonly keyed: boolean;
      readonly relations: boolean;
    }): Promise<readonly Record<string, unknown>[]>;
  }
  export class Package {
    static load(
      descriptor: object,
      options: { readonly basePath: string; readonly strict?: boolean },
    ): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly PackageResource[];
  }
}
