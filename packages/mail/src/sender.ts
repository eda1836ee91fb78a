/**
 * Who says so: MailTrackerBlocker's or Trocker's list, the vendor's documents, such addresses in public files, or nobody
 * yet (`memory`): try those before you rely on them.
 */
export type PatternSource = 'mail-tracker-blocker' | 'trocker' | 'vendor' | 'observed' | 'memory';

/** A pattern of addresses; at least `host` or `path` is given. `*` stands for any characters. */
export interface MailAddressPattern {
  /** Covers its subdomains. With `*` it is compared with the host and each domain above it. */
  readonly host?: string;
  /** The whole path. */
  readonly path?: string;
  /** Parameters that must be there, as `upn=*` or `t=1&mid=*`. */
  readonly query?: string;
  /** Shortest path that fits, in characters: what makes a short `path` telling. */
  readonly minimumLength?: number;
  readonly from: PatternSource;
}

/** A redirecting link, and where its destination stands. Segments of the path count from 1. */
export interface ClickPattern extends MailAddressPattern {
  /**
   * `parameter:url` a query parameter · `path:2` a segment, percent-encoded · `path-host:2` the same without its scheme ·
   * `path-base64:3` a segment in base64 · `path-json:3.href` a segment in base64 that holds JSON, and the way into it ·
   * `json:p.p.url` the same in the query parameter `p` · `opaque` at the sender only.
   */
  readonly destination:
    | `parameter:${string}`
    | `path:${number}`
    | `path-host:${number}`
    | `path-base64:${number}`
    | `path-json:${number}.${string}`
    | `json:${string}`
    | 'opaque';
}

/** How a sender is told, in the headers of one message, what to leave out of it. */
export interface TrackingSwitch {
  /** False where the vendor's documents do not name every value that is sent: try it before you rely on it. */
  readonly isVerified: boolean;
  /** Headers to set for a verdict; `present` tells what the message has already. */
  headers(
    verdict: SwitchVerdict,
    present: (name: string) => string | undefined,
  ): Readonly<Record<string, string>>;
}

/** What may be followed in a message. */
export interface SwitchVerdict {
  readonly opens: boolean;
  readonly clicks: boolean;
}

/** A service that sends mail or follows it. */
export interface MailSender {
  /** Stands in reports as `seen`. */
  readonly id: string;
  readonly name: string;
  /** What its open pixels look like. */
  readonly opens: readonly MailAddressPattern[];
  /** What its redirecting links look like. */
  readonly clicks: readonly ClickPattern[];
  readonly switch?: TrackingSwitch;
  /** Where the facts were found, beside what each pattern says. At least one. */
  readonly sources: readonly string[];
}
