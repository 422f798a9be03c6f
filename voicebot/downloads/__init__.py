"""Fetching models: which there are, where they come from, and getting each whole or not at all."""
