"""Virtual machines as files: rows to an archive's metadata and back, and what drives either.

The way out: `collecting` (which rows), `describing` (rows as objects), `exporting` (the stream).
The way in: `metadata` (objects, typed), `matching` (what is here already), `making` (rows),
`importing` (the stream, and undoing all of it), `unfinished` (after a crash).
"""
