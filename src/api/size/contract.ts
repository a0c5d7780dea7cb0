export { alphaSizes } from './domain/alpha-sizes';
export { readSizes } from './domain/read-sizes';
export { sizeRangeOf } from './domain/size-range';
export { sizeAxesOf } from './domain/size-axes';
export type { SizeAxes } from './domain/size-axes';
export type { Provenance, SizeContext, SizeRange, SizeSystem } from './domain/size-range';
export type { Measure, NumberSystem, SizeReading, Span } from './domain/size-reading';
