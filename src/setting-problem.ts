// What is wrong with an environment variable, as data.

export interface SettingProblem {
  /** The variable's name. */
  readonly setting: string
  /** "expected …, found …". */
  readonly message: string
  /** How to mend it. */
  readonly hint: string
}

/** `SITE: expected …, found "example"`, the hint indented below. */
export function formatSettingProblem({ setting, message, hint }: SettingProblem): string {
  return `${setting}: ${message}\n    ${hint}`
}
