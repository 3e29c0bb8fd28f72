/** What the server uses of `compression`; its own types would bring those of Express along. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  type Filter = (request: IncomingMessage, response: ServerResponse) => boolean;

  function compression(options: {
    /** Bytes below which nothing is compressed. */
    readonly threshold: number;
    readonly filter: Filter;
  }): Handler;

  namespace compression {
    /** Is it of a type that compresses well? */
    const filter: Filter;
  }

  export default compression;
}
