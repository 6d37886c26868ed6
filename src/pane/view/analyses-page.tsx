import { AnalysisList } from './analysis-list';
import { AnalysisPage } from './analysis-page';
import type { PaneView } from './pane-view';

/** Every analysis there is, or the form of the one that is open. */
export function AnalysesPage({ pane }: { readonly pane: PaneView }) {
  const { analysis } = pane.state;
  return analysis ? <AnalysisPage key={analysis.id} open={analysis} pane={pane} /> : <AnalysisList pane={pane} />;
}
