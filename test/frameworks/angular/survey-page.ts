import { Component, signal } from '@angular/core';
import type { ReceiptDetail } from 'hailong';
import { SIPAS_COMPONENTS } from 'hailong/angular';
import 'hailong/sipas-survey';

/** The survey in a page of Angular: attributes, a property, the language, an event. */
@Component({
  selector: 'survey-page',
  imports: [SIPAS_COMPONENTS],
  template: `
    <button type="button" (click)="lang.set('en')">English</button>
    <sipas-survey
      collector=""
      unit="H55"
      unit-name="Sở Tư pháp"
      [attr.lang]="lang()"
      [answers]="answers"
      (sipas-receipt)="receipt.set($event.detail)"
    />
    @if (receipt(); as given) {
      <output>{{ given.unit }}: {{ given.receipt.counted }}</output>
    }
  `,
})
export class SurveyPage {
  /** What the portal knows already. */
  readonly answers = { 'access.seats': 4 };
  readonly lang = signal('vi');
  readonly receipt = signal<ReceiptDetail | undefined>(undefined);
}
