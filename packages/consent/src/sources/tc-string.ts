import { bitLength, isBitText, readBit, readNumber } from './iab-bits.js';

/** What the warden looks at in a TC string: consent, and never legitimate interest. */
export interface TcString {
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** Milliseconds since 1970. */
  readonly updatedAt: number;
  /** Two lower-case letters. */
  readonly language: string;
  readonly isServiceSpecific: boolean;
  /** Purpose 1 was not asked, because the publisher's country does not ask it. */
  readonly isPurposeOneExempt: boolean;
  /** The visitor consented to this purpose (1 to 24). */
  hasPurpose(purpose: number): boolean;
  readonly vendors: VendorSet;
  /** Vendors that were shown to the visitor; `undefined` where the string does not say. */
  readonly disclosedVendors: VendorSet | undefined;
}

/** A set of vendor numbers. */
export interface VendorSet {
  has(vendor: number): boolean;
}

/**
 * Reads a TC string of version 2 (IAB Tech Lab, "TC String", core string and Disclosed Vendors). `undefined` for any
 * other text, and for one whose purposes or vendor consents are cut short.
 */
export function readTcString(text: string): TcString | undefined {
  // Every string of version 2 begins with C: the six bits of its version.
  if (!text.startsWith('C')) return undefined;
  const [core = '', ...others] = text.split('.');
  if (!isBitText(core) || others.length > 3) return undefined;
  const vendors = readVendors(core, 213);
  if (vendors === undefined) return undefined;
  return {
    createdAt: readNumber(core, 6, 36) * 100,
    updatedAt: readNumber(core, 42, 36) * 100,
    language: readLetters(core, 108),
    isServiceSpecific: readBit(core, 138),
    isPurposeOneExempt: readBit(core, 200),
    hasPurpose: (purpose) => purpose >= 1 && purpose <= 24 && readBit(core, 151 + purpose),
    vendors,
    disclosedVendors: readDisclosed(others),
  };
}

// Segment type 1: the first three bits after the core string's.
function readDisclosed(segments: readonly string[]): VendorSet | undefined {
  const disclosed = segments.find((segment) => isBitText(segment) && readNumber(segment, 0, 3) === 1);
  return disclosed === undefined ? undefined : readVendors(disclosed, 3);
}

function readLetters(text: string, at: number): string {
  return String.fromCharCode(97 + readNumber(text, at, 6), 97 + readNumber(text, at + 6, 6));
}

/** A bit for each vendor, or ranges of numbers; `undefined` where the text ends before the set does. */
function readVendors(text: string, at: number): VendorSet | undefined {
  const highest = readNumber(text, at, 16);
  const start = at + 17;
  if (bitLength(text) < start) return undefined;
  if (readBit(text, at + 16)) return readRanges(text, start);
  if (bitLength(text) < start + highest) return undefined;
  return { has: (vendor) => vendor >= 1 && vendor <= highest && readBit(text, start + vendor - 1) };
}

function readRanges(text: string, at: number): VendorSet | undefined {
  const ranges: { readonly first: number; readonly last: number }[] = [];
  let bit = at + 12;
  if (bit > bitLength(text)) return undefined;
  for (let left = readNumber(text, at, 12); left > 0; left--) {
    const isRange = readBit(text, bit);
    const first = readNumber(text, bit + 1, 16);
    const last = isRange ? readNumber(text, bit + 17, 16) : first;
    bit += isRange ? 33 : 17;
    if (bit > bitLength(text)) return undefined;
    ranges.push({ first, last });
  }
  return { has: (vendor) => ranges.some(({ first, last }) => first <= vendor && vendor <= last) };
}
