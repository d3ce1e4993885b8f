/**
 * The least that a program must do to post as a Chat app: sign one RS256 JWT with node:crypto and POST once with
 * fetch. What the action costs is measured against this.
 */
import { createSign } from 'node:crypto';

const { client_email: email, private_key: key, private_key_id: kid } = JSON.parse(process.env['INPUT_CREDENTIALS']);
const now = Math.floor(Date.now() / 1000);
const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const unsigned = [
  encode({ alg: 'RS256', typ: 'JWT', kid }),
  encode({ iss: email, sub: email, scope: 'https://www.googleapis.com/auth/chat.bot', iat: now, exp: now + 3600 }),
].join('.');
const jwt = `${unsigned}.${createSign('RSA-SHA256').update(unsigned).sign(key, 'base64url')}`;

const response = await fetch(`${process.env['INPUT_CHAT-API-URL']}/v1/${process.env['INPUT_SPACE']}/messages`, {
  method: 'POST',
  headers: { authorization: `Bearer ${jwt}`, 'content-type': 'application/json' },
  body: JSON.stringify({ text: 'started' }),
});
if (!response.ok) throw new Error(await response.text());
