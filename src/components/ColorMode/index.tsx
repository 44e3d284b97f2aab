import type {ReactNode} from 'react';
import {useColorMode, type ColorMode as Choice} from '@docusaurus/theme-common';
import {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

/** What a click on the button makes of a choice; null follows the device. */
const NEXT = {system: 'light', light: 'dark', dark: null} as const;

/**
 * The button for light, dark, or as the device is. It can be pressed before the page is hydrated: the
 * page's loader keeps the click (src/loader). The icon follows an attribute that an inline script has
 * set before the first paint, so it is right from the start.
 */
export default function ColorMode(): ReactNode {
  const {colorModeChoice, setColorMode} = useColorMode();
  const choice: Choice | 'system' = colorModeChoice ?? 'system';
  const label = translate(
    {id: 'colorMode.label', message: 'Wissel kleuren (nu: {choice})'},
    {choice: names[choice]()},
  );
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={label}
      title={label}
      onClick={() => setColorMode(NEXT[choice])}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <circle className={styles.ring} cx="12" cy="12" r="8" />
        <path className={styles.system} d="M12 4a8 8 0 0 1 0 16z" />
        <circle className={styles.light} cx="12" cy="12" r="3.5" />
        <circle className={styles.dark} cx="12" cy="12" r="8" />
      </svg>
    </button>
  );
}

const names = {
  system: () => translate({id: 'colorMode.system', message: 'zoals je apparaat'}),
  light: () => translate({id: 'colorMode.light', message: 'licht'}),
  dark: () => translate({id: 'colorMode.dark', message: 'donker'}),
};
