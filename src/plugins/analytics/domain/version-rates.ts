import { poissonInterval } from './statistics/poisson';
import { wilson, type Share } from './statistics/wilson';

/** Below so many lines or customers a rate of a version is not told. */
export const leastExposure = 20;

/** Inquiries a customer, with the exact 95 % interval of a Poisson rate. */
export interface InquiryRate {
  inquiries: number;
  customers: number;
  rate: number;
  low: number;
  high: number;
}

/** Lines refunded in full among those that were delivered with this version; null below 20 lines. */
export function returnRate(returned: number, sold: number): Share | null {
  return sold < leastExposure ? null : wilson(returned, sold);
}

/** Inquiries within 60 days of a first download, a customer who downloaded the version; null below 20 customers. */
export function inquiryRate(inquiries: number, customers: number): InquiryRate | null {
  if (customers < leastExposure) return null;
  const { low, high } = poissonInterval(inquiries);
  return {
    inquiries,
    customers,
    rate: inquiries / customers,
    low: low / customers,
    high: high / customers,
  };
}
