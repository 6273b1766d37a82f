// Adds to a timeline that is whole without it: filters by source, name and difference, keys from event to event, the
// day in sight.
import { addDayTracking } from './day-tracking.ts'
import { addFilters } from './filters.ts'
import { addKeys } from './keys.ts'

addFilters(document)
addKeys(document)
addDayTracking(document)
