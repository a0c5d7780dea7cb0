import { Button, Flex } from '@strapi/design-system';
import { CloudUpload } from '@strapi/icons';
import * as React from 'react';

/** Takes files by dropping, or by a button that works with the keyboard and on phones. */
export function FileDrop({
  choose,
  accept,
  isMultiple = false,
  isProminent = false,
  isBusy = false,
  onFiles,
  children,
}: {
  choose: string;
  /** As an input takes it: `.pdf,.svg`. */
  accept?: string;
  isMultiple?: boolean;
  /** Large, with a sign, where there is nothing else yet. */
  isProminent?: boolean;
  isBusy?: boolean;
  onFiles: (files: File[]) => void;
  children: React.ReactNode;
}) {
  const input = React.useRef<HTMLInputElement>(null);
  const [isOver, setOver] = React.useState(false);
  const drop = (event: React.DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!isBusy) onFiles([...event.dataTransfer.files]);
  };
  return (
    <Flex
      direction="column"
      gap={3}
      padding={{ initial: 4, medium: isProminent ? 8 : 5 }}
      hasRadius
      background={isOver ? 'primary100' : 'neutral100'}
      borderColor={isOver ? 'primary600' : 'neutral300'}
      borderStyle="dashed"
      onDragOver={(event: React.DragEvent) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={drop}
    >
      {isProminent && <CloudUpload width="3.2rem" height="3.2rem" fill="primary600" aria-hidden />}
      {children}
      <input
        ref={input}
        type="file"
        multiple={isMultiple}
        hidden
        accept={accept}
        aria-label={choose}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <Button
        type="button"
        variant={isProminent ? 'default' : 'secondary'}
        disabled={isBusy}
        onClick={() => input.current?.click()}
      >
        {choose}
      </Button>
    </Flex>
  );
}
