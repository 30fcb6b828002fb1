export { allowOnItem, mayReadItem, type ReachedItem, reachItem } from './agenda-access.js';
export { agendaFilter } from './agenda-filter.js';
export { AgendaItem } from './agenda-item.entity.js';
export { agendaView } from './agenda-view.js';
export { AgendaClassificationEnum } from './agenda-words.js';
export { AgendasModule } from './agendas.module.js';
