import { runProcess } from '@newsgraph/core/internal'
import { addBench } from './add-bench.js'

/** The command line of a clone: all that is published, and `newsgraph bench`. */
await runProcess(addBench)
