import type {Form, Step} from '../../schemas/path';
import type {Catalog} from './data/loadCatalog';
import {stepsOf} from './data/stepsOf';

/** Where a case is walked. */
const casePage = (id: string) => `/casussen/${id}`;

/** Where a check is answered. */
const checkPage = (id: string) => `/leren/vragen/${id}`;

/** Where each form is filled in. */
const FORM_PAGES: Readonly<Record<Form, string>> = {
  'self-assessment': '/zelfbeoordeling',
  'colleague-view': '/zelfbeoordeling/collega',
  'team-picture': '/zelfbeoordeling/team',
  reflection: '/casussen/eigen',
};

/** Where a step is done; a task in the real world may have no page. */
export function stepPage(step: Step): string | undefined {
  switch (step.kind) {
    case 'page':
    case 'media':
    case 'task':
      return step.page;
    case 'case':
      return casePage(step.case);
    case 'check':
      return checkPage(step.check);
    case 'form':
      return FORM_PAGES[step.form];
  }
}

/** The data file with the steps that are done on a page, below @generated/catalog/default. */
export const stepsFile = (page: string) =>
  `steps/${page.slice(1).replaceAll('/', '_') || '_'}.json`;

/** Whether a step of some path is done on a page. */
export const isStepPage = ({paths}: Catalog, page: string): boolean =>
  paths.some(({record}) => stepsOf(record).some(({step}) => stepPage(step) === page));
