import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Condition, DecisionPage as Decision } from '../features/decisions/api/decision.js';
import {
  useCarryOutDecision,
  usePutRecommendationForward,
} from '../features/decisions/api/decision-steps.js';
import { ReportForm, RescindForm } from '../features/decisions/components/choosing-forms.js';
import { emptyContent } from '../features/decisions/components/recording-values.js';
import { releasedWords } from '../features/decisions/components/released-words.js';
import {
  SettleConditionForm,
  type SettleVerb,
} from '../features/decisions/components/settle-condition-form.js';
import {
  CorrectionForm,
  ImplementForm,
  QuashForm,
  WordingForm,
} from '../features/decisions/components/step-forms.js';
import { SupersedeForm } from '../features/decisions/components/supersede-form.js';
import { meetingsQuery } from '../features/meetings/api/meetings.js';
import type { DecisionAbility } from '../generated/graphql.js';
import { formatDay } from '../lib/dates.js';
import { formErrorsOf } from '../lib/error-messages.js';
import { useProgramme } from '../lib/programme.js';
import { Button } from '../ui/button/button.js';
import { Menu } from '../ui/menu/menu.js';
import { useToast } from '../ui/toast/toast.js';
import { RecordDecision, WriteRecommendation } from './record-decision.js';

type Open = DecisionAbility | { condition: Condition; verb: SettleVerb };

const VERBS: Record<DecisionAbility, string> = {
  AMEND_RECOMMENDATION: 'Amend the draft',
  PUT_FORWARD: 'Put forward',
  TAKE: 'Record what became of it',
  AMEND_WORDING: 'Change the wording',
  CORRECT: 'Correct the wording',
  REPORT_BACK: 'Record its report back',
  CARRY_OUT: 'Carry out in the plan',
  IMPLEMENT: 'Record as implemented',
  SUPERSEDE: 'Replaced by a later one',
  RESCIND: 'Rescind',
  QUASH: 'Quashed by a court',
};
/** The verb that is next, which stands by itself; the others are in the menu. */
const FOREMOST: readonly DecisionAbility[] = ['PUT_FORWARD', 'TAKE', 'REPORT_BACK', 'CARRY_OUT', 'IMPLEMENT'];

interface DecisionVerbs {
  actions: ReactNode;
  /** The form that is open. */
  form: ReactNode;
  onSettle: (condition: Condition, verb: SettleVerb) => void;
}

/** What may be done with a decision as it stands, and the forms for it. */
export function useDecisionVerbs(decision: Decision): DecisionVerbs {
  const [open, setOpen] = useState<Open | null>(null);
  const putForward = usePutRecommendationForward();
  const carryOut = useCarryOutDecision();
  const show = useToast();
  const { id, version: expectedVersion, code, abilities } = decision;
  const tell = (error: unknown) =>
    show({ message: formErrorsOf(error, {})[0]?.message ?? 'It was not saved.' });
  const choose = async (verb: DecisionAbility) => {
    if (verb !== 'PUT_FORWARD' && verb !== 'CARRY_OUT') return setOpen(verb);
    try {
      if (verb === 'PUT_FORWARD') {
        await putForward.mutateAsync({ id, expectedVersion });
        return show({ message: `${code} is put forward to ${decision.bodyName}.` });
      }
      const { released } = (await carryOut.mutateAsync({ id, expectedVersion })).carryOutDecision;
      show({ message: releasedWords(released) || `${code}: nothing was left to do.` });
    } catch (error) {
      tell(error);
    }
  };
  const first = FOREMOST.find((verb) => abilities.includes(verb));
  const others = abilities.filter((verb) => verb !== first);
  return {
    actions: (
      <>
        {first && (
          <Button look="primary" onClick={() => void choose(first)}>
            {VERBS[first]}
          </Button>
        )}
        {others.length > 0 && (
          <Menu
            label="More"
            align="end"
            items={others.map((verb) => ({
              id: verb,
              label: VERBS[verb],
              onSelect: () => void choose(verb),
            }))}
          />
        )}
      </>
    ),
    form: open !== null && <VerbForm decision={decision} open={open} onClose={() => setOpen(null)} />,
    onSettle: (condition, verb) => setOpen({ condition, verb }),
  };
}

function VerbForm({ decision, open, onClose }: { decision: Decision; open: Open; onClose: () => void }) {
  const show = useToast();
  const { data: meetings = [] } = useQuery(meetingsQuery(useProgramme().id, { bodyId: decision.bodyId }));
  const done = (message: string) => {
    onClose();
    show({ message });
  };
  const shared = { decision, onClose, onDone: done };
  if (typeof open === 'object') return <SettleConditionForm {...shared} {...open} />;
  const { id, version, code } = decision;
  switch (open) {
    case 'AMEND_RECOMMENDATION':
      return (
        <WriteRecommendation
          draft={{ id, version, code, values: contentOf(decision) }}
          onClose={onClose}
          onSaved={(_, message) => done(message)}
        />
      );
    case 'TAKE':
      return (
        <RecordDecision
          bodyId={decision.bodyId}
          recommendation={{ id, version, code, values: contentOf(decision) }}
          onClose={onClose}
          onRecorded={(taken) =>
            done(`${taken.code} recorded. ${taken.effectSentence} ${taken.released}`.trim())
          }
        />
      );
    case 'AMEND_WORDING':
      return <WordingForm {...shared} />;
    case 'CORRECT':
      return <CorrectionForm {...shared} />;
    case 'IMPLEMENT':
      return <ImplementForm {...shared} />;
    case 'QUASH':
      return <QuashForm {...shared} />;
    case 'SUPERSEDE':
      return <SupersedeForm {...shared} />;
    case 'RESCIND':
      return <RescindForm {...shared} />;
    case 'REPORT_BACK':
      return (
        <ReportForm
          {...shared}
          meetings={meetings
            .filter(({ heldOn }) => heldOn !== null)
            .map((one) => ({ id: one.id, label: `${one.title}, ${formatDay(one.heldOn!)}` }))}
        />
      );
    default:
      return null;
  }
}

/** What a recommendation says, as its form holds it. */
function contentOf(decision: Decision) {
  const { bodyId, meetingId, title, wording, outcome, rationale, planItemId, classification } = decision;
  return {
    ...emptyContent(bodyId, meetingId ?? ''),
    agendaItemId: decision.agendaItemId ?? '',
    title,
    wording,
    outcome,
    rationale: rationale ?? '',
    planItemId: planItemId ?? '',
    classification,
    exemptParagraph: String(decision.exemptParagraph ?? ''),
    exemptReason: decision.exemptReason ?? '',
    options: decision.options.map((one, at) => ({ ...one, key: `kept-${at}`, reason: one.reason ?? '' })),
    evidence: decision.evidence.map((one, at) => ({ ...one, key: `kept-${at}`, place: one.place ?? '' })),
  };
}
