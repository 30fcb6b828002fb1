interface NamedScenario {
  id: string;
  number: number;
  name: string;
}

/** `Scenario 2: Two meetings of the Investment Committee`; null where scenarios agree. */
export function scenarioLabel(scenarios: readonly NamedScenario[], id: string | null): string | null {
  const found = scenarios.find((scenario) => scenario.id === id);
  return found ? `Scenario ${found.number}: ${found.name}` : null;
}
