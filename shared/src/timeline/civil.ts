export { writeDay as dayWords } from '../dates/write-day.js';
