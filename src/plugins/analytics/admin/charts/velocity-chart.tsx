import { AxisBottom, AxisLeft } from '@visx/axis';
import { GridRows } from '@visx/grid';
import { Group } from '@visx/group';
import { scaleLinear, scalePoint } from '@visx/scale';
import { AreaClosed, LinePath } from '@visx/shape';
import type { VelocityView } from '../../contract';
import { useText } from '../../../../admin/client/use-text';
import { useFormats } from '../use-formats';
import { ChartFrame } from './chart-frame';
import { useChartColours } from './use-chart-colours';

const height = 120;
const margin = { top: 8, right: 10, bottom: 22, left: 40 };
/** Room that a day's name takes on the axis. */
const labelWidth = 90;

/** One category's lines a day over the period, on a scale of its own. */
export function VelocityChart({
  name,
  view,
  buckets,
  bucket,
}: {
  name: string;
  view: VelocityView;
  buckets: string[];
  bucket: 'day' | 'week';
}) {
  const t = useText('analytics.velocity');
  const colours = useChartColours();
  const { rate, shortDay, day, count } = useFormats();
  const points = buckets.map((first, index) => ({ first, value: view.perDay[index] ?? 0 }));
  const scales = (width: number) => ({
    x: scalePoint<string>({ domain: buckets, range: [margin.left, width - margin.right] }),
    y: scaleLinear<number>({
      domain: [0, Math.max(1, ...view.perDay)],
      range: [height - margin.bottom, margin.top],
      nice: 3,
    }),
  });
  const label = { fill: colours.quiet, fontSize: 11, fontFamily: 'inherit' };
  return (
    <ChartFrame
      title={name}
      description={t('described', { name, lines: count(view.lines), before: count(view.linesBefore) })}
      height={height}
      marks={(width) => {
        const { x } = scales(width);
        const step = Math.max(x.step(), 3);
        return points.map(({ first, value }) => ({
          key: first,
          x: (x(first) ?? 0) - step / 2,
          y: margin.top,
          width: step,
          height: height - margin.top - margin.bottom,
          says: t(bucket === 'day' ? 'on-day' : 'in-week', { name, day: day(first), rate: rate(value) }),
        }));
      }}
      draw={(width) => {
        const { x, y } = scales(width);
        const named = Math.max(2, Math.floor(width / labelWidth));
        const every = Math.ceil(buckets.length / named);
        const place = {
          x: ({ first }: { first: string }) => x(first) ?? 0,
          y: ({ value }: { value: number }) => y(value),
        };
        return (
          <Group>
            <GridRows
              scale={y}
              left={margin.left}
              width={Math.max(0, width - margin.left - margin.right)}
              numTicks={3}
              stroke={colours.grid}
            />
            <AreaClosed data={points} {...place} yScale={y} fill={colours.area} />
            <LinePath data={points} {...place} stroke={colours.line} strokeWidth={2} />
            <AxisLeft
              scale={y}
              left={margin.left}
              numTicks={3}
              hideAxisLine
              hideTicks
              tickFormat={(value) => rate(Number(value))}
              tickLabelProps={{ ...label, textAnchor: 'end', dx: '-0.2em', dy: '0.3em' }}
            />
            <AxisBottom
              scale={x}
              top={height - margin.bottom}
              tickValues={buckets.filter((_, index) => index % every === 0)}
              stroke={colours.muted}
              tickStroke={colours.muted}
              tickLength={4}
              tickFormat={(first) => shortDay(first)}
              tickLabelProps={(_, index) => ({ ...label, textAnchor: index === 0 ? 'start' : 'middle' })}
            />
          </Group>
        );
      }}
    />
  );
}
