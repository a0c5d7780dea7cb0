/** Whether it is an error, also one of another realm, as errors of Node's own modules are inside a test. */
export function isError(value: unknown): value is Error {
  return value instanceof Error || Object.prototype.toString.call(value) === '[object Error]';
}
