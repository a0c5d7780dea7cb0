import { AxisTop } from '@visx/axis';
import { GridColumns } from '@visx/grid';
import { Group } from '@visx/group';
import { scaleLinear } from '@visx/scale';
import { Bar, Circle, Line, Polygon } from '@visx/shape';
import type { RateView, VersionView } from '../../contract';
import { useText } from '../../../../admin/client/use-text';
import { useFormats } from '../use-formats';
import { useVersionWords } from '../use-version-words';
import { ChartFrame } from './chart-frame';
import { shorten } from './shorten';
import { useChartColours } from './use-chart-colours';

const rowHeight = 58;
const margin = { top: 26, right: 16, bottom: 6, left: 8 };
const offsets = { name: 16, returns: 30, inquiries: 46 };

/** Dots with whiskers: a filled circle is the return rate, an open diamond the inquiry rate; n is printed. */
export function VersionChart({ versions }: { versions: VersionView[] }) {
  const t = useText('analytics.versions');
  const colours = useChartColours();
  const { percent, count } = useFormats();
  const { nameOf, told } = useVersionWords();
  const height = margin.top + margin.bottom + versions.length * rowHeight;
  const highest = Math.max(
    0.05,
    ...versions.flatMap(({ returns, inquiryRate }) => [returns?.high ?? 0, inquiryRate?.high ?? 0]),
  );
  const scale = (width: number) =>
    scaleLinear<number>({
      domain: [0, highest],
      range: [margin.left, Math.max(margin.left + 1, width - margin.right)],
      nice: 5,
    });
  const text = { fontSize: 12, fill: colours.text, fontFamily: 'inherit' };
  return (
    <ChartFrame
      title={t('title')}
      description={t('described', { count: versions.length })}
      height={height}
      marks={(width) =>
        versions.map((version, index) => ({
          key: version.releasedVersionId,
          x: 1,
          y: margin.top + index * rowHeight + 2,
          width: width - 2,
          height: rowHeight - 4,
          says: told(version),
        }))
      }
      draw={(width) => {
        const x = scale(width);
        return (
          <Group>
            <GridColumns
              scale={x}
              top={margin.top}
              height={height - margin.top - margin.bottom}
              numTicks={5}
              stroke={colours.grid}
            />
            <AxisTop
              scale={x}
              top={margin.top}
              numTicks={5}
              stroke={colours.muted}
              hideTicks
              tickFormat={(value) => percent(Number(value))}
              tickLabelProps={{
                fontSize: 11,
                fill: colours.quiet,
                fontFamily: 'inherit',
                textAnchor: 'middle',
              }}
            />
            {versions.map((version, index) => {
              const { returns, inquiryRate, sold, customers, alerts } = version;
              const n = t('n', { sold: count(sold), customers: count(customers) });
              const room = Math.floor((width - n.length * 6.5 - 30) / 6.8);
              return (
                <Group key={version.releasedVersionId} top={margin.top + index * rowHeight}>
                  {index % 2 === 1 && (
                    <Bar width={width} height={rowHeight} fill={colours.grid} opacity={0.35} />
                  )}
                  <text {...text} x={margin.left} y={offsets.name} fontWeight={600}>
                    {`${alerts.length > 0 ? '⚠ ' : ''}${shorten(nameOf(version), room)}`}
                  </text>
                  <text
                    {...text}
                    x={width - margin.right}
                    y={offsets.name}
                    textAnchor="end"
                    fill={colours.quiet}
                  >
                    {n}
                  </text>
                  <Whisker
                    rate={returns}
                    y={offsets.returns}
                    x={x}
                    colour={colours.line}
                    few={t('few-lines')}
                    shape="circle"
                  />
                  <Whisker
                    rate={inquiryRate}
                    y={offsets.inquiries}
                    x={x}
                    colour={colours.second}
                    few={t('few-customers')}
                    shape="diamond"
                  />
                </Group>
              );
            })}
          </Group>
        );
      }}
    />
  );
}

function Whisker({
  rate,
  x,
  y,
  colour,
  few,
  shape,
}: {
  rate: RateView | null;
  x: (value: number) => number;
  y: number;
  colour: string;
  /** What stands in grey where there is too little to tell. */
  few: string;
  shape: 'circle' | 'diamond';
}) {
  const { muted, quiet, ground } = useChartColours();
  if (rate === null) {
    return (
      <text x={margin.left} y={y + 4} fontSize={11} fill={quiet} fontStyle="italic">
        {shape === 'circle' ? '●' : '◇'} {few}
      </text>
    );
  }
  const [low, high] = [x(rate.low), x(rate.high)];
  return (
    <Group>
      <Line from={{ x: low, y }} to={{ x: high, y }} stroke={colour} strokeWidth={2} />
      {[low, high].map((end) => (
        <Line
          key={end}
          from={{ x: end, y: y - 4 }}
          to={{ x: end, y: y + 4 }}
          stroke={colour}
          strokeWidth={2}
        />
      ))}
      {shape === 'circle' ? (
        <Circle cx={x(rate.rate)} cy={y} r={5} fill={colour} stroke={muted} strokeWidth={0} />
      ) : (
        <Polygon
          sides={4}
          size={7}
          center={{ x: x(rate.rate), y }}
          fill={ground}
          stroke={colour}
          strokeWidth={2}
        />
      )}
    </Group>
  );
}
