/** Hosts reserved for examples (RFC 2606), where no site or mail can exist. */
const exampleHost = /(?:[/@.]example\.(?:com|net|org)|\.(?:example|invalid|test))(?=[/:]|$)/i;

/** Whether a web or mail address is only an example. */
export const isExampleAddress = (address: string): boolean => exampleHost.test(address);
