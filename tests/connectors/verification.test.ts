import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { signMessage } from '../../src/plugins/connectors/adapters/sign-message';
import { verificationExample } from '../../src/plugins/connectors/domain/verification-example';

const run = promisify(execFile);
const secret = `whsec_${randomBytes(32).toString('base64')}`;
const old = `whsec_${randomBytes(32).toString('base64')}`;
const body = '{"type":"ping","data":{"name":"Zoë"}}';
const at = new Date();
const headers = signMessage({ id: 'd-1', at, body }, [secret, old]);
const late = signMessage({ id: 'd-1', at: new Date(at.getTime() - 400_000), body }, [secret]);

it('the example that receivers are given tells our webhooks from all others', async () => {
  const asked = [
    [headers, body, secret],
    [headers, body, old],
    [headers, `${body} `, secret],
    [{ ...headers, 'webhook-id': 'd-2' }, body, secret],
    [headers, body, `whsec_${randomBytes(32).toString('base64')}`],
    [late, body, secret],
    [{}, body, secret],
  ];
  const script = `${verificationExample}
console.log(JSON.stringify(${JSON.stringify(asked)}.map(([headers, body, secret]) => isFromSelvedge(headers, body, secret))));`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script]);
  expect(JSON.parse(stdout)).toEqual([true, true, false, false, false, false, false]);
});
