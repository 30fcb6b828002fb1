import { exemptionProblems } from './exemption.js';

const fieldsOf = (exemption: Parameters<typeof exemptionProblems>[0]) =>
  exemptionProblems(exemption, 'risk').map(({ rule, field }) => `${rule} ${field}`);

it.each`
  classification | exemptParagraph | exemptReason | fields
  ${'OFFICIAL'}  | ${null}         | ${null}      | ${[]}
  ${undefined}   | ${undefined}    | ${undefined} | ${[]}
  ${'EXEMPT'}    | ${1}            | ${'Terms'}   | ${[]}
  ${'EXEMPT'}    | ${7}            | ${'Terms'}   | ${[]}
  ${'EXEMPT'}    | ${0}            | ${'Terms'}   | ${['ACC-1 exemptParagraph']}
  ${'EXEMPT'}    | ${8}            | ${'Terms'}   | ${['ACC-1 exemptParagraph']}
  ${'EXEMPT'}    | ${null}         | ${'  '}      | ${['ACC-1 exemptParagraph', 'ACC-1 exemptReason']}
  ${'OPEN'}      | ${3}            | ${null}      | ${['ACC-1 classification']}
  ${'OPEN'}      | ${null}         | ${'Terms'}   | ${['ACC-1 classification']}
`(
  '$classification, paragraph $exemptParagraph, reason $exemptReason: $fields',
  ({ fields, ...exemption }) => {
    expect(fieldsOf(exemption)).toEqual(fields);
  },
);
