import { DomainError } from './domain-error';
import { errorBody } from './error-body';

it('gives the status of its kind and repeats the code where Strapi clients look', () => {
  const body = errorBody(
    new DomainError('vault/disk-full', 'The disk is full.', { kind: 'full', details: { free: 0 } }),
  );
  expect(body).toEqual({
    data: null,
    error: {
      status: 507,
      name: 'DomainError',
      code: 'vault/disk-full',
      message: 'The disk is full.',
      details: { code: 'vault/disk-full', free: 0 },
    },
  });
});

it('is a bad request unless said otherwise', () => {
  expect(errorBody(new DomainError('a/b', 'c')).error.status).toBe(400);
});
