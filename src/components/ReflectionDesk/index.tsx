import type {ReactNode} from 'react';
import {reflections} from '@site/src/content/reflections';
import LazyTool from '../LazyTool';
import PaperReflection from '../Reflection/PaperReflection';
import {text} from './text';

const load = () => import('./Tool');

/** Every way to look back at the own work; on paper and without scripts all of them as forms. */
export default function ReflectionDesk(): ReactNode {
  return (
    <>
      <LazyTool
        name="terugblikken"
        label={text.label()}
        load={load}
        props={{models: reflections}}
      />
      {reflections.map((model) => (
        <PaperReflection key={model.id} model={model} prompt={model.name} />
      ))}
    </>
  );
}
