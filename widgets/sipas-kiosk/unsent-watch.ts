import type { ReactiveController } from 'lit';
import type { DeliveryState, QueueEntry } from '../delivery/queue-entry.ts';
import { fireOutcome } from '../delivery/fire-outcome.ts';
import { queueFor } from '../delivery/queue-for.ts';
import type { SipasKiosk } from './sipas-kiosk.ts';

/** Phiếu chưa gửi on this device, by number alone: nothing in it is of one citizen. */
export interface Unsent {
  /** In the storage of the device: safe when the page is closed. */
  stored: number;
  /** In this page only, because the browser forbids storage. */
  unstored: number;
  /** Refused by the collector since the page was opened. */
  refused: number;
}

/**
 * Counts what waits in the queue for as long as the kiosk is in a page. Being a listener itself, it
 * also keeps the queue at work between two surveys.
 */
export class UnsentWatch implements ReactiveController {
  readonly #host: SipasKiosk;
  /** Id of each open response, and whether it is stored. */
  readonly #open = new Map<string, boolean>();
  #refused = 0;
  #address?: string | undefined;
  #leave?: (() => void) | undefined;

  constructor(host: SipasKiosk) {
    this.#host = host;
    host.addController(this);
  }

  /** Counts for another collector from now on. */
  follow(address: string | undefined): void {
    if (address === this.#address) return;
    this.hostDisconnected();
    this.#address = address;
    this.#open.clear();
    if (this.#host.isConnected) this.hostConnected();
  }

  hostConnected(): void {
    if (this.#leave || !this.#address) return;
    this.#leave = queueFor(this.#address).subscribe((entry, state, first) => {
      this.#count(entry, state);
      if (first) fireOutcome(this.#host, entry, state);
    });
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  /** What the survey of this visit tells: its own response is told to it alone. */
  noteQueued(id: string, stored: boolean): void {
    this.#open.set(id, stored);
    this.#tell();
  }

  /** The same when the collector has taken or refused it. */
  noteSettled(id: string, refused: boolean): void {
    this.#open.delete(id);
    if (refused) this.#refused += 1;
    this.#tell();
  }

  #count({ id }: QueueEntry, state: DeliveryState): void {
    if (state.step === 'sent' || state.step === 'refused') {
      this.noteSettled(id, state.step === 'refused');
    } else this.noteQueued(id, state.stored);
  }

  #tell(): void {
    const all = [...this.#open.values()];
    const stored = all.filter(Boolean).length;
    this.#host.unsent = { stored, unstored: all.length - stored, refused: this.#refused };
  }
}
