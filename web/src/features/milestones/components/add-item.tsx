import { useState } from 'react';
import { useCan } from '../../../lib/session.js';
import { Button } from '../../../ui/button/button.js';
import type { Plan } from '../api/plan.js';
import { AddItemForm } from './add-item-form.js';

/** The button that puts something into the plan, for whoever may. */
export function AddItem({ plan }: { plan: Plan }) {
  const mayAdd = useCan('milestone:add');
  const [isAdding, setAdding] = useState(false);
  if (!mayAdd) return null;
  return (
    <>
      <Button look="primary" onClick={() => setAdding(true)}>
        Add item
      </Button>
      {isAdding && <AddItemForm plan={plan} onClose={() => setAdding(false)} />}
    </>
  );
}
