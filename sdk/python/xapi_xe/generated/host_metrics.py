# Written by codegen from idl/; change the IDL, not this file.
"""host_metrics on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "host_metrics"
SEARCHABLE = True
COLUMNS: dict[str, str] = {"memory_free": "memory__free", "memory_total": "memory__total"}
# fmt: off
COMMANDS: Commands = {'host-metrics': ((), ())}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('last-updated', ' RO', 'datetime', ('last_updated',), '', '', '', ()),
    ('live', ' RO', 'bool', ('live',), '', '', '', ()),
    ('memory-total', ' RO', 'int', ('memory_total',), '', '', '', ()),
    ('other-config', 'MRW', '(string -> string) map', ('other_config',), 'set_other_config', 'add_to_other_config', 'remove_from_other_config', ()),
)
ENUMS: dict[str, dict[str, str]] = {
}
# fmt: on
