"""The conductor: one machine per call, fed with events, answering with actions."""
