import { Box, TextButton } from '@strapi/design-system';
import { CaretDown, CaretUp } from '@strapi/icons';
import * as React from 'react';

/** A line that opens what belongs to it, for mouse, keyboard and screen reader. */
export function Disclosure({
  label,
  isOpenAtFirst = false,
  children,
}: {
  label: string;
  isOpenAtFirst?: boolean;
  children: React.ReactNode;
}) {
  const [isOpen, setOpen] = React.useState(isOpenAtFirst);
  const id = React.useId();
  return (
    <Box>
      <TextButton
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        endIcon={isOpen ? <CaretUp style={{ flex: 'none' }} /> : <CaretDown style={{ flex: 'none' }} />}
        style={{ textAlign: 'start' }}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {label}
      </TextButton>
      <Box id={id} hidden={!isOpen} paddingTop={4}>
        {isOpen && children}
      </Box>
    </Box>
  );
}
