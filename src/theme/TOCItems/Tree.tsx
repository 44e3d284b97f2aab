export {default} from '@site/src/components/HeadingLinks';
