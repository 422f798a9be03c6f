"""The shop floor: one module per process, each importing only the rooms that it needs.

`supervise` starts and watches all; `worker` runs the roles `ears`, `recognition`, `voice`, `lookup` and `recorder`;
`line` takes the calls. The other modules stand behind one command each.
"""
