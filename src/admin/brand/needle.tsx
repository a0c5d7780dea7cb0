import type * as React from 'react';

/** A needle with its thread, drawn like Strapi's menu icons: 32 units, the colour of the text. */
export function Needle(props: React.SVGProps<SVGSVGElement>) {
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width={16} height={16} fill="none" {...props}>
      <path d="M27 5 12 20" stroke="currentColor" strokeWidth={2.6} strokeLinecap="round" />
      <path d="M22.5 4.5c2-2 5-1 5 0s1 3-1 5" stroke="currentColor" strokeWidth={2.2} strokeLinecap="round" />
      <path
        d="M12 20c-4 4-8 1-7-2s6-3 8 0 0 9-4 9"
        stroke="currentColor"
        strokeWidth={2.2}
        strokeLinecap="round"
      />
    </svg>
  );
}
