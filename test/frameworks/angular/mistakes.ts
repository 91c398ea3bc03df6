import { Component } from '@angular/core';
import type { ReceiptDetail, RefusedDetail } from 'hailong';
import { SIPAS_COMPONENTS } from 'hailong/angular';
import 'hailong/sipas-survey';

/** Every mistake is an error of the code beside it; the test wants these errors and no other. */
@Component({
  imports: [SIPAS_COMPONENTS],
  template: `
    <sipas-survey unit="H55" unit-name="Sở Tư pháp" (sipas-receipt)="takeReceipt($event)" />
    <sipas-survey [unit]="55" /> <!-- TS2322 -->
    <sipas-survey answers="4" /> <!-- TS2322 -->
    <sipas-survey [unitName]="{ vi: 'Sở Tư pháp' }" /> <!-- TS2322 -->
    <sipas-survey [unti]="'H55'" /> <!-- NG8002 -->
    <sipas-survey [reset]="1" /> <!-- NG8002 -->
    <sipas-score [respondent]="'age'" /> <!-- NG8002 -->
    <sipas-survey (sipas-receipt)="takeRefusal($event)" /> <!-- TS2345 -->
    <sipas-survey (sipas-recept)="takeReceipt($event)" /> <!-- TS2345 -->
    <sipas-survay unit="H55" /> <!-- NG8001 -->
  `,
})
export class Mistakes {
  declare protected takeReceipt: (event: CustomEvent<ReceiptDetail>) => void;
  declare protected takeRefusal: (event: CustomEvent<RefusedDetail>) => void;
}
