import type { StorageFault } from '../notes.ts';

const TrueDate = Date;

/** Turns the clock of the device: `Date` alone, as a wrong battery or a time server does. */
export function turnClock(milliseconds: number): void {
  globalThis.Date = class extends TrueDate {
    constructor(...given: ConstructorParameters<DateConstructor> | []) {
      if (given.length === 0) super(TrueDate.now() + milliseconds);
      else super(...given);
    }
    static override now(): number {
      return TrueDate.now() + milliseconds;
    }
  } as DateConstructor;
}

/** Breaks the storage of this page. */
export function breakStorage(fault: StorageFault): void {
  if (fault === 'refuses') {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('the disk is full', 'QuotaExceededError');
    };
    return;
  }
  IDBFactory.prototype.open = () => {
    if (fault === 'throws') throw new DOMException('storage is blocked', 'SecurityError');
    return new EventTarget() as IDBOpenDBRequest;
  };
}

/** A request that is never answered is given up after 30 s; a test has no time for that. */
export function giveUpSooner(milliseconds: number): void {
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  AbortSignal.timeout = (given) => timeout(Math.min(given, milliseconds));
}

/** The browser says again and again that there is a line, as it does on a bad one. */
export function hintOften(milliseconds: number): void {
  setInterval(() => dispatchEvent(new Event('online')), milliseconds);
}
