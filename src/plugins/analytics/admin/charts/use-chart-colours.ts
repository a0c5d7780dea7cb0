import { useTheme } from 'styled-components';

/** The chart's colours in the theme that is on; what they tell is always told by a shape or a word as well. */
export function useChartColours(): {
  line: string;
  area: string;
  second: string;
  muted: string;
  grid: string;
  text: string;
  quiet: string;
  ground: string;
} {
  const { colors } = useTheme();
  return {
    line: colors.primary600,
    area: colors.primary100,
    second: colors.alternative600,
    muted: colors.neutral400,
    grid: colors.neutral200,
    text: colors.neutral800,
    quiet: colors.neutral600,
    ground: colors.neutral0,
  };
}
