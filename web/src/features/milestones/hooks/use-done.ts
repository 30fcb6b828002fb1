export { useDone } from '../../../ui/toast/use-done.js';
