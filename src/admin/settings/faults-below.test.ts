import { faultsBelow } from './faults-below';

it('finds what is wrong inside a field, from it on', () => {
  const faults = { 'shops.2.name': 'too short', 'shops.2': 'odd', shopsign: 'no', shops: 'all', '': 'whole' };
  expect(faultsBelow(faults, 'shops')).toEqual({ '2.name': 'too short', '2': 'odd' });
  expect(faultsBelow(faultsBelow(faults, 'shops'), '2')).toEqual({ name: 'too short' });
});
