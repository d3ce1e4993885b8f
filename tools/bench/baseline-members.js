/**
 * The least that a program must do to know who is in a space as a Chat app: sign in as tools/bench/baseline.js does, and read
 * the list page by page.
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

const members = [];
const query = new URLSearchParams({ pageSize: '1000' });
do {
  const url = `${process.env['INPUT_CHAT-API-URL']}/v1/${process.env['INPUT_SPACE']}/members?${query}`;
  const response = await fetch(url, { headers: { authorization: `Bearer ${jwt}` } });
  if (!response.ok) throw new Error(await response.text());
  const { memberships, nextPageToken } = await response.json();
  members.push(...memberships);
  query.set('pageToken', nextPageToken ?? '');
} while (query.get('pageToken') !== '');
console.log(members.length);
