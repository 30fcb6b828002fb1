import {
  CONFIDENCE_WORDS,
  RECOMMENDATION_KINDS,
  RECOMMENDATION_WORDS,
  ratingsOf,
  SCALE_WORDS,
} from '@gantry/shared/rag/delivery-confidence';
import { useState } from 'react';
import type {
  ConfidenceRating,
  ConfidenceScale,
  DeliveryRecommendationKind,
} from '../../../generated/graphql.js';
import { dayProblems } from '../../../lib/one-day.js';
import { useToday } from '../../../lib/session.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { Button } from '../../../ui/button/button.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { DayField } from '../../../ui/day-field/day-field.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { useRecordConfidence } from '../api/delivery-confidence.js';
import styles from './ratings.module.css';

/** The programme that is assessed, and the workstreams that may be instead. */
export interface ConfidencePlace {
  programmeId: string;
  workstreams: readonly { workstreamId: string; title: string }[];
}

interface Recommendation {
  key: number;
  kind: DeliveryRecommendationKind;
  wording: string;
  owner: string;
  dueOn: string;
}

const MOST = 50;

/** Records what a review thought of delivery, on its own scale, with what it recommended. */
export function ConfidenceForm({
  programmeId,
  workstreams,
  onClose,
}: ConfidencePlace & { onClose: () => void }) {
  const today = useToday();
  const record = useRecordConfidence();
  const done = useDone();
  const [values, setValues] = useState({
    scale: 'THREE' as ConfidenceScale,
    rating: '' as ConfidenceRating | '',
    workstreamId: '',
    reviewer: '',
    reviewType: '',
    reviewedOn: '',
    summary: '',
  });
  const [recommendations, setRecommendations] = useState<Recommendation[]>([]);
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const change = (key: number, part: Partial<Recommendation>) =>
    setRecommendations(recommendations.map((each) => (each.key === key ? { ...each, ...part } : each)));
  const fieldIds = {
    ...{ scale: 'dca-scale', rating: 'dca-rating', reviewer: 'dca-reviewer', reviewType: 'dca-review' },
    ...{ reviewedOn: 'dca-on', summary: 'dca-summary', workstreamId: 'dca-workstream' },
    ...Object.fromEntries(
      recommendations.flatMap(({ key }, at) => [
        [`recommendations.${at}.text`, `dca-text-${key}`],
        [`recommendations.${at}.owner`, `dca-owner-${key}`],
        [`recommendations.${at}.dueOn`, `dca-due-${key}`],
      ]),
    ),
  };
  const form = useChangeForm({
    fieldIds,
    check: () => [
      ...(values.rating === '' ? [{ fieldId: 'dca-rating', message: 'Choose a rating' }] : []),
      ...(values.reviewedOn === '' ? [{ fieldId: 'dca-on', message: 'Say when it was reviewed' }] : []),
      ...recommendations
        .filter(({ dueOn }) => dueOn === '')
        .map(({ key }) => ({ fieldId: `dca-due-${key}`, message: 'Say by when' })),
      ...dayProblems({
        'dca-on': values.reviewedOn,
        ...Object.fromEntries(recommendations.map(({ key, dueOn }) => [`dca-due-${key}`, dueOn])),
      }),
    ],
    onClose,
    send: async () => {
      const { rating, workstreamId, summary, ...rest } = values;
      await record.mutateAsync({
        ...rest,
        programmeId,
        rating: rating as ConfidenceRating,
        workstreamId: workstreamId || null,
        summary: summary || null,
        recommendations: recommendations.map(({ kind, wording, owner, dueOn }) => ({
          kind,
          wording,
          owner,
          dueOn,
        })),
      });
      onClose();
      done('The assessment is recorded.');
    },
  });
  return (
    <ChangeDialog
      title="Record a delivery confidence assessment"
      saveLabel="Record"
      form={form}
      onClose={onClose}
    >
      <SelectField
        id="dca-scale"
        label="Scale of the review"
        hint="It is kept with the rating and never converted"
        value={values.scale}
        options={(['THREE', 'FIVE'] as const).map((value) => ({ value, label: SCALE_WORDS[value] }))}
        onChange={({ target }) => set({ scale: target.value as ConfidenceScale, rating: '' })}
      />
      <SelectField
        id="dca-rating"
        label="Rating"
        emptyLabel="Choose"
        error={form.errorAt('dca-rating')}
        value={values.rating}
        options={ratingsOf(values.scale).map((value) => ({ value, label: CONFIDENCE_WORDS[value] }))}
        onChange={({ target }) => set({ rating: target.value as ConfidenceRating })}
      />
      <SelectField
        id="dca-workstream"
        label="Of"
        emptyLabel="The whole programme"
        value={values.workstreamId}
        options={workstreams.map(({ workstreamId: value, title: label }) => ({ value, label }))}
        onChange={({ target }) => set({ workstreamId: target.value })}
      />
      <TextField
        id="dca-reviewer"
        label="Who reviewed"
        maxLength={200}
        error={form.errorAt('dca-reviewer')}
        value={values.reviewer}
        onChange={({ target }) => set({ reviewer: target.value })}
      />
      <TextField
        id="dca-review"
        label="In which review"
        hint="Such as Gate 2, or an assurance review"
        maxLength={200}
        error={form.errorAt('dca-review')}
        value={values.reviewType}
        onChange={({ target }) => set({ reviewType: target.value })}
      />
      <DayField
        id="dca-on"
        label="When"
        today={today}
        error={form.errorAt('dca-on')}
        value={values.reviewedOn}
        onChange={(reviewedOn) => set({ reviewedOn })}
      />
      <TextArea
        id="dca-summary"
        label="What it found (optional)"
        maxLength={4000}
        value={values.summary}
        onChange={({ target }) => set({ summary: target.value })}
      />
      {recommendations.map((each, at) => (
        <fieldset key={each.key} className={styles.part}>
          <legend>Recommendation {at + 1}</legend>
          <SelectField
            id={`dca-kind-${each.key}`}
            label="How urgent"
            value={each.kind}
            options={RECOMMENDATION_KINDS.map((value) => ({ value, label: RECOMMENDATION_WORDS[value] }))}
            onChange={({ target }) => change(each.key, { kind: target.value as DeliveryRecommendationKind })}
          />
          <TextArea
            id={`dca-text-${each.key}`}
            label="What is recommended"
            maxLength={1000}
            error={form.errorAt(`dca-text-${each.key}`)}
            value={each.wording}
            onChange={({ target }) => change(each.key, { wording: target.value })}
          />
          <TextField
            id={`dca-owner-${each.key}`}
            label="Owner"
            maxLength={200}
            error={form.errorAt(`dca-owner-${each.key}`)}
            value={each.owner}
            onChange={({ target }) => change(each.key, { owner: target.value })}
          />
          <DayField
            id={`dca-due-${each.key}`}
            label="By when"
            today={today}
            error={form.errorAt(`dca-due-${each.key}`)}
            value={each.dueOn}
            onChange={(dueOn) => change(each.key, { dueOn })}
          />
          <Button onClick={() => setRecommendations(recommendations.filter(({ key }) => key !== each.key))}>
            Remove recommendation {at + 1}
          </Button>
        </fieldset>
      ))}
      {recommendations.length < MOST && (
        <Button
          onClick={() =>
            setRecommendations([
              ...recommendations,
              {
                ...{ key: (recommendations.at(-1)?.key ?? 0) + 1, kind: 'ESSENTIAL' },
                ...{ wording: '', owner: '', dueOn: '' },
              },
            ])
          }
        >
          Add a recommendation
        </Button>
      )}
    </ChangeDialog>
  );
}
