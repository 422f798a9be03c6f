"""Simulated callers and staff over real SIP and RTP, for the demo, `dial` and the benches."""
