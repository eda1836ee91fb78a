/**
 * Work that waits until all events at hand have been handled, or the process exits. Where several responses are on their
 * way to one client, what is done between two of them lets the client fall asleep, and to wake it costs more than the work.
 */
export class Backlog {
  private waiting: (() => void)[] = [];
  private readonly onFault: (fault: unknown) => void;
  private readonly doAll = () => {
    const { waiting } = this;
    this.waiting = [];
    for (const act of waiting) this.do(act);
  };

  constructor(onFault: (fault: unknown) => void) {
    this.onFault = onFault;
    process.once('exit', this.doAll);
  }

  add(act: () => void): void {
    if (this.waiting.push(act) === 1) setImmediate(this.doAll);
  }

  // Nobody is there any more who could catch what it throws.
  private do(act: () => void): void {
    try {
      act();
    } catch (fault) {
      this.onFault(fault);
    }
  }
}
