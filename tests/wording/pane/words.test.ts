import { aboutWords } from '../../../src/wording/pane/about';
import { choiceWords } from '../../../src/wording/pane/choices';
import { frameWords } from '../../../src/wording/pane/frame';
import { analysesWords } from '../../../src/wording/pane/analyses';
import { listWords } from '../../../src/wording/pane/list';
import { planWords } from '../../../src/wording/pane/plan';
import { phaseWords, progressWords } from '../../../src/wording/pane/progress';
import { resultWords } from '../../../src/wording/pane/results';
import { settingsWords } from '../../../src/wording/pane/settings';
import { unfinishedWords } from '../../../src/wording/pane/unfinished';
import { phases } from '../../../src/tasks/intents';

const groups = {
  aboutWords,
  choiceWords,
  frameWords,
  analysesWords,
  listWords,
  planWords,
  phaseWords,
  progressWords,
  resultWords,
  settingsWords,
  unfinishedWords,
};

const words = Object.entries(groups).flatMap(([group, texts]) =>
  Object.entries(texts).map(([name, text]) => ({ place: `${group}.${name}`, text })),
);

/** Terms that are the same in both languages. */
const international = new Set(['choiceWords.rfm', 'analysesWords.valuesExample']);

test.each(words)('$place is said in Chinese where it is said in English', ({ place, text }) => {
  expect(text.en.trim()).not.toBe('');
  expect(/\p{Script=Han}/u.test(text['zh-CN'])).toBe(!international.has(place));
});

test.each(words)('$place is said calmly, without half-width punctuation between Chinese words', ({ text }) => {
  expect(text.en + text['zh-CN']).not.toMatch(/[!！]/);
  expect(text['zh-CN']).not.toMatch(/\p{Script=Han}[,;:?]/u);
});

test('every phase a task can report has its words', () => {
  expect(Object.keys(phaseWords).sort()).toEqual([...phases].sort());
});

test('the buttons and fields carry the names that the product promises', () => {
  expect([
    planWords.segment.en,
    planWords.remove.en,
    choiceWords.stageModel.en,
    choiceWords.asOf.en,
    choiceWords.margin.en,
    resultWords.pivot.en,
    frameWords.cancel.en,
  ]).toEqual(['Segment sheet', 'Remove results', 'Stage model', 'As-of date', 'Margin %', 'CLV pivot', 'Cancel']);
});
