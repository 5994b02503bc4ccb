import type { Results } from './benchmark';
import { readRow, rows } from './rows';
import { type Screen, screenNames, screens } from './screens';
import { largest, readSize } from './sizes';

const width = 760;
const margin = 20;
/** Where the bars begin. */
const left = 300;
/** Room for the figure behind the longest bar. */
const right = 80;
const bar = { height: 14, gap: 3 };
const group = { height: screens.length * (bar.height + bar.gap) + 16, top: 92 };

const colours: Record<Screen, { light: string; dark: string }> = {
  byHand: { light: '#7a828e', dark: '#9aa3b0' },
  hooks: { light: '#1f6feb', dark: '#6cb0ff' },
  dropIn: { light: '#b3541e', dark: '#f0a35e' },
};

/** A picture of the times at the largest size, on a ground of its own in the light and in the dark. */
export function drawPlot(results: Results): string {
  const plotted = rows.filter(({ plot }) => plot);
  const values = plotted.map((row) => readRow(row, results, largest));
  const longest = Math.max(...values.flatMap((value) => Object.values(value)));
  const scale = (width - left - right) / longest;
  const { integrations, each } = readSize(largest);
  const title = `${integrations} integrations with ${each} accounts each: milliseconds, less is better`;
  const height = group.top + plotted.length * group.height + margin / 2;
  const groups = plotted.map(({ title: name }, index) => {
    const top = group.top + index * group.height;
    const middle = top + (screens.length * (bar.height + bar.gap)) / 2;
    const bars = screens.map((screen, place) => {
      const value = values[index]?.[screen] ?? 0;
      const y = top + place * (bar.height + bar.gap);
      const length = Math.max(1, value * scale);
      return [
        `<rect class="${screen}" x="${left}" y="${y}" width="${length.toFixed(1)}" height="${bar.height}" rx="2"/>`,
        text({ x: left + length + 6, y: y + 11, style: 'figure' }, value.toFixed(0)),
      ].join('');
    });
    return text({ x: left - 12, y: middle, style: 'name' }, name) + bars.join('');
  });
  const legend = screens.map((screen, index) => {
    const x = left + index * 140;
    return [
      `<rect class="${screen}" x="${x}" y="58" width="12" height="12" rx="2"/>`,
      text({ x: x + 18, y: 68, style: 'legend' }, screenNames[screen]),
    ].join('');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}">
<style>
text { font: 13px system-ui, sans-serif; fill: #1f2328; }
.name { text-anchor: end; dominant-baseline: middle; }
.title { font-size: 15px; font-weight: 600; }
.ground { fill: #ffffff; stroke: #d1d9e0; }
${screens.map((screen) => `.${screen} { fill: ${colours[screen].light}; }`).join('\n')}
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3; }
.ground { fill: #151b23; stroke: #3d444d; }
${screens.map((screen) => `.${screen} { fill: ${colours[screen].dark}; }`).join('\n')}
}
</style>
<rect class="ground" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="10"/>
${text({ x: margin, y: 34, style: 'title' }, title)}
${[...legend, ...groups].join('\n')}
</svg>
`;
}

interface TextPlace {
  x: number;
  y: number;
  style: 'figure' | 'legend' | 'name' | 'title';
}

function text({ x, y, style }: TextPlace, words: string): string {
  return `<text class="${style}" x="${x.toFixed(1)}" y="${y.toFixed(1)}">${words}</text>`;
}
