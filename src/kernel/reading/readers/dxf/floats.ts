/** A growing column of numbers: a million of them cost eight megabytes, where objects would cost a hundred. */
export class Floats {
  length = 0;
  private data = new Float64Array(1_024);

  push(value: number): void {
    if (this.length === this.data.length) {
      const larger = new Float64Array(this.data.length * 2);
      larger.set(this.data);
      this.data = larger;
    }
    this.data[this.length] = value;
    this.length += 1;
  }

  /** @throws never: what lies outside is not a number. */
  at(index: number): number {
    return this.data[index] ?? NaN;
  }
}
