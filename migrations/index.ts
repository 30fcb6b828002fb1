import { CreateOffice1764000000000 } from './1764000000000-create-office.js';
import { CreatePeople1764000100000 } from './1764000100000-create-people.js';
import { CreateProgramme1764000200000 } from './1764000200000-create-programme.js';
import { CreateGovernance1764000300000 } from './1764000300000-create-governance.js';
import { CreatePlan1764000400000 } from './1764000400000-create-plan.js';
import { CreateDecisionsAndRisks1764000500000 } from './1764000500000-create-decisions-and-risks.js';
import { CreateDoors1764000600000 } from './1764000600000-create-doors.js';
import { ArchiveRiskLinks1764000700000 } from './1764000700000-archive-risk-links.js';
import { MergeRisks1764000710000 } from './1764000710000-merge-risks.js';
import { RememberRolesOfAnswers1764000720000 } from './1764000720000-remember-roles-of-answers.js';
import { EndStalePasswordLinks1764000730000 } from './1764000730000-end-stale-password-links.js';
import { CreateCalendars1764001000000 } from './1764001000000-create-calendars.js';
import { CreateUncertainty1764001100000 } from './1764001100000-create-uncertainty.js';
import { TakeBaselines1764001200000 } from './1764001200000-take-baselines.js';
import { EstimateScenarios1764001350000 } from './1764001350000-estimate-scenarios.js';
import { NameWhatIsSignedOff1764001360000 } from './1764001360000-name-what-is-signed-off.js';
import { SettleLatePapers1764001500000 } from './1764001500000-settle-late-papers.js';
import { CreateAgendas1764002000000 } from './1764002000000-create-agendas.js';
import { TakeDecisionsByEveryRoute1764002030000 } from './1764002030000-take-decisions-by-every-route.js';
import { CorrectDecisions1764002031000 } from './1764002031000-correct-decisions.js';
import { CarryOutDecisions1764002032000 } from './1764002032000-carry-out-decisions.js';

/** In the order in which they run. A migration that has been released is never edited: add the next one. */
export const migrations = [
  CreateOffice1764000000000,
  CreatePeople1764000100000,
  CreateProgramme1764000200000,
  CreateGovernance1764000300000,
  CreatePlan1764000400000,
  CreateDecisionsAndRisks1764000500000,
  CreateDoors1764000600000,
  ArchiveRiskLinks1764000700000,
  MergeRisks1764000710000,
  RememberRolesOfAnswers1764000720000,
  EndStalePasswordLinks1764000730000,
  CreateCalendars1764001000000,
  CreateUncertainty1764001100000,
  TakeBaselines1764001200000,
  EstimateScenarios1764001350000,
  NameWhatIsSignedOff1764001360000,
  SettleLatePapers1764001500000,
  CreateAgendas1764002000000,
  TakeDecisionsByEveryRoute1764002030000,
  CorrectDecisions1764002031000,
  CarryOutDecisions1764002032000,
];
