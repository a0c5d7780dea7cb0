import { IconButton } from '@strapi/design-system';
import { Check, Duplicate } from '@strapi/icons';
import { useClipboard } from '@strapi/strapi/admin';
import * as React from 'react';

export function CopyButton({ text, label }: { text: string; label: string }) {
  const { copy } = useClipboard();
  const [isCopied, setCopied] = React.useState(false);
  const take = async () => {
    setCopied(await copy(text));
  };
  return (
    <IconButton
      type="button"
      variant="tertiary"
      label={label}
      onClick={() => {
        void take();
      }}
    >
      {isCopied ? <Check /> : <Duplicate />}
    </IconButton>
  );
}
