import { render } from 'preact';
import { App } from '../../components/App.tsx';
import { readLanguage } from '../../localization/language.ts';
import { readSettings } from '../../platform/panel-settings.ts';
// oxlint-disable-next-line import/no-unassigned-import -- the build takes the styles along
import './style.css';

const [language, settings] = await Promise.all([readLanguage(), readSettings()]);
render(<App language={language} settings={settings} />, document.body);
