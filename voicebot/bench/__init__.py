"""Measurements that anybody can repeat: `voicebot bench ...`."""
