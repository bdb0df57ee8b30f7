/** What is said of the links of the chain of learning, side by side and without ranks. */
export interface TeamReportChainText {
  readonly title: string;
  /** Heads the page where links differ clearly in something. */
  readonly apart: (names: string) => string;
  readonly alike: string;
  readonly about: string;
  /** There is only one link. */
  readonly single: string;
  readonly climate: string;
  /** Heads the names of the links. */
  readonly link: string;
  /** After the name of a dimension and a colon: pairs of links that differ clearly, none, or nobody can tell. */
  readonly clear: (pairs: string) => string;
  /** “between a and b”: with its own “between”, several in a list can be told apart. */
  readonly pair: (a: string, b: string) => string;
  readonly noneClear: string;
  readonly unknown: string;
}
