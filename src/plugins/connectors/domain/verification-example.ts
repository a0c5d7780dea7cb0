/**
 * How a receiver in Node tells that a webhook is from here. The README shows it, the admin offers it to copy, and
 * tests/connectors/verification.test.ts runs it.
 */
export const verificationExample = `import { createHmac, timingSafeEqual } from 'node:crypto';

/** Whether Selvedge sent this. \`body\` is the text as it came, before any parsing. */
export function isFromSelvedge(headers, body, secret) {
  const id = String(headers['webhook-id']);
  const timestamp = String(headers['webhook-timestamp']);
  const isRecent = Math.abs(Date.now() / 1000 - Number(timestamp)) <= 300;
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const expected = createHmac('sha256', key).update(\`\${id}.\${timestamp}.\${body}\`).digest('base64');
  const signatures = String(headers['webhook-signature']).split(' ');
  return (
    isRecent &&
    signatures.some((signature) => {
      const given = Buffer.from(signature.replace('v1,', ''));
      return given.length === expected.length && timingSafeEqual(given, Buffer.from(expected));
    })
  );
}
`;
