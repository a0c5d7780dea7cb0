const alpha = /^(?:\d?X{0,4}S|S|M|L|X{0,5}L|\d{1,2}X?L?|XXS|XS|one\s?size|small|medium|large)$/iu;
const age = /^\d{1,2}\s?(?:-|–|\/)\s?\d{1,2}\s?(?:m|mo|y|yrs?|months?|years?)?$/iu;
const prefixed = /^(?:us|uk|eu|fr|de)\s?\d{1,2}$/iu;

/** Whether a word of a table's head may be a size: `M`, `2XL`, `12`, `EU 40`, `3-6m`. */
export function looksLikeSize(text: string): boolean {
  return alpha.test(text) || age.test(text) || prefixed.test(text) || /^\d{1,2}$/.test(text);
}
