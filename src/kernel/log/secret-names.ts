const secret =
  /pass(?:word|wd|phrase)|secret|token|authori[sz]ation|cookie|credential|apikey|accesskey|privatekey|encryptionkey|signature|session|jwt|salt|email|mailaddress|bindings/;

/** Whether what stands under this name (a field, a header, a parameter) is never to be written to a log. */
export function isSecretName(name: string): boolean {
  return secret.test(name.toLowerCase().replace(/[^a-z0-9]/g, ''));
}
