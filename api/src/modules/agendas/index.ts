export { AgendaItem } from './agenda-item.entity.js';
