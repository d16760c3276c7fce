/** The package's ES module, told apart from Node's built-in of the same name. */
declare module 'punycode/punycode.es6.js' {
  /** Turns the A-labels of a host into Unicode. Throws a RangeError for what is no punycode. */
  export function toUnicode(host: string): string;
}
