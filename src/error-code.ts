// What the system said when it refused: "ENOENT", "EEXIST".

/** Whether it is an error of the system with one of the codes; false for anything else that was thrown. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.some((code) => code === error.code)
}

/** Whether the system refused something, which no change of the program would mend; its message says what. */
export function isOfSystem(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error
}
