import { quorateFrom } from './meeting-quorum.js';

describe('whether a meeting was quorate', () => {
  it('follows the head count: five of five are enough, four are not', () => {
    expect(quorateFrom(5, 5, null)).toEqual({ isQuorate: true, problems: [] });
    expect(quorateFrom(5, 4, null)).toEqual({ isQuorate: false, problems: [] });
  });

  it('may be denied although enough came, and never claimed although too few did', () => {
    expect(quorateFrom(5, 9, false)).toEqual({ isQuorate: false, problems: [] });
    expect(quorateFrom(5, 4, true).problems).toMatchObject([{ rule: 'QUO-1', severity: 'E' }]);
  });

  it('must be said where the quorum of the body is not recorded', () => {
    expect(quorateFrom(null, 9, null).problems).toMatchObject([{ rule: 'QUO-2' }]);
    expect(quorateFrom(null, 9, true)).toEqual({ isQuorate: true, problems: [] });
  });
});
