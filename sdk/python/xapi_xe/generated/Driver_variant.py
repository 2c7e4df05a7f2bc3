# Written by codegen from idl/; change the IDL, not this file.
"""Driver_variant on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "Driver_variant"
SEARCHABLE = True
COLUMNS: dict[str, str] = {}
# fmt: off
COMMANDS: Commands = {'driver-variant': ((), ())}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('driver', ' RO', 'Host_driver ref', ('driver', 'Host_driver', 'uuid'), '', '', '', ()),
    ('hardware-present', ' RO', 'bool', ('hardware_present',), '', '', '', ()),
    ('name', ' RO', 'string', ('name',), '', '', '', ()),
    ('priority', ' RO', 'float', ('priority',), '', '', '', ()),
    ('status', ' RO', 'string', ('status',), '', '', '', ()),
    ('version', ' RO', 'string', ('version',), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
}
# fmt: on
