import { foldSpaces } from '../text/fold';

/**
 * Words of somebody who talks to the engine instead of the sewer. Instructions have no use for them; a quote with one
 * is no evidence, even if it can be read on the page.
 */
const signs: readonly RegExp[] = [
  /\b(ignore|disregard|forget|override)\b.{0,40}\b(instruction|prompt|previous|above|rule|text|everything|vocabulary)/i,
  /\b(ignorier|vergiss|missachte)\w*\b.{0,40}\b(anweisung|regel|vorherig|obige|text|alles)/i,
  /\b(ignore[zr]?|oublie[zr]?)\b.{0,40}\b(instruction|consigne|précédent|texte|règle)/i,
  /\b(ignora|olvida)\b.{0,40}\b(instrucci|anterior|texto|regla)/i,
  /\b(negeer|vergeet)\b.{0,40}\b(instructie|vorige|tekst|regel)/i,
  /\b(system|assistant|user|developer)\s*(:|prompt|message|note|override)/i,
  /<\|?\/?(system|im_start|im_end|assistant|inst|endoftext)/i,
  /\[\/?inst\]/i,
  /\b(as an|you are( now)? an?|du bist eine?|act as)\s+(ai|ki|assistant|language model|model|tagger|classifier|bot|tagging)/i,
  /\b(language model|llm|chatgpt|gpt-?\d|openai|claude|gemini|copilot)\b/i,
  /\b(tag|label|classify|mark|categori[sz]e|describe|list)\s+(this|it|the (pattern|document|file|product|item))\s+(as|with|under)\b/i,
  /\b(set|add|assign|return|output|respond|reply|answer|emit|write)\b.{0,40}\b(tag|tags|term|terms|json|facet|confidence|suggestion|category)\b/i,
  /\b(setze|vergib|gib|antworte|schreibe)\b.{0,40}\b(tag|tags|begriff|json|facette|schlagwort|kategorie)/i,
  /\bconfidence\s*[:=]\s*\d/i,
  /"(term|facet|suggestions|confidence)"\s*:/i,
  /\b(new|important|updated) instructions?\s*(:|for (the )?(ai|model|system|tagger|machine))/i,
  /\b(end of (document|text|pattern)|begin(ning)? of (new )?(instructions|prompt))\b/i,
  /\bprompt\b/i,
  /\bpretend (to be|you are|that you)\b/i,
  /\b(classifier|tagger)\b/i,
];

/** Only this much is looked at; a quote has at most 200 letters. */
const mostLetters = 600;

export function isAddressedToMachines(text: string): boolean {
  const folded = foldSpaces(text.slice(0, mostLetters)).replaceAll(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '');
  return signs.some((sign) => sign.test(folded));
}
