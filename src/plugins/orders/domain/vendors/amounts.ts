import { minorUnits } from './minor-units';

/** Reads the amounts of one vendor's body and remembers those that are none. */
export class Amounts {
  readonly issues: { path: string[]; message: string }[] = [];

  constructor(private readonly currency: string) {}

  /** In minor units; 0 for what is no amount, which is then an issue. */
  read(field: string, amount: string | number | null | undefined): number {
    const minor = minorUnits(amount ?? '0', this.currency);
    if (minor !== undefined) return minor;
    this.issues.push({ path: [field], message: `is no amount of ${this.currency}` });
    return 0;
  }
}
