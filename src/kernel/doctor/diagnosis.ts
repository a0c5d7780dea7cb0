/** What the doctor says of one thing. `unsafe` keeps a production app from starting. */
export type Diagnosis =
  | { level: 'fine'; about: string; message: string }
  | { level: 'doubtful' | 'unsafe'; about: string; message: string; mend: string };

export function fine(about: string, message: string): Diagnosis {
  return { level: 'fine', about, message };
}

/** Works, but not as it should; said and passed. */
export function doubtful(about: string, message: string, mend: string): Diagnosis {
  return { level: 'doubtful', about, message, mend };
}

export function unsafe(about: string, message: string, mend: string): Diagnosis {
  return { level: 'unsafe', about, message, mend };
}
