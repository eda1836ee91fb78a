/** Something that an application does with its response, or asks of it. */
export interface Step {
  readonly call: string;
  readonly parameters: readonly unknown[];
  /** What it is done to, where that is not the response itself. */
  readonly on?: string;
  /** The application does this in a later turn of the event loop. */
  readonly isLater?: boolean;
}

/** Stands in a step's parameters for something that is made anew for each exchange. */
export class Made {
  private readonly name: string;
  readonly make: (recorder: Recorder) => unknown;

  constructor(name: string, make: (recorder: Recorder) => unknown) {
    this.name = name;
    this.make = make;
  }

  toString(): string {
    return this.name;
  }
}

/** A callback whose calls are recorded. */
export const callback = new Made('a callback', (recorder) => recorder.makeCallback());

/** Stands in a step's call for setting a property. */
export const set = '=';

/** Takes the steps of an application, and writes down what comes of them. */
export class Recorder {
  /** What each step gave or threw, and what the response said of itself afterwards. */
  readonly steps: unknown[] = [];
  /** Events and callbacks, in order. */
  readonly events: string[] = [];
  /** What comes of breaking off is none of the application's doing. */
  isOver = false;
  /** Told of a stream or response that a callback handed over. */
  onMet: (met: object) => void = () => {};
  /** What is to be let go when all is over. */
  readonly afterwards: (() => void)[] = [];
  private callbacks = 0;

  /** Does a step to a target; `describe` tells all that is to be seen afterwards. */
  take(target: object, { call, parameters }: Step, describe: () => object): void {
    const given = parameters.map((parameter) => this.copyOf(parameter));
    let outcome: string;
    try {
      outcome = tellValue(act(target, call, given), target);
    } catch (fault) {
      outcome = `throws ${tellFault(fault)}`;
    }
    this.steps.push({ call, outcome, ...describe() });
  }

  note(event: string): void {
    if (!this.isOver) this.events.push(event);
  }

  /** Notes the events of something, in order with all others. */
  listen(emitter: NodeJS.EventEmitter, names: readonly string[], who = ''): void {
    for (const name of names) {
      emitter.on(name, (fault?: unknown) => this.note(`${who}${name === 'error' ? tellFault(fault) : name}`));
    }
  }

  makeCallback(): (...given: readonly unknown[]) => void {
    const name = `callback ${this.callbacks++}`;
    return (fault, met, ...others) => {
      const what = fault instanceof Error ? tellFault(fault) : '';
      this.note([name, what, tellValue(others, others)].join(' '));
      if (typeof met === 'object' && met !== null) this.onMet(met);
    };
  }

  // Node keeps arrays that it is given, and adds to them.
  private copyOf(value: unknown): unknown {
    if (value instanceof Made) return value.make(this);
    if (Array.isArray(value)) return value.map((held) => this.copyOf(held));
    if (value instanceof Map) return new Map([...value].map(([key, held]) => [key, this.copyOf(held)]));
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
    return Object.fromEntries(
      Reflect.ownKeys(value).map((key) => [key, this.copyOf(Reflect.get(value, key))]),
    );
  }
}

/** Calls a method of whatever name, or sets a property. */
export function act(target: object, call: string, given: readonly unknown[]): unknown {
  if (call === set) {
    const [name, value] = given;
    Reflect.set(target, String(name), value);
    return value;
  }
  return (Reflect.get(target, call) as (...parameters: unknown[]) => unknown).apply(target, [...given]);
}

function tellValue(value: unknown, target: object): string {
  if (value === target) return 'the response';
  return typeof value === 'function' ? 'a function' : (JSON.stringify(value) ?? 'undefined');
}

export function tellFault(fault: unknown): string {
  const { name, code, message } = fault as NodeJS.ErrnoException;
  return `${name} ${code}: ${message}`;
}
