import { act, renderHook } from '@testing-library/react';
import { dropAllDrafts, readDraft, useDraft } from './drafts.js';

const form = () => renderHook(() => useDraft('report:MS-014', { narrative: '' }));

it('what was typed is there again after the page is loaded anew', () => {
  const first = form();
  act(() => first.result.current[1]({ narrative: 'Senate report is late' }));
  first.unmount();
  expect(form().result.current[0]).toEqual({ narrative: 'Senate report is late' });
});

it('a form that was only opened leaves nothing behind', () => {
  form();
  expect(readDraft('report:MS-014')).toBeNull();
});

it('a saved form is forgotten', () => {
  const { result } = form();
  act(() => result.current[1]({ narrative: 'Senate report is late' }));
  act(() => result.current[2]());
  expect(readDraft('report:MS-014')).toBeNull();
});

it('signing out forgets every draft and nothing else', () => {
  const { result } = form();
  act(() => result.current[1]({ narrative: 'Senate report is late' }));
  sessionStorage.setItem('another', 'kept');
  dropAllDrafts();
  expect(readDraft('report:MS-014')).toBeNull();
  expect(sessionStorage.getItem('another')).toBe('kept');
});

it('a damaged draft is no draft', () => {
  sessionStorage.setItem('gantry.draft.report:MS-014', '{');
  expect(readDraft('report:MS-014')).toBeNull();
});
