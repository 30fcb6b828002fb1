import type { LocalityFacts } from './facts.js';

/** The eight areas of the locality table of 2016, named as it names them. */
export const LOCALITIES: readonly LocalityFacts[] = [
  { key: 'ashford', name: 'Ashford', area: 'East Kent', population: 129000, source: '000:121' },
  { key: 'canterbury-coastal', name: 'Canterbury & Coastal', area: 'East Kent', population: 220000, source: '000:121' },
  { key: 'dgs', name: 'DG&S', area: 'Medway, North Kent and West Kent', population: 261000, source: '000:121' },
  { key: 'medway', name: 'Medway', area: 'Medway, North Kent and West Kent', population: 295000, source: '000:121' },
  { key: 'thanet', name: 'Thanet', area: 'East Kent', population: 144000, source: '000:121' },
  { key: 'swale', name: 'Swale', area: 'Medway, North Kent and West Kent', population: 110000, source: '000:121' },
  { key: 'south-kent-coastal', name: 'South Kent Coastal', area: 'East Kent', population: 202000, source: '000:121' },
  { key: 'west-kent', name: 'West Kent', area: 'Medway, North Kent and West Kent', population: 479000, source: '000:121' },
];
