import type { SIPAS_2017_VI } from './sipas-2017-vi.data.ts';

type Factor = (typeof SIPAS_2017_VI)['factors'][number];

/** Our English translation of the form of 2017, by key. A missing sentence is a type error. */
export const SIPAS_2017_EN: {
  title: string;
  source: string;
  factors: Readonly<Record<Factor['key'], string>>;
  items: Readonly<Record<Factor['items'][number]['key'], string>>;
} = {
  title: 'Satisfaction of citizens and organisations with the service of state administrative agencies',
  source: 'Decision 2640/QĐ-BNV of 10 October 2017',
  factors: {
    access: 'Access to the service',
    procedure: 'Administrative procedure',
    officials: 'Civil servants who handled the matter',
    result: 'Result of the public administrative service',
    feedback: 'Receiving and settling comments, complaints and proposals',
  },
  items: {
    'access.seats': 'The waiting area of the agency or one-stop office has enough seats',
    'access.equipment-complete':
      'The equipment for citizens and organisations at the agency or one-stop office is complete',
    'access.equipment-modern':
      'The equipment for citizens and organisations at the agency or one-stop office is modern',
    'access.equipment-easy':
      'The equipment for citizens and organisations at the agency or one-stop office is easy to use',
    'procedure.published-complete': 'The procedure is publicly posted in full',
    'procedure.published-accurate': 'The procedure is publicly posted without errors',
    'procedure.dossier-as-prescribed':
      'The documents that had to be filed are those the rules prescribe',
    'procedure.fee-as-prescribed':
      'The fees and charges that had to be paid are those the rules prescribe',
    'procedure.time-as-prescribed':
      'The processing time (from the day the dossier was accepted to the day of the result) is as prescribed',
    'officials.polite': 'The civil servants were polite',
    'officials.listening':
      'The civil servants listened to citizens and representatives of organisations',
    'officials.answering':
      'The civil servants answered the questions of citizens and representatives in full',
    'officials.devoted-guidance':
      'The civil servants guided the filling-in of the dossier with care',
    'officials.clear-guidance': 'The guidance of the civil servants was easy to understand',
    'officials.rule-abiding': 'The civil servants followed the rules in handling the matter',
    'result.as-prescribed': 'The result is as prescribed',
    'result.complete': 'The information in the result is complete',
    'result.accurate': 'The information in the result is accurate',
    'feedback.channels':
      'The agency or one-stop office provides ways to give comments, complaints and proposals',
    'feedback.easy': 'Giving comments, complaints and proposals is easy',
    'feedback.handled': 'The agency or one-stop office receives and handles them actively',
    'feedback.informed': 'The agency or one-stop office tells in time how they were handled',
  },
};
