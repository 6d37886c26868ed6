import { answerFileTasks } from '../workbench/files/answer-file-tasks';

answerFileTasks();
