/** One line, whatever came in: what stands in a header can begin no other (RFC 5322 §2.2). */
export function headerText(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
