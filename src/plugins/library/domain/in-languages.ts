/** One thing said in each of the buyer's languages. */
export type InLanguages<Said> = Readonly<Record<'en' | 'de' | 'fr' | 'es' | 'nl', Said>>;
