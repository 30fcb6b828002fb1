import { useState } from 'react';
import { Button } from '../button/button.js';
import { CommandPalette } from '../command-palette/command-palette.js';
import { matchCommands } from '../command-palette/commands.js';
import { Dialog } from '../dialog/dialog.js';
import { Menu } from '../menu/menu.js';
import { SidePanel } from '../side-panel/side-panel.js';
import { TextField } from '../text-field/text-field.js';
import { useToast } from '../toast/toast.js';

const commands = [
  { id: 'timeline', group: 'Pages', label: 'Timeline' },
  { id: 'ms-14', group: 'Milestones', label: 'Launch of consultation', hint: 'MS-014 · 1 Feb 2018 (TBC)' },
  { id: 'new', group: 'Do', label: 'Log a risk', keys: 'r' },
];
type Open = 'dialog' | 'drawer' | 'panel' | 'palette' | null;

export function GalleryOverlays() {
  const [open, setOpen] = useState<Open>(null);
  const show = useToast();
  const close = () => setOpen(null);
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
      <Menu
        label="Export"
        items={[
          { id: 'csv', label: 'CSV of what is shown', hint: '34 rows' },
          { id: 'print', label: 'Print', isCurrent: true },
        ]}
      />
      <Button onClick={() => setOpen('dialog')}>Dialog</Button>
      <Button onClick={() => setOpen('drawer')}>Drawer</Button>
      <Button onClick={() => setOpen('panel')}>Panel</Button>
      <Button onClick={() => setOpen('palette')}>Palette</Button>
      <Button onClick={() => show({ message: 'Moved to 8 Mar 2018', undo: () => undefined })}>Toast</Button>
      {(open === 'dialog' || open === 'drawer') && (
        <Dialog
          title="Move the expected date"
          placement={open === 'drawer' ? 'side' : 'centre'}
          onClose={close}
          footer={
            <>
              <Button look="primary">Move</Button>
              <Button onClick={close}>Cancel</Button>
            </>
          }
        >
          <TextField label="Expected" hint="As you would write it: 8/3/18, mid-March, TBC" data-autofocus />
        </Dialog>
      )}
      {open === 'panel' && (
        <SidePanel title="Launch of consultation" onClose={close}>
          Dates, dependencies and history.
        </SidePanel>
      )}
      {open === 'palette' && (
        <CommandPalette
          onClose={close}
          onChoose={close}
          search={async (text) => matchCommands(commands, text)}
        />
      )}
    </div>
  );
}
