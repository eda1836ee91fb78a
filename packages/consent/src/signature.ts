import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';

/** A key that signs consent cookies. */
export interface ConsentKey {
  /** 1 to 16 letters, digits, `_` or `-`. It stands in the cookie, so it must not be secret. */
  readonly id: string;
  /** At least 32 bytes, random: text counts as UTF-8. */
  readonly secret: string | Uint8Array;
}

/** A verified text, and whether an older key than the first signed it. */
export interface VerifiedText {
  readonly text: string;
  readonly isOldKey: boolean;
}

/** Signs and verifies texts under a cookie's name. */
export interface Signature {
  /** The text with `&key=` and `&mac=` behind it, by the first key. */
  sign(name: string, text: string): string;
  /** The text that one of the keys signed for a cookie of that name; `undefined` where none did. */
  verify(name: string, value: string): VerifiedText | undefined;
}

type Mac = (message: string) => string;

/** HMAC-SHA256 with keys in order: the first signs, all verify. Synchronous, so that reading a cookie is. */
export function createSignature(keys: readonly [ConsentKey, ...ConsentKey[]]): Signature {
  const macs = new Map<string, Mac>();
  for (const { id, secret } of keys) macs.set(id, createMac(secret));
  const firstId = keys[0].id;
  const firstMac = macs.get(firstId) ?? createMac(keys[0].secret);
  return {
    sign(name, text) {
      const signed = `${text}&key=${firstId}`;
      return `${signed}&mac=${firstMac(`${name}=${signed}`)}`;
    },
    verify(name, value) {
      const [, signed = '', text = '', id = '', mac = ''] = signedShape.exec(value) ?? [];
      if (mac === '') return undefined;
      const macOfKey = macs.get(id);
      // An unknown key costs the same work as a known one. The name is part of the message:
      // a value that was signed for another cookie does not verify here.
      const expected = (macOfKey ?? firstMac)(`${name}=${signed}`);
      if (!isSameText(expected, mac) || macOfKey === undefined) return undefined;
      return { text, isOldKey: id !== firstId };
    },
  };
}

const signedShape = /^((.+)&key=([\w-]{1,16}))&mac=([\w-]{43})$/;

const encoder = new TextEncoder();

// A derived key (RFC 5869): the same secret may serve elsewhere without either use helping to forge the other.
function createMac(secret: string | Uint8Array): Mac {
  const bytes = typeof secret === 'string' ? encoder.encode(secret) : secret;
  const key = hkdf(sha256, bytes, undefined, encoder.encode('cookiewarden consent cookie v1'), 32);
  const keyed = hmac.create(sha256, key);
  return (message) => writeBase64Url(keyed.clone().update(encoder.encode(message)).digest());
}

// Over the text, not the bytes: base64 has several spellings of the same bytes, and only one is ours.
// Time does not depend on where the texts differ; the length of a MAC is no secret.
function isSameText(expected: string, seen: string): boolean {
  if (expected.length !== seen.length) return false;
  let difference = 0;
  for (let at = 0; at < expected.length; at++) difference |= expected.charCodeAt(at) ^ seen.charCodeAt(at);
  return difference === 0;
}

// RFC 4648 5, without padding. `Uint8Array.prototype.toBase64` is not in every runtime yet.
function writeBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
