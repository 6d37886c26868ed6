import { channelLabels } from '../channels/channel-labels';
import { clusterAnswers, clusterLabels } from '../clusters/cluster-labels';
import { lineLabels } from '../cross-sell/line-labels';
import { retentionActionNames, riskLabels, winBackVerdicts } from '../early-warning/labels';
import { monitorLabels } from '../monitoring/monitor-labels';
import { responseLabels } from '../response/response-labels';
import { tierNames } from '../response/tiers';
import { defaultLabels } from '../risk/default-labels';
import type { Vocabulary } from '../vocabulary';

/** The vocabularies of campaigns, products, channels and risk, by the names specs and answers use. */
export const marketingVocabularies: Readonly<Record<string, Vocabulary>> = {
  'response-label': responseLabels,
  tier: tierNames,
  'default-label': defaultLabels,
  'channel-label': channelLabels,
  'line-label': lineLabels,
  'cluster-label': clusterLabels,
  'cluster-answer': clusterAnswers,
  'monitor-label': monitorLabels,
  'risk-label': riskLabels,
  'retention-action': retentionActionNames,
  'win-back': winBackVerdicts,
};
