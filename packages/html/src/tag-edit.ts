/** A stretch of a tag and what comes in its place, one character a byte. */
export interface TagEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
