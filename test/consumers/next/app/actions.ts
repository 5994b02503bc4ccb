'use server';

import { createSign, generateKeyPairSync } from 'node:crypto';

/** Signs a Paragon user token for the person of this request. */
export async function getToken() {
  const now = Math.floor(Date.now() / 1_000);
  const claims = { sub: 'user-1', iat: now, exp: now + 3_600 };
  const unsigned = [{ alg: 'RS256', typ: 'JWT' }, claims].map(encode).join('.');
  return `${unsigned}.${createSign('RSA-SHA256').update(unsigned).sign(signingKey, 'base64url')}`;
}

function encode(part: object) {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

const signingKey =
  process.env.PARAGON_SIGNING_KEY ??
  generateKeyPairSync('rsa', { modulusLength: 2_048 }).privateKey;
