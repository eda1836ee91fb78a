/** Response headers, lower case, that are no longer true once a body is rewritten. */
export const staleHeaders = [
  // RFC 9110 8.6: the length of what is sent.
  'content-length',
  // RFC 1864, RFC 3230, RFC 9530: digests of the bytes, the last one of the representation.
  'content-md5',
  'digest',
  'content-digest',
  'repr-digest',
  // draft-ietf-httpbis-unencoded-digest: of the bytes before any content coding.
  'unencoded-digest',
  // RFC 9110 14.3: a range of the rewritten page would be cut from the unwritten one.
  'accept-ranges',
  // RFC 9421: signatures may cover any of the above.
  'signature',
  'signature-input',
] as const;

/** Validators: a rewritten page needs others, or a 304 revives a page that was made for another answer. */
export const validatorHeaders = ['etag', 'last-modified'] as const;

/** Response headers, lower case, that tell of a body: for where it does not go out. */
export const bodyHeaders = [
  ...staleHeaders,
  ...validatorHeaders,
  'content-range',
  'content-type',
  'content-encoding',
  'content-language',
  'content-disposition',
] as const;
