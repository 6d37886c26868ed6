import { greyPalette } from '../../wording/pane/grey-palette';
import { phases } from '../../wording/lifecycle/phases';
import { colourOf, settingsWords } from '../../wording/pane/settings';
import { coloursOfPhase, palettePhases, stagesOfPhase } from '../stage-look';
import type { PaneView } from './pane-view';
import { SelectField } from './select-field';

/** One colour for one phase: a ready palette, or the user's own. */
export function PaletteFields({ pane }: { readonly pane: PaneView }) {
  const { state, words, session } = pane;
  const { palette } = state.settings;
  const isGrey = palettePhases.every(
    (phase) =>
      palette?.[phase]?.fill === greyPalette[phase].fill && palette[phase].accent === greyPalette[phase].accent,
  );
  const kind = palette === null ? 'standard' : isGrey ? 'greys' : 'own';
  const colours = Object.fromEntries(palettePhases.map((phase) => [phase, coloursOfPhase(palette, phase)]));
  return (
    <section class="palette">
      <div class="fields single">
        <SelectField
          label={words.say(settingsWords.palette)}
          value={kind}
          options={(['standard', 'greys', 'own'] as const).map((value) => ({
            value,
            name: words.say(settingsWords[value]),
          }))}
          note={words.say(settingsWords.paletteWhy)}
          onPick={(picked) =>
            void session.changeSettings({
              palette: picked === 'standard' ? null : picked === 'greys' ? greyPalette : colours,
            })
          }
        />
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.say(settingsWords.phase)}</th>
            <th scope="col">{words.say(settingsWords.row)}</th>
            <th scope="col">{words.say(settingsWords.bar)}</th>
          </tr>
        </thead>
        <tbody>
          {palettePhases.map((phase) => (
            <tr key={phase}>
              <th scope="row">
                <span class="phase">{words.say(phases[phase].name)}</span>
                <span class="mark">{stagesOfPhase(state.choices.model, phase).map(words.say).join(', ')}</span>
              </th>
              {(['fill', 'accent'] as const).map((part) => (
                <td key={part}>
                  <input
                    type="color"
                    aria-label={words.say(colourOf(phases[phase].name, part === 'fill' ? 'row' : 'bar'))}
                    value={colours[phase][part].toLowerCase()}
                    onChange={(event) =>
                      void session.changeSettings({
                        palette: {
                          ...colours,
                          [phase]: { ...colours[phase], [part]: event.currentTarget.value.toUpperCase() },
                        },
                      })
                    }
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
