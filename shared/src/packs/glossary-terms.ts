/** Abbreviations and words that papers of health programmes use, as we would explain them to a new member of a board. */
export const GLOSSARY_TERMS: Readonly<Record<string, string>> = {
  'A&E': 'Accident and emergency.',
  ASU: 'Acute stroke unit.',
  BRAG: 'Blue (complete), red, amber and green: the colours of a status.',
  CCG: 'Clinical commissioning group.',
  CIP: 'Cost improvement programme.',
  CSU: 'Commissioning support unit.',
  DCA: 'Delivery confidence assessment: how sure a reviewer is that a programme delivers.',
  DMBC: 'Decision-making business case: what a decision after consultation stands on.',
  EqIA: 'Equality impact assessment.',
  FBC: 'Full business case.',
  GP: 'General practitioner.',
  HASU: 'Hyper-acute stroke unit, for about the first 72 hours.',
  HOSC: 'Health overview and scrutiny committee of a council.',
  HWB: 'Health and wellbeing board.',
  IC: 'Investment Committee of NHS England.',
  ICB: 'Integrated care board.',
  ICS: 'Integrated care system.',
  IIA: 'Integrated impact assessment.',
  JC: 'Joint Committee of the clinical commissioning groups.',
  JHOSC: 'Joint health overview and scrutiny committee.',
  JSNA: 'Joint strategic needs assessment.',
  MDT: 'Multi-disciplinary team.',
  MoU: 'Memorandum of understanding.',
  NHSE: 'NHS England.',
  OBC: 'Outline business case.',
  OGSCR: 'Oversight Group for Service Change and Reconfiguration of NHS England.',
  PCBC: 'Pre-consultation business case: what a launch of a consultation stands on.',
  PCN: 'Primary care network.',
  PMO: 'Programme management office.',
  PPAG: 'Patient and public advisory group.',
  QIPP: 'Quality, innovation, productivity and prevention.',
  SOC: 'Strategic outline case.',
  SRO: 'Senior responsible owner.',
  STP: 'Sustainability and transformation plan, later partnership.',
  TBC: 'To be confirmed: nobody has confirmed the date yet.',
  TIA: 'Transient ischaemic attack.',
};

/**
 * The terms that a text uses, as whole words, in the order of the alphabet.
 * Example: "JHOSC, December" uses JHOSC, and not HOSC.
 */
export function termsUsed(text: string): { term: string; text: string }[] {
  const words = new Set(text.split(/[^A-Za-z&]+/));
  return Object.entries(GLOSSARY_TERMS)
    .filter(([term]) => words.has(term) || words.has(`${term}s`))
    .map(([term, meaning]) => ({ term, text: meaning }))
    .sort((a, b) => a.term.localeCompare(b.term, 'en'));
}
