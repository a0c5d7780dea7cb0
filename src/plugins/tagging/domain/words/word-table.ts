/** Words that engines read besides those of the vocabulary, by a term's key. */
export type WordTable = Readonly<Record<string, readonly string[]>>;
