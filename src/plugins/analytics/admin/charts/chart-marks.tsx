import * as React from 'react';
import { styled } from 'styled-components';

/** A place of a chart that stands for one figure, and what it says. */
export interface Mark {
  key: string;
  x: number;
  y: number;
  width: number;
  height: number;
  says: string;
}

const Place = styled.rect`
  fill: transparent;
  outline: none;
  &:hover,
  &:focus-visible {
    fill: ${({ theme }) => theme.colors.primary600};
    fill-opacity: 0.12;
    stroke: ${({ theme }) => theme.colors.primary600};
    stroke-width: 2;
  }
`;

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** One stop for the Tab key; the arrow keys, Home and End walk from mark to mark. */
export function ChartMarks({
  label,
  width,
  height,
  marks,
  onSay,
}: {
  label: string;
  width: number;
  height: number;
  marks: Mark[];
  onSay: (words: string) => void;
}) {
  const layer = React.useRef<SVGSVGElement>(null);
  const [at, setAt] = React.useState(0);
  const current = Math.min(at, marks.length - 1);
  const walk = (event: React.KeyboardEvent) => {
    const last = marks.length - 1;
    const wanted =
      event.key === 'Home' ? 0 : event.key === 'End' ? last : current + (steps[event.key] ?? Number.NaN);
    if (Number.isNaN(wanted)) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(last, wanted));
    setAt(next);
    layer.current?.querySelectorAll('rect')[next]?.focus();
  };
  return (
    <svg
      ref={layer}
      role="list"
      aria-label={label}
      width={width}
      height={height}
      style={{ position: 'absolute', inset: 0 }}
      onKeyDown={walk}
      onMouseLeave={() => {
        onSay('');
      }}
    >
      {marks.map(({ key, says, ...place }, index) => (
        <Place
          key={key}
          {...place}
          role="listitem"
          aria-label={says}
          tabIndex={index === current ? 0 : -1}
          onFocus={() => {
            setAt(index);
            onSay(says);
          }}
          onBlur={() => {
            onSay('');
          }}
          onMouseEnter={() => {
            onSay(says);
          }}
        />
      ))}
    </svg>
  );
}
