/** What the plugin uses of nodemailer's `MailMessage`, in the releases that it takes. */
export interface MailMessage {
  readonly data: object;
  resolveContent(
    holder: Record<string, unknown> | unknown[],
    key: string,
    callback: (fault: Error | null, content?: string | Uint8Array) => void,
  ): void;
}
