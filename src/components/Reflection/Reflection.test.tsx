import {render, screen} from '@testing-library/react';
import {closeNotebook} from '@site/test/builders/notebook';
import {shownModel} from '@site/test/builders/reflection';
import {freshStorage} from '@site/test/builders/storage';
import Reflection from './index';

beforeEach(freshStorage);
afterAll(closeNotebook);

test('asks what the page asks, also before the tool is there', () => {
  render(<Reflection model="kort" questions={shownModel()} question="Wie bel jij te weinig?" />);
  expect(screen.getByText('Wie bel jij te weinig?')).toBeInTheDocument();
  expect(screen.queryByText('Om snel terug te kijken.')).toBeNull();
});

test('without a question of the page it says what the model is about', () => {
  render(<Reflection model="kort" questions={shownModel()} />);
  expect(screen.getByText('Om snel terug te kijken.')).toBeInTheDocument();
});

test('has the questions for paper', () => {
  render(<Reflection model="kort" questions={shownModel()} />);
  const paper = screen.getByRole('region', {name: 'Kort, op papier'});
  expect(paper).toHaveTextContent('Wat gebeurde er? Alleen wat je zag.');
  expect(paper).toHaveTextContent('Wat probeer je?');
});
