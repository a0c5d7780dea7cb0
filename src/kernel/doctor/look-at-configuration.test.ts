import { lookAtConfiguration, type ConfigurationFacts } from './look-at-configuration';

const safe: ConfigurationFacts = {
  isProduction: true,
  node: '24.1.0',
  strapi: '5.54.0',
  secrets: { JWT_SECRET: 'pO2k9Zq1vB7nXc4LmT8w', APP_KEYS: 'hG5rYe3uQa6sWd0jKf9z' },
  publicUrl: 'https://shop.example',
  trustsProxy: true,
  isDemo: false,
  reachesPrivate: false,
  smtpIsSet: true,
  strictRest: true,
  strictDocuments: true,
  reloads: false,
  allowedUploads: ['image/png'],
  vaultIsPublic: false,
  sandbox: 'network-cut',
};

const levels = (facts: ConfigurationFacts) =>
  lookAtConfiguration(facts)
    .filter(({ level }) => level !== 'fine')
    .map(({ level, about }) => `${level} ${about}`);

it('finds nothing wrong with a safe production', () => {
  expect(levels(safe)).toEqual([]);
});

it.each<[Partial<ConfigurationFacts>, string]>([
  [{ node: '22.0.0' }, 'unsafe versions'],
  [{ strapi: '5.44.9' }, 'unsafe versions'],
  [{ secrets: { JWT_SECRET: 'tobemodifiedtobemodified' } }, 'unsafe secrets'],
  [{ secrets: { JWT_SECRET: 'aaaaaaaaaaaaaaaaaaaaaaaa' } }, 'unsafe secrets'],
  [{ secrets: { A: 'pO2k9Zq1vB7nXc4LmT8w', B: 'pO2k9Zq1vB7nXc4LmT8w' } }, 'unsafe secrets'],
  [{ publicUrl: 'http://shop.example' }, 'unsafe addresses'],
  [{ publicUrl: undefined }, 'unsafe addresses'],
  [{ trustsProxy: false }, 'doubtful addresses'],
  [{ strictRest: false }, 'unsafe doors'],
  [{ strictDocuments: false }, 'unsafe doors'],
  [{ allowedUploads: undefined }, 'unsafe uploads'],
  [{ allowedUploads: ['image/svg+xml'] }, 'unsafe uploads'],
  [{ vaultIsPublic: true }, 'unsafe uploads'],
  [{ sandbox: 'permission-only' }, 'doubtful sandbox'],
  [{ isDemo: true }, 'unsafe modes'],
  [{ reachesPrivate: true }, 'unsafe modes'],
  [{ reloads: true }, 'unsafe modes'],
  [{ smtpIsSet: false }, 'unsafe mail'],
])('%j is %s', (change, expected) => {
  expect(levels({ ...safe, ...change })).toEqual([expected]);
});

it('never repeats a secret and says how to mend what is wrong', () => {
  const secret = 'changeme-4711-0815-xyz';
  const found = lookAtConfiguration({ ...safe, secrets: { JWT_SECRET: secret } });
  expect(JSON.stringify(found)).not.toContain(secret);
  for (const diagnosis of found)
    if (diagnosis.level !== 'fine') expect(diagnosis.mend.length).toBeGreaterThan(10);
});
