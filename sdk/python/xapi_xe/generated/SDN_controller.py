# Written by codegen from idl/; change the IDL, not this file.
"""SDN_controller on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "SDN_controller"
SEARCHABLE = True
COLUMNS: dict[str, str] = {}
# fmt: off
COMMANDS: Commands = {'sdn-controller': ((), ())}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('protocol', ' RO', 'enum sdn_controller_protocol', ('protocol',), '', '', '', ()),
    ('address', ' RO', 'string', ('address',), '', '', '', ()),
    ('port', ' RO', 'int', ('port',), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
    'sdn_controller_protocol': {'ssl': 'ssl', 'pssl': 'pssl'},
}
# fmt: on
