// A process id that a file was marked with in; whether its process may still be at work out.
import { hasCode } from './error-code.ts'

/**
 * True where a process of that id runs, be it another user's. This process did not leave marks before it began, so its
 * own id is that of one that has died; a new machine counts from 1 again.
 */
export function isOtherRunning(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
}
