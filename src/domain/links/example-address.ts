/** Hosts that are kept for examples (RFC 2606): no site and no mail can ever be there. */
const exampleHost = /(?:[/@.]example\.(?:com|net|org)|\.(?:example|invalid|test))(?=[/:]|$)/i;

/** Whether a web or mail address only shows how one looks. */
export const isExampleAddress = (address: string): boolean => exampleHost.test(address);
