"""Sound and keys as the network delivers them, put in order before anybody listens."""
