import { githubReport } from './github';
import { gitlabReport } from './gitlab';
import { jsonReport } from './json';
import { junitReport } from './junit';
import type { Reporter } from './report';
import { sarifReport } from './sarif';
import { textReport } from './text';

/** The formats of reports, by the names that the command line knows. */
export const FORMATS: Readonly<Record<string, Reporter>> = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  github: githubReport,
  gitlab: gitlabReport,
  junit: junitReport,
  // With the map and all that draws it: loaded when somebody asks for it.
  html: (report) => (require('./html/html') as typeof import('./html/html')).htmlReport(report),
};
