import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { type TestApp, testApp } from '../../../test/app.js';
import { EXAMPLE_OFFICE_ID, exampleId } from './example-id.js';
import { loadExample } from './load-example.js';

const PAPER = join(import.meta.dirname, '../../../../../shared/kent-and-medway/milestones.json');
const NOTICE = 'the extraction of the papers is not at ../shared/kent-and-medway: nothing to compare with';
const PLAN = `query($programmeId: ID!) { forwardPlan(programmeId: $programmeId) { today entries {
  title bodyName planItemId meetingTitle whenWords papersDueOn scenarioNumber nextSentence late warnings { rule }
  when { earliest latest confidence } } } }`;

interface Printed {
  id: string;
  kind: string;
  earliest: string | null;
  latest: string | null;
  confirmed: boolean;
  scenario: number | null;
  laneId: string;
  bodyId: string | null;
}

/** Counted by hand: five clear days, with the bank holidays between. Workshops and NHS England's own have no rule on papers. */
const PAPERS_DUE: Record<string, string | null> = {
  'ms-stroke-jhosc-dec': '2017-12-04',
  'ms-stroke-jhosc-jan': '2018-01-15',
  'ms-stroke-jc-decision-s1': '2018-01-23',
  'ms-stroke-jc-decision-s2': '2018-02-26',
  'ms-stroke-jc-workshop-draft-pcbc': null,
  'ms-stroke-ogscr': null,
  'ms-stroke-ic-1': null,
  'ms-stroke-ic-2': null,
};

if (!existsSync(PAPER)) {
  it(NOTICE, () => undefined);
} else {
  describe('the forward plan of the example beside the stroke timeline', () => {
    const printed: Printed[] = JSON.parse(readFileSync(PAPER, 'utf8')).milestones;
    let t: TestApp;
    let db: DataSource;
    let pmo: string;

    beforeAll(async () => {
      t = await testApp();
      const { appUrl: url } = t.database;
      db = await new DataSource({ type: 'postgres', url, installExtensions: false }).initialize();
      await loadExample(db, async (plain) => `hash of ${plain}`);
      const [person] = await db.query(
        "select id, credential_id from person where office_id = $1 and name = 'Example PMO'",
        [EXAMPLE_OFFICE_ID],
      );
      const { id: personId, credential_id: credentialId } = person;
      pmo = await t.signInAs({ officeId: EXAMPLE_OFFICE_ID, personId, credentialId });
    });
    afterAll(async () => {
      await db?.destroy();
      await t?.close();
    });

    const entries = async () => {
      const programmeId = exampleId('programme', 'km-stp');
      return (await t.ask(pmo, PLAN, { programmeId })).data.forwardPlan.entries;
    };

    it('has every meeting and decision of the timeline that is to come on 24 November 2017, with its deadline', async () => {
      const toCome = printed.filter(
        ({ id, kind, latest }) =>
          id.startsWith('ms-stroke-') &&
          (kind === 'meeting' || kind === 'decision') &&
          latest !== null &&
          latest >= '2017-11-24' &&
          latest <= '2018-03-31',
      );
      expect(toCome.map(({ id }) => id).sort()).toEqual(Object.keys(PAPERS_DUE).sort());
      const found = await entries();
      const told = toCome.map(({ id, earliest, scenario }) => {
        const key = id.replace(/^ms-/, '').replace(/-s[12]$/, '');
        const mine = found.filter(
          (one) =>
            one.planItemId === exampleId('plan-item', key) &&
            one.when?.earliest === earliest &&
            (scenario === null || one.scenarioNumber === scenario || one.scenarioNumber === null),
        );
        return [id, mine.length > 0 && mine.every(({ bodyName }) => bodyName !== null), mine[0]?.papersDueOn];
      });
      expect(told).toEqual(toCome.map(({ id }) => [id, true, PAPERS_DUE[id]]));
    });

    it('says what is to be confirmed, and has the final option in October or November 2018 without a meeting', async () => {
      const found = await entries();
      const of = (key: string) =>
        found.filter(({ planItemId }) => planItemId === exampleId('plan-item', key));
      expect(of('stroke-jhosc-jan')[0]?.whenWords).toBe('~23 Jan 2018 (TBC)');
      expect(of('stroke-jc-decision').map(({ title, whenWords }) => `${title}: ${whenWords}`)).toEqual([
        'Full pre-consultation business case: 31 Jan 2018 (TBC)',
        'Launch of the stroke consultation: 31 Jan 2018 (TBC)',
        'Launch of the stroke consultation: 6 Mar 2018',
      ]);
      expect(of('stroke-final-option')[0]).toMatchObject({ meetingTitle: null, papersDueOn: null });
    });

    it('warns that papers for 6 March are due before the Investment Committee of 28 February', async () => {
      const march = (await entries()).filter(({ papersDueOn }) => papersDueOn === '2018-02-26');
      expect(march.map(({ warnings }) => warnings.map(({ rule }) => rule))).toEqual([['MTG-3']]);
      expect(march[0]?.late[0]).toContain('28 Feb 2018');
    });

    it('puts first what is overdue, then the papers of the December scrutiny meeting', async () => {
      const found = await entries();
      expect(found.slice(0, 2).map(({ whenWords, nextSentence }) => [whenWords, nextSentence])).toEqual([
        ['24 Nov 2017', 'Papers due 16 Nov 2017, 6 working days ago'],
        ['12 Dec 2017', 'Papers due 4 Dec 2017, 6 working days left'],
      ]);
    });
  });
}
