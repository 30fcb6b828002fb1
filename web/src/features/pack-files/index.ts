export { PackFiles } from './components/pack-files.js';
