import {openDetailsForPrint} from './openDetailsForPrint';

const isOpen = () =>
  [...document.querySelectorAll('details')].map(({id, open}) => `${id}: ${open}`);

test('closed details are open on paper, and closed again on screen', () => {
  document.body.innerHTML =
    '<main><details id="closed"></details><details id="open" open></details></main>';
  openDetailsForPrint();
  window.dispatchEvent(new Event('beforeprint'));
  expect(isOpen()).toEqual(['closed: true', 'open: true']);
  window.dispatchEvent(new Event('afterprint'));
  expect(isOpen()).toEqual(['closed: false', 'open: true']);
});
