#!/usr/bin/env node
import '../packages/core/bin/newsgraph.js'
