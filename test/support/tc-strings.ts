import { Segment, SegmentEncoder, TCModel } from '@iabtechlabtcf/core';

/** What a TC string is made of in tests. */
export interface TcStringParts {
  readonly purposes?: readonly number[];
  readonly legitimateInterests?: readonly number[];
  readonly vendors?: readonly number[];
  /** Adds the segment of disclosed vendors. */
  readonly disclosed?: readonly number[];
  /** Milliseconds since 1970, a whole day. */
  readonly createdAt?: number;
  readonly language?: string;
  readonly isServiceSpecific?: boolean;
  readonly isPurposeOneExempt?: boolean;
}

/** A TC string as IAB Tech Lab's own library writes it. */
export function writeTcString(parts: TcStringParts): string {
  const model = new TCModel();
  model.cmpId = 880;
  model.cmpVersion = 1;
  model.vendorListVersion = 48;
  model.policyVersion = 5;
  model.consentLanguage = parts.language ?? 'en';
  model.publisherCountryCode = 'DE';
  model.isServiceSpecific = parts.isServiceSpecific ?? true;
  model.purposeOneTreatment = parts.isPurposeOneExempt ?? false;
  model.created = new Date(parts.createdAt ?? Date.UTC(2025, 5, 3));
  model.lastUpdated = model.created;
  model.purposeConsents.set([...(parts.purposes ?? [])]);
  model.purposeLegitimateInterests.set([...(parts.legitimateInterests ?? [])]);
  model.vendorConsents.set([...(parts.vendors ?? [])]);
  model.vendorLegitimateInterests.set([...(parts.vendors ?? [])]);
  model.vendorsDisclosed.set([...(parts.disclosed ?? [])]);
  const core = SegmentEncoder.encode(model, Segment.CORE);
  if (parts.disclosed === undefined) return core;
  return `${core}.${SegmentEncoder.encode(model, Segment.VENDORS_DISCLOSED)}`;
}
