import { problemOf } from './problem';

describe('problemOf', () => {
  const body = {
    status: 422,
    name: 'DomainError',
    code: 'preflight/rejected',
    message: 'Not fit.',
    details: { fileId: 'f1' },
  };

  it('reads an RTK Query error, a fetch error and a parsed body alike', () => {
    const expected = {
      status: 422,
      code: 'preflight/rejected',
      message: 'Not fit.',
      details: { fileId: 'f1' },
    };
    expect(problemOf(body)).toEqual(expected);
    expect(problemOf({ data: null, error: body })).toEqual(expected);
    expect(
      problemOf(Object.assign(new Error('Not fit.'), { status: 422, response: { data: { error: body } } })),
    ).toEqual(expected);
  });

  it('falls back to the name where there is no code, and to status 0 where nothing answered', () => {
    expect(problemOf({ status: 403, name: 'ForbiddenError', message: 'Forbidden' })).toMatchObject({
      status: 403,
      code: 'ForbiddenError',
    });
    expect(problemOf(new TypeError('Failed to fetch'))).toMatchObject({
      status: 0,
      message: 'Failed to fetch',
    });
    expect(problemOf(undefined)).toEqual({ status: 0, code: 'unknown', message: '', details: {} });
  });
});
