import type { Segmented, StageLine } from '../../tasks/intents';
import { dormantCount, fellFrom, filterTo } from '../../wording/pane/results';
import { coloursOfPhase, phaseOfStage, stageText } from '../stage-look';
import type { PaneView } from './pane-view';

interface LegendRowProps {
  readonly line: StageLine;
  readonly results: Segmented;
  readonly valued: boolean;
  /** Share of the largest stage: its bar fills the column. */
  readonly largest: number;
  readonly pane: PaneView;
}

/** One stage: the colour of its rows, its name, a bar as long as its share, and its numbers. */
export function LegendRow({ line, results, valued, largest, pane }: LegendRowProps) {
  const { state, words, session } = pane;
  const name = stageText(results.model, line.stage);
  const colours = coloursOfPhase(state.settings.palette, phaseOfStage(results.model, line.stage));
  const dormant = coloursOfPhase(state.settings.palette, 'dormant');
  const chosen = state.filter === line.stage;
  const origins = (line.fellFrom ?? []).map(({ stage, customers }) => ({
    stage: stageText(results.model, stage),
    shown: words.count(customers),
  }));
  return (
    <tr class={chosen ? 'chosen' : undefined}>
      <th scope="row">
        <button
          type="button"
          class="stage"
          aria-pressed={chosen}
          title={words.say(filterTo(name))}
          onClick={() => void session.filterTo(chosen ? null : line.stage)}
        >
          <svg class="swatch" aria-hidden="true" viewBox="0 0 12 12">
            <rect x="0.5" y="0.5" width="11" height="11" rx="2" fill={colours.fill} stroke={colours.accent} />
          </svg>
          <span>{words.say(name)}</span>
        </button>
        <svg class="bar" aria-hidden="true">
          <rect
            height="100%"
            rx="2"
            width={`${largest > 0 ? (100 * line.share) / largest : 0}%`}
            fill={colours.accent}
          />
        </svg>
        {origins.length > 0 && <span class="mark">{words.say(fellFrom(origins))}</span>}
        {line.dormant > 0 && (
          <span class="mark">
            <svg class="dot" aria-hidden="true" viewBox="0 0 8 8">
              <circle cx="4" cy="4" r="3.5" fill={dormant.fill} stroke={dormant.accent} />
            </svg>
            {words.say(dormantCount(words.count(line.dormant)))}
          </span>
        )}
      </th>
      <td class="number">{words.count(line.customers)}</td>
      <td class="number">{words.percent(line.share)}</td>
      {valued && <td class="number">{line.value === null ? '–' : words.money(line.value)}</td>}
    </tr>
  );
}
