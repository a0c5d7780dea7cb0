import { lastQuarters } from './last-quarters';

it('goes back over the turn of the year', () => {
  expect(lastQuarters(new Date('2026-02-11T00:00:00Z'), 3)).toEqual(['2026-Q1', '2025-Q4', '2025-Q3']);
});
