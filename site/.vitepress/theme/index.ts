import DefaultTheme from 'vitepress/theme';
import { h } from 'vue';
import LanguageChoice from './LanguageChoice.vue';
import '../../pages/pictures.css';
import './site.css';

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { 'doc-before': () => h(LanguageChoice) }),
};
