import type { TagEdit } from '@cookiewarden/html';
import type { FollowedLink } from './follow-links.js';

/** A link of a tag, and what became of it. */
export interface TagLink {
  readonly url: string;
  readonly followed: FollowedLink;
}

/** What became of a tag wherever it stood: its edits, counted from its start, and its links. */
export interface KnownTag {
  readonly edits: readonly TagEdit[];
  readonly links: readonly TagLink[];
}

/** A message to many holds the same tags for everybody: what became of each is looked up by its bytes. */
export interface TagTable {
  find(bytes: Uint8Array, start: number, end: number): KnownTag | undefined;
  keep(bytes: Uint8Array, start: number, end: number, known: KnownTag): void;
}

/** A longer one is hardly the same for two. */
const longestTag = 4096;

/**
 * Creates a table of at most `limitTags` tags. It is forgotten all at once, so that tags which are different for
 * everybody cost no more than memory for this many.
 */
export function createTagTable(limitTags = 2000): TagTable {
  const kept = new Map<number, { readonly view: DataView; readonly known: KnownTag }>();
  // All tags of a message lie in the same bytes.
  let bytesAtHand = new Uint8Array(0);
  let view = viewOf(bytesAtHand);

  function openView(bytes: Uint8Array): DataView {
    if (bytes === bytesAtHand) return view;
    bytesAtHand = bytes as typeof bytesAtHand;
    view = viewOf(bytes);
    return view;
  }

  return {
    find(bytes, start, end) {
      const all = openView(bytes);
      const found = kept.get(hashBytes(all, start, end));
      return found !== undefined && isSame(found.view, all, start, end) ? found.known : undefined;
    },
    keep(bytes, start, end, known) {
      if (end - start > longestTag) return;
      if (kept.size >= limitTags) kept.clear();
      kept.set(hashBytes(openView(bytes), start, end), { view: viewOf(bytes.slice(start, end)), known });
    },
  };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

// In the manner of FNV-1a, four bytes at a time. Two tags with one hash only push each other out.
function hashBytes(view: DataView, start: number, end: number): number {
  let hash = 0x811c9dc5;
  let at = start;
  for (; at + 4 <= end; at += 4) {
    hash = Math.imul(hash ^ view.getUint32(at, true), 0x01000193);
    hash ^= hash >>> 15;
  }
  for (; at < end; at++) hash = Math.imul(hash ^ view.getUint8(at), 0x01000193);
  return hash;
}

function isSame(kept: DataView, view: DataView, start: number, end: number): boolean {
  const length = end - start;
  if (kept.byteLength !== length) return false;
  let at = 0;
  for (; at + 4 <= length; at += 4)
    if (kept.getUint32(at, true) !== view.getUint32(start + at, true)) return false;
  for (; at < length; at++) if (kept.getUint8(at) !== view.getUint8(start + at)) return false;
  return true;
}
