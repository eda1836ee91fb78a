/** A pattern of addresses: host name (covers subdomains), path and query with `*`; at least one is given. */
export interface MailAddressPattern {
  readonly host?: string;
  readonly path?: string;
  /** A parameter that must be there, as `upn=*`. */
  readonly query?: string;
}

/** A redirecting link, and where its destination stands. */
export interface ClickPattern extends MailAddressPattern {
  /**
   * `parameter:url` a query parameter · `path:2` the second segment, percent-encoded · `path-host:1` the same without
   * its scheme · `json:p.p.url` a base64 parameter `p` holding JSON, with JSON text inside · `opaque` at the sender only.
   */
  readonly destination:
    | `parameter:${string}`
    | `path:${number}`
    | `path-host:${number}`
    | `json:${string}`
    | 'opaque';
}

/** How a sender is told, in the headers of one message, what to leave out of it. */
export interface TrackingSwitch {
  /** False where the headers are known from memory only: try them before you rely on them. */
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
  readonly id: string;
  readonly name: string;
  readonly opens: readonly MailAddressPattern[];
  readonly clicks: readonly ClickPattern[];
  readonly switch?: TrackingSwitch;
  /** Where the facts were found. */
  readonly sources: readonly string[];
}
