import type {ReactNode} from 'react';
import ErrorBoundary from '@docusaurus/ErrorBoundary';
import {PageMetadata, SkipToContentFallbackId, ThemeClassNames} from '@docusaurus/theme-common';
import {ColorModeProvider, PluginHtmlClassNameProvider} from '@docusaurus/theme-common/internal';
import clsx from 'clsx';
import ErrorPageContent from '@theme/ErrorPageContent';
import Footer from '@theme/Footer';
import Navbar from '@theme/Navbar';
import SkipToContent from '@theme/SkipToContent';
import LoadFault from '@site/src/components/LoadFault';
import UpdateNotice from '@site/src/components/UpdateNotice';
import type {Props as Crash} from '@theme/Error';
import type {Props} from '@theme/Layout';
import styles from './styles.module.css';

/** What stands around every page, with only those providers that something here listens to. */
export default function Layout({children, title, description}: Props): ReactNode {
  return (
    <ColorModeProvider>
      <PluginHtmlClassNameProvider>
        <PageMetadata
          {...(title === undefined ? {} : {title})}
          {...(description === undefined ? {} : {description})}
        />
        <SkipToContent />
        <Navbar />
        <div
          id={SkipToContentFallbackId}
          className={clsx(ThemeClassNames.wrapper.main, styles.content)}
        >
          <ErrorBoundary fallback={showCrash}>{children}</ErrorBoundary>
        </div>
        <Footer />
        <LoadFault />
        <UpdateNotice />
      </PluginHtmlClassNameProvider>
    </ColorModeProvider>
  );
}

const showCrash = (crash: Crash) => <ErrorPageContent {...crash} />;
