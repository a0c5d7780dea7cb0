/** A piece of a text that is put in another's place; `slots` say where in the new piece a buyer's own will stand. */
export interface Edit<Slot> {
  at: number;
  length: number;
  text: string;
  slots: { at: number; slot: Slot }[];
}

/** The text with all edits made, and where their slots have come to lie. Edits must not overlap. */
export function applyEdits<Slot>(
  text: string,
  edits: readonly Edit<Slot>[],
): { text: string; slots: { at: number; slot: Slot }[] } {
  const parts: string[] = [];
  const slots: { at: number; slot: Slot }[] = [];
  let [taken, length] = [0, 0];
  for (const edit of [...edits].sort((a, b) => a.at - b.at)) {
    const kept = text.slice(taken, edit.at);
    parts.push(kept, edit.text);
    length += kept.length;
    for (const { at, slot } of edit.slots) slots.push({ at: length + at, slot });
    length += edit.text.length;
    taken = edit.at + edit.length;
  }
  parts.push(text.slice(taken));
  return { text: parts.join(''), slots };
}
