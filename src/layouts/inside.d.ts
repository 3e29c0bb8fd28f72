/** A script as text, to stand inside a page: see `astro.config.mjs`. */
declare module '*?inside' {
  const script: string;
  export default script;
}
