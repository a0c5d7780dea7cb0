import { inboundCustomer, type InboundSale } from '../../inbound-contract';

interface Told {
  id: string | number | null | undefined;
  email: string | null | undefined;
  names: (string | null | undefined)[];
  locale: string | null | undefined;
  country: string | null | undefined;
}

/** A shop's buyer in our words; what does not fit is left out. Undefined without a usable e-mail address. */
export function customerOf({ id, email, names, locale, country }: Told): InboundSale['customer'] | undefined {
  const { shape } = inboundCustomer;
  const address = shape.email.safeParse(email);
  if (!address.success || address.data === undefined) return undefined;
  const name = shape.name.safeParse(
    names
      .filter((part) => typeof part === 'string' && part !== '')
      .join(' ')
      .slice(0, 200),
  );
  const language = shape.locale.safeParse(locale?.replace('_', '-'));
  const land = shape.country.safeParse(country?.toUpperCase());
  return {
    email: address.data,
    ...(id === null || id === undefined || id === 0 ? {} : { id: String(id) }),
    ...(name.success && name.data !== '' ? { name: name.data } : {}),
    ...(language.success && language.data !== undefined ? { locale: language.data } : {}),
    ...(land.success && land.data !== undefined ? countryOf(land.data) : {}),
  };
}

/** The country of a billing address, which is a sign of where tax is due too. */
function countryOf(country: string): Pick<InboundSale['customer'], 'country' | 'country_signs'> {
  return { country, country_signs: [{ sign: 'billing', country }] };
}
