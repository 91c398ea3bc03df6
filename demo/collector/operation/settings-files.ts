import type { CollectorConfig } from '../config.ts';
import { currentUnits, type Units, unitsWithOrigins } from '../guard/units.ts';
import { readUnits } from '../guard/units-file.ts';
import type { InvitationRules } from '../invitations/check-invitation.ts';
import { readIssuers } from '../invitations/issuers.ts';
import type { Log } from './log.ts';
import { type FileState, ReloadedFile } from './reloaded-file.ts';

/** What a collector reads from files that may change while it runs. */
export interface SettingsFiles {
  units: Units;
  /** Absent: no invitation is taken. */
  invitations: InvitationRules | undefined;
  /** Reads all of them again; gives how each stands then. */
  reload: () => Promise<FileState[]>;
  states: () => FileState[];
  close: () => void;
}

/** Reads the files that the configuration names. Rejects where one is wrong from the start. */
export async function openSettingsFiles(
  { origins, units, unitsFile, invitations }: CollectorConfig,
  log: Log,
  onReload: (file: string, ok: boolean) => void,
): Promise<SettingsFiles> {
  const files: ReloadedFile<unknown>[] = [];
  const open = async <T>(name: string, path: string, read: (path: string) => Promise<T>) => {
    const file = await ReloadedFile.open({ name, path, read, log, onReload });
    files.push(file);
    return file;
  };
  const unitList = unitsFile && (await open('units', unitsFile, readUnits));
  const issuers = invitations && (await open('issuers', invitations.issuers, readIssuers));
  return {
    units: unitList ? currentUnits(() => unitList.current) : unitsWithOrigins(origins, units),
    invitations: issuers && {
      audience: invitations.audience,
      get issuers() {
        return issuers.current;
      },
    },
    reload: () => Promise.all(files.map((file) => file.reload())),
    states: () => files.map((file) => file.state()),
    close: () => {
      for (const file of files) file.close();
    },
  };
}
