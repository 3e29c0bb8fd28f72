/** A script as text, to stand inside a page: see `astro.config.mjs`. */
declare module '*?inside' {
  const script: string;
  export default script;
}

/** Where the main modules of the editor lie: see `astro.config.mjs`. */
declare module 'clusterbook:editor' {
  export const cmsScript: string;
  export const immutableScript: string;
}
